package dev.lathe.generator.model;

import java.util.Optional;

/** The data types of Resources, with the spelling of OMA's DDF files (LwM2M Core, Appendix C). */
public enum DataType {
    STRING("String"),
    INTEGER("Integer"),
    UNSIGNED_INTEGER("Unsigned Integer"),
    FLOAT("Float"),
    BOOLEAN("Boolean"),
    OPAQUE("Opaque"),
    TIME("Time"),
    OBJLNK("Objlnk"),
    CORELNK("Corelnk");

    private final String spelling;

    DataType(String spelling) {
        this.spelling = spelling;
    }

    /** The type of that exact spelling. */
    public static Optional<DataType> of(String spelling) {
        for (DataType type : values()) {
            if (type.spelling.equals(spelling)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public String spelling() {
        return spelling;
    }

    /** Whether ranges bound the number itself, not a length. */
    public boolean isNumeric() {
        return this == INTEGER || this == UNSIGNED_INTEGER || this == FLOAT;
    }

    /** Whether ranges bound the number of octets. */
    public boolean hasLength() {
        return this == STRING || this == OPAQUE;
    }
}
