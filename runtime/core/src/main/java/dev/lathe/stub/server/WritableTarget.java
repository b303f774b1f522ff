package dev.lathe.stub.server;

import java.util.concurrent.CompletableFuture;

/** A Resource or Resource Instance of a registered device that can be written. Safe for all threads. */
public interface WritableTarget<T> extends Target<T> {

    /**
     * Replaces the value.
     *
     * @throws dev.lathe.spec.InvalidValueException at once, with nothing sent, if the descriptor does not allow the value
     */
    CompletableFuture<Void> write(T value);

    /**
     * The value for a write of several Resources in one request: {@link RegisteredDevice#write}. There a Resource with multiple
     * instances keeps those that the value does not have.
     *
     * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value, or it is a Resource's without any
     *     instances, which such a request cannot say
     */
    Assignment to(T value);
}
