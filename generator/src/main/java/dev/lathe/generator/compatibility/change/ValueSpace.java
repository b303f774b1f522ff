package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.range.Span;
import dev.lathe.generator.range.ValueRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The values a range allows, as a set: two ranges are compared by what they allow, however they are written.
 *
 * @param spans of numbers or octets, ascending, none touching another
 * @param texts the allowed texts
 * @param isList whether the range lists its values one by one
 */
record ValueSpace(List<Span> spans, Set<String> texts, boolean isList) {

    /** How the values of one range lie to those of another. */
    enum Relation {
        SAME,
        WIDER,
        NARROWER,
        ACROSS
    }

    /** @param whole whether there is nothing between a number and the next */
    static ValueSpace of(ValueRange range, boolean whole) {
        if (range instanceof ValueRange.Numbers numbers) {
            return ofNumbers(numbers.spans(), whole);
        }
        if (range instanceof ValueRange.Octets octets) {
            return ofNumbers(octets.spans(), true);
        }
        return new ValueSpace(List.of(), Set.copyOf(((ValueRange.Texts) range).values()), true);
    }

    private static ValueSpace ofNumbers(List<Span> written, boolean whole) {
        List<Span> merged = new ArrayList<>();
        BigDecimal step = whole ? BigDecimal.ONE : BigDecimal.ZERO;
        for (Span next :
                written.stream().sorted(Comparator.comparing(Span::min)).toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && next.min().compareTo(merged.get(last).max().add(step)) <= 0) {
                Span before = merged.get(last);
                merged.set(last, new Span(before.min(), before.max().max(next.max())));
            } else {
                merged.add(next);
            }
        }
        return new ValueSpace(merged, Set.of(), written.stream().allMatch(Span::isOneNumber));
    }

    /** What this has become in the other. */
    Relation to(ValueSpace other) {
        boolean keepsAll = isWithin(other);
        boolean hasNoMore = other.isWithin(this);
        if (keepsAll) {
            return hasNoMore ? Relation.SAME : Relation.WIDER;
        }
        return hasNoMore ? Relation.NARROWER : Relation.ACROSS;
    }

    private boolean isWithin(ValueSpace other) {
        int at = 0;
        for (Span span : spans) {
            while (at < other.spans.size() && other.spans.get(at).max().compareTo(span.max()) < 0) {
                at++;
            }
            if (at == other.spans.size() || !other.spans.get(at).contains(span.min())) {
                return false;
            }
        }
        return other.texts.containsAll(texts);
    }
}
