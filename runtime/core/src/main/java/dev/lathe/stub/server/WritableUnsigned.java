package dev.lathe.stub.server;

import dev.lathe.value.UnsignedInteger;
import java.util.concurrent.CompletableFuture;

/** A writable Resource of whole numbers from 0 to 2^64-1. */
public interface WritableUnsigned extends WritableResource<UnsignedInteger> {

    /**
     * As {@link #write(Object)}; here so that {@code write(5)} compiles.
     *
     * @throws dev.lathe.spec.InvalidValueException at once, with nothing sent, if the number is negative
     */
    CompletableFuture<Void> write(long value);

    /**
     * As {@link #to(Object)}; here so that {@code to(5)} compiles.
     *
     * @throws dev.lathe.spec.InvalidValueException if the number is negative
     */
    Assignment to(long value);
}
