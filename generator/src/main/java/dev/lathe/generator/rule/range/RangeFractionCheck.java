package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.range.RangeReading;

/** Bounds of whole numbers and of lengths are whole (LwM2M Core, C). */
public final class RangeFractionCheck extends ReadingReport<RangeReading.Fraction> {

    public RangeFractionCheck() {
        super(RangeReading.Fraction.class);
    }

    @Override
    void report(RangeReading.Fraction reading, ValueFacts value, DiagnosticCollector here) {
        here.report(
                RangeRule.RANGE_FRACTION,
                "bound " + reading.bound() + " has a fraction, which " + bounded(value) + " never has",
                "take a whole number" + (boundsLength(value) ? "" : ", or type Float"));
    }
}
