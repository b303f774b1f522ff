package dev.lathe.message;

/** A response that is not a success: received from the peer, or thrown by a handler for the peer to receive. */
public class ResponseException extends LwM2mException {

    private static final long serialVersionUID = 1;

    private final ResponseCode code;
    private final String diagnostic;

    /** @param diagnostic what the diagnostic payload says (RFC 7252, 5.5.2); may be empty */
    public ResponseException(ResponseCode code, String diagnostic) {
        super(diagnostic.isEmpty() ? code.toString() : code + ": " + diagnostic, null);
        this.code = code;
        this.diagnostic = diagnostic;
    }

    public ResponseCode code() {
        return code;
    }

    /** What the peer said, meant for people; may be empty. */
    public String diagnostic() {
        return diagnostic;
    }
}
