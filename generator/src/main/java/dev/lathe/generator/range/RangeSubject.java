package dev.lathe.generator.range;

/** What a range is a range of. */
public enum RangeSubject {
    /** Whole numbers of 64 bits with sign. */
    INTEGER,
    /** Whole numbers of 64 bits without sign. */
    UNSIGNED_INTEGER,
    /** Double-precision numbers. */
    FLOAT,
    /** Texts: numbers bound the octets of their UTF-8 form, quoted texts are the texts themselves. */
    STRING,
    /** Octets, whose number is bounded. */
    OPAQUE,
    /** Anything else: no range applies. */
    OTHER;

    /** Whether numbers bound a count of octets. */
    boolean isLength() {
        return this == STRING || this == OPAQUE;
    }

    /** Whether values may be negative. */
    boolean isSigned() {
        return this == INTEGER || this == FLOAT;
    }
}
