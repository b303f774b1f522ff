package dev.lathe.stub.server;

/** What becomes of a value that a device sends and its descriptor does not allow: out of range, not enumerated. */
public enum ValuePolicy {
    /**
     * The application gets it, for a newer minor version of the Object may allow more; {@link ReadableTarget#violation} says
     * whether the descriptor at hand does.
     */
    DELIVER,
    /**
     * A read fails with a {@link dev.lathe.message.PayloadException} that names the Resource, the value and what is allowed. An
     * observation whose first value is such fails to be established; a later one is left out and logged, and the observation
     * goes on. Resources that the descriptor does not know are not looked at.
     */
    REFUSE
}
