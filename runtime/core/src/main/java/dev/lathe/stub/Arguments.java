package dev.lathe.stub;

import dev.lathe.spec.ArgumentSpec;
import java.time.Instant;
import java.util.Optional;

/**
 * SKELETON: the arguments of an Execute (LwM2M Core, 6.3.5): texts by digit. Immutable.
 */
public final class Arguments {

    private Arguments() {}

    public static Arguments none() {
        throw new UnsupportedOperationException();
    }

    /** @throws dev.lathe.message.ResponseException 4.00 if the text is not an argument list */
    public static Arguments parse(byte[] text) {
        throw new UnsupportedOperationException();
    }

    // Server side: each adds one argument. Characters the grammar forbids are an InvalidValueException.

    public Arguments with(ArgumentSpec argument, long value) {
        throw new UnsupportedOperationException();
    }

    /** The 64 bits as an unsigned number. */
    public Arguments withUnsigned(ArgumentSpec argument, long value) {
        throw new UnsupportedOperationException();
    }

    public Arguments with(ArgumentSpec argument, double value) {
        throw new UnsupportedOperationException();
    }

    public Arguments with(ArgumentSpec argument, boolean value) {
        throw new UnsupportedOperationException();
    }

    public Arguments with(ArgumentSpec argument, String value) {
        throw new UnsupportedOperationException();
    }

    public Arguments with(ArgumentSpec argument, Instant value) {
        throw new UnsupportedOperationException();
    }

    /** An argument without a value, or with one, for Objects whose descriptors declare none. */
    public Arguments with(int digit, String value) {
        throw new UnsupportedOperationException();
    }

    // Device side: typed access; a missing or malformed argument is a ResponseException with 4.00.

    public boolean has(ArgumentSpec argument) {
        throw new UnsupportedOperationException();
    }

    public long integer(ArgumentSpec argument) {
        throw new UnsupportedOperationException();
    }

    public long unsigned(ArgumentSpec argument) {
        throw new UnsupportedOperationException();
    }

    public double real(ArgumentSpec argument) {
        throw new UnsupportedOperationException();
    }

    public boolean bool(ArgumentSpec argument) {
        throw new UnsupportedOperationException();
    }

    public String text(ArgumentSpec argument) {
        throw new UnsupportedOperationException();
    }

    public Instant time(ArgumentSpec argument) {
        throw new UnsupportedOperationException();
    }

    /** The value under that digit, empty text for one without value. */
    public Optional<String> get(int digit) {
        throw new UnsupportedOperationException();
    }

    public boolean isEmpty() {
        throw new UnsupportedOperationException();
    }

    /** The payload: {@code 0='30',1}; none if empty. */
    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }
}
