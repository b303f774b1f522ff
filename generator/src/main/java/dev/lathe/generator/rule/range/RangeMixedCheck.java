package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.range.RangeReading;

/** A range is either one interval or a list of values (LwM2M Core, D.1). */
public final class RangeMixedCheck extends ReadingReport<RangeReading.Mixed> {

    public RangeMixedCheck() {
        super(RangeReading.Mixed.class);
    }

    @Override
    void report(RangeReading.Mixed reading, ValueFacts value, DiagnosticCollector here) {
        String message = quoted(value) + " mixes intervals with other values and is read as "
                + reading.range().canonical().replace(",", " or ");
        reading.listed()
                .ifPresentOrElse(
                        list -> here.report(
                                RangeRule.RANGE_MIXED, message, "write \"" + list + "\"", writing(value, list)),
                        () -> here.report(
                                RangeRule.RANGE_MIXED,
                                message,
                                "write one interval, and the rest into \"description\""));
    }
}
