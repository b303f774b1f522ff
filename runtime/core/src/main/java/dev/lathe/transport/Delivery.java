package dev.lathe.transport;

/** What became of a notification. */
public enum Delivery {
    /** A non-confirmable one is on its way. */
    SENT,
    /** A confirmable one was acknowledged. */
    ACKNOWLEDGED,
    /** The peer rejected it: it does not observe any more. */
    REJECTED,
    /** A confirmable one was never acknowledged. */
    TIMED_OUT
}
