package dev.lathe.message;

/** No answer came in time. The peer may or may not have acted on the request. */
public final class RequestTimeoutException extends LwM2mException {

    private static final long serialVersionUID = 1;

    public RequestTimeoutException(String message) {
        super(message, null);
    }
}
