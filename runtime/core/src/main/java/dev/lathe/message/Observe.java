package dev.lathe.message;

/** What a request's Observe option asks for (RFC 7641, 2). */
public enum Observe {
    /** The request has no Observe option. */
    ABSENT,
    /** Option value 0. */
    REGISTER,
    /** Option value 1. */
    DEREGISTER
}
