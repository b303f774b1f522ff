package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.range.RangeReading;
import dev.lathe.generator.range.ValueRange;
import java.util.Optional;

/** Which values are right, however a range spells them (LwM2M Core, 7.2.1 and D.1). */
final class RangeDifference implements ValueDifference {

    @Override
    public void find(ValuePair value, Findings findings) {
        String before = value.text(ValueFacts::rangeText, value.from()).orElse("");
        String after = value.text(ValueFacts::rangeText, value.to()).orElse("");
        if (!value.isComparable() || before.replaceAll("\\s+", " ").equals(after.replaceAll("\\s+", " "))) {
            return;
        }
        ChangePlace place = value.at(ValueFacts::rangeText);
        Optional<ValueRange> from = value.from().range().flatMap(RangeReading::constraint);
        Optional<ValueRange> to = value.to().range().flatMap(RangeReading::constraint);
        if (from.isPresent() && to.isPresent()) {
            compare(value, space(value.from(), from.get()), space(value.to(), to.get()), findings);
        } else if (isUnclear(value.from()) || isUnclear(value.to())) {
            findings.report(
                    ChangeRule.RANGE_TEXT_CHANGED,
                    place,
                    value.say() + was(before, after) + ", and nobody but a reader can tell the difference",
                    "see whether values that were right are still");
        } else if (to.isPresent()) {
            findings.report(
                    ChangeRule.RANGE_ADDED,
                    place,
                    value.say() + " had no range and has \"" + after + "\"",
                    "leave it out, or see that devices in the field keep to it");
        } else if (from.isPresent()) {
            findings.report(
                    ChangeRule.RANGE_REMOVED,
                    place,
                    value.say() + " had range \"" + before + "\" and has none",
                    "see that older ends can do with any value");
        }
    }

    private static void compare(ValuePair value, ValueSpace from, ValueSpace to, Findings findings) {
        ChangePlace place = value.at(ValueFacts::rangeText);
        String was = value.say()
                + was(
                        value.text(ValueFacts::rangeText, value.from()).orElse(""),
                        value.text(ValueFacts::rangeText, value.to()).orElse(""));
        switch (from.to(to)) {
            case SAME -> {}
            case WIDER -> {
                boolean lists = (from.isList() && to.isList()) || value.isEnumerated();
                findings.report(
                        lists ? ChangeRule.RANGE_VALUES_ADDED : ChangeRule.RANGE_WIDENED,
                        place,
                        was + ", which allows more",
                        "see that older ends can do with the new values");
            }
            case NARROWER ->
                findings.report(ChangeRule.RANGE_NARROWED, place, was + ", which leaves out some", "keep the values");
            case ACROSS ->
                findings.report(
                        ChangeRule.RANGE_MOVED,
                        place,
                        was + ", which leaves out some and allows others",
                        "keep the values");
        }
    }

    private static String was(String before, String after) {
        return " had range \"" + before + "\" and has " + (after.isEmpty() ? "none" : "\"" + after + "\"");
    }

    private static ValueSpace space(ValueFacts value, ValueRange range) {
        return ValueSpace.of(range, !value.type().equals(Optional.of(DataType.FLOAT)));
    }

    /** Whether a text says something of values that only a reader can tell, or is a fault. */
    private static boolean isUnclear(ValueFacts value) {
        return value.range()
                .filter(reading -> reading instanceof RangeReading.Unreadable
                        || reading instanceof RangeReading.Reversed
                        || reading instanceof RangeReading.Fraction
                        || reading instanceof RangeReading.Negative
                        || reading instanceof RangeReading.TooLarge)
                .isPresent();
    }
}
