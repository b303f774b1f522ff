package dev.lathe.attribute;

/** Attributes that cannot be read or contradict each other. A receiver answers with 4.00. */
public final class AttributeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    AttributeException(String message) {
        super(message);
    }
}
