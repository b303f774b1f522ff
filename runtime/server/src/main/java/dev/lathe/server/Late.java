package dev.lathe.server;

import dev.lathe.message.Handler;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A part that others refer to before it is there: the parts of a server know each other in a circle. */
final class Late<T> implements Supplier<T> {

    private final CompletableFuture<T> part = new CompletableFuture<>();

    void set(T value) {
        part.complete(value);
    }

    /** @throws IllegalStateException if it is not there yet */
    @Override
    public T get() {
        if (!part.isDone()) {
            throw new IllegalStateException("the server is not put together yet");
        }
        return part.join();
    }

    /** Holds requests back until the part is there. */
    Handler before(Handler handler) {
        return request -> part.thenCompose(ready -> handler.handle(request));
    }
}
