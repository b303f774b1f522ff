package dev.lathe.server.request;

import dev.lathe.message.LwM2mException;

/**
 * The registration a request was to be made under is over: the device de-registered, was not heard of in time or registered
 * anew. In the last case the server has a new {@code RegisteredDevice} for it.
 */
public final class RegistrationEndedException extends LwM2mException {

    private static final long serialVersionUID = 1;

    public RegistrationEndedException(String endpoint) {
        super("the registration of '" + endpoint + "' has ended; ask the server for the device again", null);
    }
}
