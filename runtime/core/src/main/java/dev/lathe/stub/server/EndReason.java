package dev.lathe.stub.server;

/** Why an observation is over. */
public enum EndReason {
    /** The application closed or forgot it. */
    CLOSED,
    /** The device did not accept it. */
    REFUSED,
    /** The device ended it with an error code: what was observed is gone. */
    ENDED_BY_DEVICE,
    /** The device registered anew, de-registered or its registration expired. */
    REGISTRATION_ENDED,
    /** The server was closed. */
    SERVER_CLOSED
}
