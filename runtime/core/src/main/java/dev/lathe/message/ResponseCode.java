package dev.lathe.message;

import java.util.Optional;

/** CoAP response codes that LwM2M uses (RFC 7252, 12.1.2; RFC 7959; RFC 8132). */
public enum ResponseCode {
    CREATED(2, 1, "Created"),
    DELETED(2, 2, "Deleted"),
    VALID(2, 3, "Valid"),
    CHANGED(2, 4, "Changed"),
    CONTENT(2, 5, "Content"),
    CONTINUE(2, 31, "Continue"),
    BAD_REQUEST(4, 0, "Bad Request"),
    UNAUTHORIZED(4, 1, "Unauthorized"),
    BAD_OPTION(4, 2, "Bad Option"),
    FORBIDDEN(4, 3, "Forbidden"),
    NOT_FOUND(4, 4, "Not Found"),
    METHOD_NOT_ALLOWED(4, 5, "Method Not Allowed"),
    NOT_ACCEPTABLE(4, 6, "Not Acceptable"),
    REQUEST_ENTITY_INCOMPLETE(4, 8, "Request Entity Incomplete"),
    CONFLICT(4, 9, "Conflict"),
    PRECONDITION_FAILED(4, 12, "Precondition Failed"),
    REQUEST_ENTITY_TOO_LARGE(4, 13, "Request Entity Too Large"),
    UNSUPPORTED_CONTENT_FORMAT(4, 15, "Unsupported Content-Format"),
    UNPROCESSABLE_ENTITY(4, 22, "Unprocessable Entity"),
    TOO_MANY_REQUESTS(4, 29, "Too Many Requests"),
    INTERNAL_SERVER_ERROR(5, 0, "Internal Server Error"),
    NOT_IMPLEMENTED(5, 1, "Not Implemented"),
    BAD_GATEWAY(5, 2, "Bad Gateway"),
    SERVICE_UNAVAILABLE(5, 3, "Service Unavailable"),
    GATEWAY_TIMEOUT(5, 4, "Gateway Timeout"),
    PROXYING_NOT_SUPPORTED(5, 5, "Proxying Not Supported");

    private final int codeClass;
    private final int detail;
    private final String title;

    ResponseCode(int codeClass, int detail, String title) {
        this.codeClass = codeClass;
        this.detail = detail;
        this.title = title;
    }

    /** The code with that class (2, 4 or 5) and detail. */
    public static Optional<ResponseCode> of(int codeClass, int detail) {
        for (ResponseCode code : values()) {
            if (code.codeClass == codeClass && code.detail == detail) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    public int codeClass() {
        return codeClass;
    }

    public int detail() {
        return detail;
    }

    public boolean isSuccess() {
        return codeClass == 2;
    }

    /** As people write it: {@code 4.04 Not Found}. */
    @Override
    public String toString() {
        return codeClass + "." + (detail < 10 ? "0" : "") + detail + " " + title;
    }
}
