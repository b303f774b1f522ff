package dev.lathe.stub.server;

import java.util.concurrent.CompletableFuture;

/** A Resource of a registered device that can be written. Safe for all threads. */
public interface WritableResource<T> extends Target<T> {

    /**
     * Replaces the value.
     *
     * @throws dev.lathe.spec.InvalidValueException at once, with nothing sent, if the descriptor does not allow the value
     */
    CompletableFuture<Void> write(T value);
}
