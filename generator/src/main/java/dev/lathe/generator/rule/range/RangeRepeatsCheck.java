package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.range.RangeReading;

/** An enumeration lists each of its values once (LwM2M Core, D.1). */
public final class RangeRepeatsCheck extends ReadingReport<RangeReading.Repetitive> {

    public RangeRepeatsCheck() {
        super(RangeReading.Repetitive.class);
    }

    @Override
    void report(RangeReading.Repetitive reading, ValueFacts value, DiagnosticCollector here) {
        String once = reading.range().canonical();
        here.report(
                RangeRule.RANGE_REPEATS,
                quoted(value) + " lists " + reading.value() + " more than once",
                "write \"" + once + "\"",
                writing(value, once));
    }
}
