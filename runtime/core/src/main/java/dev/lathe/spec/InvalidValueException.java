package dev.lathe.spec;

/** A value that the descriptor does not allow: out of range, of a wrong length, not among the enumerated ones. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public InvalidValueException(String message) {
        super(message);
    }
}
