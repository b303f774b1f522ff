package dev.lathe.stub.server;

import dev.lathe.payload.PayloadReader;

/** Makes a value of what a device sends. */
@FunctionalInterface
public interface Decoder<T> {

    /**
     * @param in whose current Object Instance is the one asked for; it has nothing but what lies at the path asked for
     * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value and the policy is to refuse it
     */
    T decode(PayloadReader in, ValuePolicy policy);
}
