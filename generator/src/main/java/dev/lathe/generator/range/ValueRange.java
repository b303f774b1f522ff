package dev.lathe.generator.range;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a value must satisfy. Bounds are exact decimals: {@code 18446744073709551615} and {@code 0.1} are what they look
 * like.
 */
public sealed interface ValueRange {

    /** Numbers from {@code min} to {@code max}, both included. */
    record Interval(BigDecimal min, BigDecimal max) implements ValueRange {}

    /** One of these numbers, in the order written. */
    record NumberSet(List<BigDecimal> values) implements ValueRange {
        public NumberSet {
            values = List.copyOf(values);
        }
    }

    /** One of these texts, in the order written. */
    record TextSet(List<String> values) implements ValueRange {
        public TextSet {
            values = List.copyOf(values);
        }
    }

    /** How many octets a String (in UTF-8) or an Opaque has: from {@code min} to {@code max}, both included. */
    record OctetLength(long min, long max) implements ValueRange {}

    /** How many octets a String (in UTF-8) or an Opaque has: one of these lengths, in the order written. */
    record OctetLengthSet(List<Long> lengths) implements ValueRange {
        public OctetLengthSet {
            lengths = List.copyOf(lengths);
        }
    }
}
