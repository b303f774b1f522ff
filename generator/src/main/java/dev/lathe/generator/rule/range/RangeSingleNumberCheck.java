package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.range.RangeReading;
import java.math.BigDecimal;

/** A range of numbers has two bounds, or is a list of values (LwM2M Core, D.1). */
public final class RangeSingleNumberCheck extends ReadingReport<RangeReading.SingleNumber> {

    public RangeSingleNumberCheck() {
        super(RangeReading.SingleNumber.class);
    }

    @Override
    void report(RangeReading.SingleNumber reading, ValueFacts value, DiagnosticCollector here) {
        boolean mayBeMost = new BigDecimal(reading.number()).signum() > 0;
        here.report(
                RangeRule.RANGE_SINGLE_NUMBER,
                quoted(value) + " is neither least nor most and checks nothing",
                mayBeMost ? "write \"0.." + reading.number() + "\" if it is the most" : "write both bounds, \"a..b\"");
    }
}
