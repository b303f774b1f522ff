package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.range.Span;
import dev.lathe.generator.range.ValueRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The values a range allows, as a set: two ranges are compared by what they allow, however they are written.
 *
 * @param stretches of numbers or octets, ascending, none touching another
 * @param texts the allowed texts
 * @param isList whether the range lists its values one by one
 */
record ValueSpace(List<Stretch> stretches, Set<String> texts, boolean isList) {

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
            return ofNumbers(stretches(numbers.spans()), whole);
        }
        if (range instanceof ValueRange.Octets octets) {
            return ofNumbers(stretches(octets.spans()), true);
        }
        return new ValueSpace(List.of(), Set.copyOf(((ValueRange.Texts) range).values()), true);
    }

    private static Stream<Stretch> stretches(List<Span> spans) {
        return spans.stream().map(span -> new Stretch(span.min(), span.max()));
    }

    private static ValueSpace ofNumbers(Stream<Stretch> written, boolean whole) {
        List<Stretch> sorted =
                written.sorted(Comparator.comparing(Stretch::min)).toList();
        List<Stretch> merged = new ArrayList<>();
        for (Stretch next : sorted) {
            int last = merged.size() - 1;
            Optional<Stretch> joined =
                    last < 0 ? Optional.empty() : merged.get(last).joined(next, whole);
            if (joined.isPresent()) {
                merged.set(last, joined.get());
            } else {
                merged.add(next);
            }
        }
        boolean isList = sorted.stream().allMatch(each -> each.min().compareTo(each.max()) == 0);
        return new ValueSpace(merged, Set.of(), isList);
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
        return new HashSet<>(other.texts).containsAll(texts)
                && stretches.stream().allMatch(each -> other.stretches.stream().anyMatch(each::isWithin));
    }

    /** Numbers from {@code min} to {@code max}, both included. */
    record Stretch(BigDecimal min, BigDecimal max) {

        boolean isWithin(Stretch other) {
            return min.compareTo(other.min) >= 0 && max.compareTo(other.max) <= 0;
        }

        /** Both as one, if the next begins in this or right behind it. */
        Optional<Stretch> joined(Stretch next, boolean whole) {
            BigDecimal reach = whole ? max.add(BigDecimal.ONE) : max;
            return next.min.compareTo(reach) <= 0 ? Optional.of(new Stretch(min, max.max(next.max))) : Optional.empty();
        }
    }
}
