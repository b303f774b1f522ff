package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.range.Label;
import dev.lathe.generator.range.RangeReading;

/** A range lists values, and names none of them (LwM2M Core, D.1). */
public final class RangeLabelsCheck extends ReadingReport<RangeReading.Labelled> {

    public RangeLabelsCheck() {
        super(RangeReading.Labelled.class);
    }

    @Override
    void report(RangeReading.Labelled reading, ValueFacts value, DiagnosticCollector here) {
        Label first = reading.labels().get(0);
        here.report(
                RangeRule.RANGE_LABELS,
                "this range gives names to " + reading.range().canonical(),
                "write \"enum\": [{\"value\": " + first.number() + ", \"name\": \"" + first.name() + "\"}, …]");
    }
}
