package dev.lathe.generator.cli.payload;

import dev.lathe.generator.cli.payload.Dictionary.Known;
import dev.lathe.generator.range.Span;
import dev.lathe.generator.range.ValueRange;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What a descriptor has against a value: its range and its enumeration, as generated code would enforce them. */
final class ValueProblems {

    private ValueProblems() {}

    static Optional<String> of(Known known, TypedValue value) {
        boolean isNamed = known.constants().isEmpty()
                || !(value instanceof TypedValue.Whole whole)
                || known.constants().stream()
                        .anyMatch(each -> each.value() == whole.number().longValue());
        if (!isNamed) {
            return Optional.of("not one of the enumerated values");
        }
        Optional<ValueRange> range = known.model().range();
        return range.isEmpty() || isIn(range.get(), value)
                ? Optional.empty()
                : Optional.of("out of range " + known.model().rangeText().orElse(""));
    }

    private static boolean isIn(ValueRange range, TypedValue value) {
        if (range instanceof ValueRange.Numbers numbers) {
            return number(value).map(numbers::contains).orElse(true);
        }
        if (range instanceof ValueRange.Octets lengths) {
            return length(value).map(length -> isIn(lengths.spans(), length)).orElse(true);
        }
        return !(value instanceof TypedValue.Text text)
                || ((ValueRange.Texts) range).values().contains(text.text());
    }

    private static boolean isIn(List<Span> spans, int length) {
        BigDecimal exact = BigDecimal.valueOf(length);
        return spans.stream().anyMatch(span -> span.contains(exact));
    }

    private static Optional<BigDecimal> number(TypedValue value) {
        if (value instanceof TypedValue.Whole whole) {
            return Optional.of(new BigDecimal(whole.number()));
        }
        return value instanceof TypedValue.Real real
                ? Optional.of(BigDecimal.valueOf(real.number()))
                : Optional.empty();
    }

    private static Optional<Integer> length(TypedValue value) {
        if (value instanceof TypedValue.Text text) {
            return Optional.of(text.text().getBytes(StandardCharsets.UTF_8).length);
        }
        return value instanceof TypedValue.Octets octets
                ? Optional.of(octets.octets().length())
                : Optional.empty();
    }
}
