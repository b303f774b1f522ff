package dev.lathe.message;

/** CoAP methods (RFC 7252, 5.8; RFC 8132). */
public enum Method {
    GET,
    POST,
    PUT,
    DELETE,
    FETCH,
    PATCH,
    IPATCH
}
