package dev.lathe.stub.server;

import dev.lathe.message.LwM2mException;

/** A device was to be asked for what the version of LwM2M it registered with does not have. Nothing was sent. */
public final class EnablerException extends LwM2mException {

    private static final long serialVersionUID = 1;

    /**
     * @param endpoint the device's
     * @param enabler the version it registered with
     * @param missing what needs a newer one, as {@code composite requests need LwM2M 1.1}
     */
    public EnablerException(String endpoint, String enabler, String missing) {
        super("'" + endpoint + "' registered with LwM2M " + enabler + ": " + missing, null);
    }
}
