package dev.lathe.generator.rule.range;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.range.RangeReading;
import dev.lathe.generator.rule.ValueCheck;
import java.util.Optional;

/** A range is of OMA's grammar and of its type (LwM2M Core, D.1 and C). */
public final class RangeCheck implements ValueCheck {

    @Override
    public void check(ValueFacts value, DiagnosticCollector faults) {
        Field<String> written = value.rangeText();
        Optional<RangeReading> reading = value.range();
        Optional<DataType> type = value.type();
        if (reading.isEmpty() || type.isEmpty() || written.value().isEmpty()) {
            return;
        }
        DiagnosticCollector here = faults.at(written.place());
        String range = "range \"" + written.value().get() + "\"";
        String ofType = type.get().spelling();
        String bounded = type.get().hasLength() ? "a length in octets" : "type " + ofType;
        RangeReading is = reading.get();
        if (is instanceof RangeReading.Unreadable unreadable) {
            here.report(
                    RangeRule.RANGE_UNREADABLE,
                    range + " is not of the grammar and checks nothing",
                    unreadable
                            .suggestion()
                            .map(text -> "did you mean \"" + text + "\"?")
                            .orElse("write \"a..b\" or a list with commas, and the rest into \"description\""));
        } else if (is instanceof RangeReading.SingleNumber single) {
            here.report(
                    RangeRule.RANGE_SINGLE_NUMBER,
                    range + " is neither least nor most and checks nothing",
                    "write \"0.." + single.number() + "\" if it is the most");
        } else if (is instanceof RangeReading.NotApplicable) {
            here.report(RangeRule.RANGE_ON_TYPE, range + " checks nothing: " + ofType + " has no ranges", "remove it");
        } else if (is instanceof RangeReading.Reversed reversed) {
            here.report(
                    RangeRule.REVERSED_RANGE,
                    range + " has its lower bound above its upper bound",
                    "write \"" + reversed.suggestion() + "\"");
        } else if (is instanceof RangeReading.Fraction fraction) {
            here.report(
                    RangeRule.RANGE_FRACTION,
                    "bound " + fraction.bound() + " has a fraction, which " + bounded + " never has",
                    "take a whole number" + (type.get().hasLength() ? "" : ", or type Float"));
        } else if (is instanceof RangeReading.Negative negative) {
            here.report(
                    RangeRule.RANGE_NEGATIVE,
                    "bound " + negative.bound() + " is negative, which " + bounded + " never is",
                    "begin at 0" + (type.get().hasLength() ? "" : ", or take type Integer"));
        } else if (is instanceof RangeReading.TooLarge tooLarge) {
            here.report(
                    RangeRule.RANGE_TOO_LARGE,
                    "bound " + tooLarge.bound() + " lies outside what " + bounded + " can be",
                    "stay within " + tooLarge.least() + ".." + tooLarge.most());
        } else if (is instanceof RangeReading.Repetitive repetitive) {
            here.report(
                    RangeRule.RANGE_REPEATS,
                    range + " lists " + repetitive.value() + " more than once",
                    "remove one of them");
        }
    }
}
