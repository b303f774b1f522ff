package dev.lathe.stub.client;

/** Why an Object Instance is no longer part of a client. */
public enum RemovalCause {
    /** The application took it out. */
    REMOVED,
    /** A server deleted it. */
    DELETED,
    /** It was made because a server wanted to create it, and that was refused: no server has ever seen it. */
    REFUSED,
    /** A bootstrap deleted it, or put another in its place. */
    BOOTSTRAP,
    /** The client was closed. */
    CLOSED
}
