package dev.lathe.payload.senml;

import org.jspecify.annotations.Nullable;

/** The fields of a record (RFC 8428, table 4; LwM2M Core, 7.4.5): their labels in JSON and in CBOR. */
enum SenmlField {
    BASE_VERSION("bver", -1),
    BASE_NAME("bn", -2),
    BASE_TIME("bt", -3),
    BASE_UNIT("bu", -4),
    BASE_VALUE("bv", -5),
    BASE_SUM("bs", -6),
    NAME("n", 0),
    UNIT("u", 1),
    VALUE("v", 2),
    STRING("vs", 3),
    BOOLEAN("vb", 4),
    SUM("s", 5),
    TIME("t", 6),
    UPDATE_TIME("ut", 7),
    DATA("vd", 8),
    /** An Objlnk, of LwM2M's own: its label is a text in CBOR too, and the number is for us only. */
    LINK("vlo", 9);

    private static final int LEAST = -6;
    /** The longest label. */
    private static final int LONGEST = 4;

    private static final @Nullable SenmlField[] BY_NUMBER = new SenmlField[8 - LEAST + 1];

    static {
        for (SenmlField field : values()) {
            if (field != LINK) {
                BY_NUMBER[field.number - LEAST] = field;
            }
        }
    }

    private final String label;
    private final int number;

    SenmlField(String label, int number) {
        this.label = label;
        this.number = number;
    }

    String label() {
        return label;
    }

    int number() {
        return number;
    }

    /** One bit of 32, for each field another. */
    int bit() {
        return 1 << (number - LEAST);
    }

    /** The field with that label in CBOR. */
    static @Nullable SenmlField of(long number) {
        return number < LEAST || number > LEAST + BY_NUMBER.length - 1 ? null : BY_NUMBER[(int) number - LEAST];
    }

    /** The field with that label in JSON. */
    static @Nullable SenmlField of(byte[] octets, int from, int length) {
        int packed = 0;
        for (int i = 0; i < length && i <= LONGEST; i++) {
            packed = packed << 8 | (octets[from + i] & 0xff);
        }
        return length > LONGEST
                ? null
                : switch (packed) {
                    case 'b' << 24 | 'v' << 16 | 'e' << 8 | 'r' -> BASE_VERSION;
                    case 'b' << 8 | 'n' -> BASE_NAME;
                    case 'b' << 8 | 't' -> BASE_TIME;
                    case 'b' << 8 | 'u' -> BASE_UNIT;
                    case 'b' << 8 | 'v' -> BASE_VALUE;
                    case 'b' << 8 | 's' -> BASE_SUM;
                    case 'n' -> NAME;
                    case 'u' -> UNIT;
                    case 'v' -> VALUE;
                    case 'v' << 8 | 's' -> STRING;
                    case 'v' << 8 | 'b' -> BOOLEAN;
                    case 's' -> SUM;
                    case 't' -> TIME;
                    case 'u' << 8 | 't' -> UPDATE_TIME;
                    case 'v' << 8 | 'd' -> DATA;
                    case 'v' << 16 | 'l' << 8 | 'o' -> LINK;
                    default -> null;
                };
    }
}
