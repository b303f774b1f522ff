package dev.lathe.stub.client;

/** Why an Object Instance is no longer part of a client. */
public enum RemovalCause {
    /** The application took it out. */
    REMOVED,
    /** The client was closed. */
    CLOSED
}
