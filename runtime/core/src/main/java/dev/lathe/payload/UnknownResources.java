package dev.lathe.payload;

import org.jspecify.annotations.Nullable;

/** SKELETON: what a payload held of Resources that this version of the Object does not know; written back as it came. */
public final class UnknownResources {

    private UnknownResources() {}

    public static final class Builder {
        private Builder() {}
    }

    /** Adds the reader's current value. */
    public static Builder add(@Nullable Builder soFar, PayloadReader in) {
        throw new UnsupportedOperationException();
    }

    /** What was gathered; nothing for null. */
    public static UnknownResources done(@Nullable Builder gathered) {
        throw new UnsupportedOperationException();
    }

    public boolean isEmpty() {
        throw new UnsupportedOperationException();
    }

    public void writeTo(PayloadWriter out) {
        throw new UnsupportedOperationException();
    }
}
