package dev.lathe.stub.client;

/** Why an Object Instance is no longer part of a client. */
public enum RemovalCause {
    /** The application took it out. */
    REMOVED,
    /** A bootstrap deleted it, or put another in its place. */
    BOOTSTRAP,
    /** The client was closed. */
    CLOSED
}
