package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.range.RangeReading;
import dev.lathe.generator.range.Unit;

/** A range bounds values or their octets, and counts nothing else (LwM2M Core, D.1). */
public final class RangeNoteCheck extends ReadingReport<RangeReading.Note> {

    public RangeNoteCheck() {
        super(RangeReading.Note.class);
    }

    @Override
    void report(RangeReading.Note reading, ValueFacts value, DiagnosticCollector here) {
        here.report(
                RangeRule.RANGE_NOTE,
                quoted(value) + " counts " + reading.counted().plural() + " and checks nothing",
                reading.suggestion()
                        .map(range -> "write \"" + range + "\" if " + meant(reading, value)
                                + ", or say it in \"description\"")
                        .orElse("say it in \"description\""));
    }

    private static String meant(RangeReading.Note reading, ValueFacts value) {
        if (reading.counted() == Unit.CHARACTERS) {
            return "each has one octet";
        }
        return boundsLength(value) ? "that many octets are meant" : "all such numbers are allowed";
    }
}
