package dev.lathe.server.bootstrap;

/**
 * Hears what becomes of sessions. Of one endpoint it hears in order and one thing at a time, on the builder's executor: it may
 * block, and holds up no session by that. If it fails, that is logged.
 */
public interface BootstrapListener {

    /** The Bootstrap-Request was answered 2.04, the sequence begins. */
    default void started(BootstrapSession session) {}

    /** A step went out, or came to a good end. A bad one is the session's, see {@link #failed}. */
    default void step(BootstrapSession session, BootstrapStep step, StepOutcome outcome) {}

    /** The device accepted the Finish. The last that is heard of this session. */
    default void finished(BootstrapSession session) {}

    /** The session is over, without a Finish that the device accepted. The last that is heard of it. */
    default void failed(BootstrapSession session, BootstrapFailure reason) {}
}
