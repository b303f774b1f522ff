package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.range.RangeReading;

/** The lower bound of a range is not above its upper one (LwM2M Core, D.1). */
public final class ReversedRangeCheck extends ReadingReport<RangeReading.Reversed> {

    public ReversedRangeCheck() {
        super(RangeReading.Reversed.class);
    }

    @Override
    void report(RangeReading.Reversed reading, ValueFacts value, DiagnosticCollector here) {
        here.report(
                RangeRule.REVERSED_RANGE,
                quoted(value) + " has its lower bound above its upper bound",
                "write \"" + reading.suggestion() + "\"",
                writing(value, reading.suggestion()));
    }
}
