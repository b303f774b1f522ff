package dev.lathe.generator.range;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a value must satisfy. Bounds are exact decimals: {@code 18446744073709551615} and {@code 0.1} are what they look
 * like.
 */
public sealed interface ValueRange {

    /** The spelling that is read as this very range again; of OMA's grammar unless it mixes numbers and stretches of them. */
    String canonical();

    /** Whether it allows what the other does, in whatever order; {@code 0,1} and {@code 0..1} are two things here. */
    default boolean allowsTheSameAs(ValueRange other) {
        return parts().equals(other.parts());
    }

    /** What it is made of, whatever the order and the number of zeros behind points. */
    Set<?> parts();

    /** The number lies in one of these stretches, which stand in the order written. */
    record Numbers(List<Span> spans) implements ValueRange {
        public Numbers {
            spans = List.copyOf(spans);
        }

        public boolean contains(BigDecimal number) {
            return spans.stream().anyMatch(span -> span.contains(number));
        }

        @Override
        public String canonical() {
            return spelled(spans);
        }

        @Override
        public Set<?> parts() {
            return plain(spans);
        }
    }

    /** How many octets a String (in UTF-8) or an Opaque has: a whole number in one of these stretches. */
    record Octets(List<Span> spans) implements ValueRange {
        public Octets {
            spans = List.copyOf(spans);
        }

        @Override
        public String canonical() {
            return spelled(spans);
        }

        @Override
        public Set<?> parts() {
            return plain(spans);
        }
    }

    /** One of these texts, in the order written; none holds a quotation mark. */
    record Texts(List<String> values) implements ValueRange {
        public Texts {
            values = List.copyOf(values);
        }

        @Override
        public String canonical() {
            return values.stream().map(text -> '"' + text + '"').collect(Collectors.joining(","));
        }

        @Override
        public Set<?> parts() {
            return Set.copyOf(values);
        }
    }

    private static Set<Span> plain(List<Span> spans) {
        return spans.stream()
                .map(span ->
                        new Span(span.min().stripTrailingZeros(), span.max().stripTrailingZeros()))
                .collect(Collectors.toSet());
    }

    /** A single number would be read as something else where it stands alone. */
    private static String spelled(List<Span> spans) {
        return spans.stream()
                .map(span -> span.isOneNumber() && spans.size() > 1 ? span.min().toPlainString() : span.toString())
                .collect(Collectors.joining(","));
    }
}
