package dev.lathe.stub.server;

import java.util.concurrent.CompletableFuture;

/** A writable Resource of whole numbers. */
public interface WritableLong extends WritableResource<Long> {

    /** As {@link #write(Object)}; here so that {@code write(5)} compiles. */
    default CompletableFuture<Void> write(long value) {
        return write(Long.valueOf(value));
    }

    /** As {@link #to(Object)}; here so that {@code to(5)} compiles. */
    default Assignment to(long value) {
        return to(Long.valueOf(value));
    }
}
