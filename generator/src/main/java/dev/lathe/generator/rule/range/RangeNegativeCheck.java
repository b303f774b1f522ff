package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.range.RangeReading;

/** Bounds of an Unsigned Integer and of lengths are not negative (LwM2M Core, C). */
public final class RangeNegativeCheck extends ReadingReport<RangeReading.Negative> {

    public RangeNegativeCheck() {
        super(RangeReading.Negative.class);
    }

    @Override
    void report(RangeReading.Negative reading, ValueFacts value, DiagnosticCollector here) {
        here.report(
                RangeRule.RANGE_NEGATIVE,
                "bound " + reading.bound() + " is negative, which " + bounded(value) + " never is",
                "begin at 0" + (boundsLength(value) ? "" : ", or take type Integer"));
    }
}
