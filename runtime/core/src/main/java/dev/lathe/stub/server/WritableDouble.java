package dev.lathe.stub.server;

import java.util.concurrent.CompletableFuture;

/** A writable Resource of floating-point numbers. */
public interface WritableDouble extends WritableResource<Double> {

    /** As {@link #write(Object)}; here so that {@code write(21)} compiles. */
    default CompletableFuture<Void> write(double value) {
        return write(Double.valueOf(value));
    }

    /** As {@link #to(Object)}; here so that {@code to(21)} compiles. */
    default Assignment to(double value) {
        return to(Double.valueOf(value));
    }
}
