package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.range.RangeReading;

/** Bounds are values the type can hold (LwM2M Core, C). */
public final class RangeTooLargeCheck extends ReadingReport<RangeReading.TooLarge> {

    public RangeTooLargeCheck() {
        super(RangeReading.TooLarge.class);
    }

    @Override
    void report(RangeReading.TooLarge reading, ValueFacts value, DiagnosticCollector here) {
        here.report(
                RangeRule.RANGE_TOO_LARGE,
                "bound " + reading.bound() + " lies outside what " + bounded(value) + " can be",
                "stay within " + reading.least() + ".." + reading.most());
    }
}
