package dev.lathe.message;

import org.jspecify.annotations.Nullable;

/** A message could not be sent: the endpoint is closed, the peer rejected it, the network refused it. */
public final class TransportException extends LwM2mException {

    private static final long serialVersionUID = 1;

    public TransportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
