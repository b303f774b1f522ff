package dev.lathe.generator.range;

import java.util.Optional;

/** What became of the text of a range. */
public sealed interface RangeReading {

    /** What values must satisfy; empty if the text says nothing that can be checked. */
    default Optional<ValueRange> constraint() {
        return Optional.empty();
    }

    /** The text is a constraint. */
    record Understood(ValueRange range) implements RangeReading {
        @Override
        public Optional<ValueRange> constraint() {
            return Optional.of(range);
        }
    }

    /** The text is a constraint, written with a value that stands in it already. */
    record Repetitive(ValueRange range, String value) implements RangeReading {
        @Override
        public Optional<ValueRange> constraint() {
            return Optional.of(range);
        }
    }

    /**
     * The text is not of the grammar.
     *
     * @param suggestion what may have been meant
     */
    record Unreadable(Optional<String> suggestion) implements RangeReading {}

    /** One number on a numeric type, which says neither least nor most. */
    record SingleNumber(String number) implements RangeReading {}

    /** The subject has no ranges. */
    record NotApplicable() implements RangeReading {}

    /** The lower bound is above the upper one. */
    record Reversed(String suggestion) implements RangeReading {}

    /** A bound that must be whole has a fraction. */
    record Fraction(String bound) implements RangeReading {}

    /** A bound that must not be negative is. */
    record Negative(String bound) implements RangeReading {}

    /** A bound lies outside what the type holds, {@code least} to {@code most}. */
    record TooLarge(String bound, String least, String most) implements RangeReading {}
}
