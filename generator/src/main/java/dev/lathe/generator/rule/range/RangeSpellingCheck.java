package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.range.RangeReading;

/** A range that is understood is spelled as OMA does it (LwM2M Core, D.1). */
public final class RangeSpellingCheck extends ReadingReport<RangeReading.Respelled> {

    public RangeSpellingCheck() {
        super(RangeReading.Respelled.class);
    }

    @Override
    void report(RangeReading.Respelled reading, ValueFacts value, DiagnosticCollector here) {
        here.report(
                RangeRule.RANGE_SPELLING,
                quoted(value) + " is not spelled as OMA has it",
                "write \"" + reading.spelling() + "\"",
                writing(value, reading.spelling()));
    }
}
