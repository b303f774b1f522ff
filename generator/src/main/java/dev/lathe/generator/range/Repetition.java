package dev.lathe.generator.range;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in a list more than once. Stretches may overlap; that is not looked at.
 *
 * @param distinct the same list without what an earlier stretch or number says already
 * @param value the first that was left out
 */
record Repetition(List<Span> distinct, Optional<String> value) {

    static Repetition in(List<Span> spans) {
        List<Span> stretches =
                spans.stream().filter(span -> !span.isOneNumber()).toList();
        Set<List<BigDecimal>> seen = new HashSet<>();
        List<Span> distinct = new ArrayList<>();
        Optional<String> repeated = Optional.empty();
        for (Span span : spans) {
            boolean isNew = seen.add(List.of(plain(span.min()), plain(span.max())));
            boolean isWithin = span.isOneNumber() && stretches.stream().anyMatch(each -> each.contains(span.min()));
            if (isNew && !isWithin) {
                distinct.add(span);
            } else if (repeated.isEmpty()) {
                repeated = Optional.of(span.isOneNumber() ? span.min().toPlainString() : span.toString());
            }
        }
        return new Repetition(List.copyOf(distinct), repeated);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}
