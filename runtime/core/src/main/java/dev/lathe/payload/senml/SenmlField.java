package dev.lathe.payload.senml;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final @Nullable SenmlField[] BY_NUMBER = new SenmlField[8 - LEAST + 1];
    private static final Map<String, SenmlField> BY_LABEL =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(SenmlField::label, Function.identity()));

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
    static @Nullable SenmlField of(String label) {
        return BY_LABEL.get(label);
    }
}
