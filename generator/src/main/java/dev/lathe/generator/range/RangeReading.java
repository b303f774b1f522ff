package dev.lathe.generator.range;

import java.util.List;
import java.util.Optional;

/** What became of the text of a range. */
public sealed interface RangeReading {

    /** What values must satisfy; empty if the text says nothing that can be checked. */
    default Optional<ValueRange> constraint() {
        return Optional.empty();
    }

    /** The text is a constraint. */
    sealed interface Constraint extends RangeReading {

        ValueRange range();

        @Override
        default Optional<ValueRange> constraint() {
            return Optional.of(range());
        }
    }

    /** The text is a constraint, written in OMA's grammar. */
    record Understood(ValueRange range) implements Constraint {}

    /**
     * The text is a constraint, which OMA's grammar spells otherwise.
     *
     * @param spelling the same constraint in OMA's grammar
     */
    record Respelled(ValueRange range, String spelling) implements Constraint {}

    /**
     * The text is a constraint, of stretches and numbers side by side, for which OMA's grammar has no spelling.
     *
     * @param listed the same constraint as a list of numbers, where these are few
     */
    record Mixed(ValueRange range, Optional<String> listed) implements Constraint {}

    /** The text gives each of its numbers a name; the numbers are a constraint. */
    record Labelled(ValueRange range, List<Label> labels) implements Constraint {
        public Labelled {
            labels = List.copyOf(labels);
        }
    }

    /** The text is a constraint, written with a value that stands in it already. */
    record Repetitive(ValueRange range, String value) implements Constraint {}

    /**
     * The text counts something that is not the value: the bits of a number, say.
     *
     * @param counted what it counts
     * @param suggestion a range that may have been meant
     */
    record Note(Unit counted, Optional<String> suggestion) implements RangeReading {}

    /**
     * The text is of no grammar.
     *
     * @param suggestion what may have been meant
     */
    record Unreadable(Optional<String> suggestion) implements RangeReading {}

    /** One number on a numeric type, which says neither least nor most. */
    record SingleNumber(String number) implements RangeReading {}

    /** The subject has no ranges. */
    record NotApplicable() implements RangeReading {}

    /** A lower bound is above its upper one. */
    record Reversed(String suggestion) implements RangeReading {}

    /** A bound that must be whole has a fraction. */
    record Fraction(String bound) implements RangeReading {}

    /** A bound that must not be negative is. */
    record Negative(String bound) implements RangeReading {}

    /** A bound lies outside what the type holds, {@code least} to {@code most}. */
    record TooLarge(String bound, String least, String most) implements RangeReading {}
}
