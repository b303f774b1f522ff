package dev.lathe.server.device;

import dev.lathe.message.LwM2mException;

/** A device of the early draft was to be asked for what only LwM2M has. Nothing was sent. */
public final class Draft0Exception extends LwM2mException {

    private static final long serialVersionUID = 1;

    /** @param missing what the draft does not have, as {@code no Discover} */
    Draft0Exception(String missing) {
        super("the early draft has " + missing, null);
    }
}
