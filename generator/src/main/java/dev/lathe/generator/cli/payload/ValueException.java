package dev.lathe.generator.cli.payload;

/** A value that its Resource or its format cannot take. The message says which and why. */
public final class ValueException extends Exception {

    private static final long serialVersionUID = 1L;

    ValueException(String message) {
        super(message);
    }
}
