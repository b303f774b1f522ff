package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.range.RangeReading;
import dev.lathe.generator.rule.ValueCheck;

/** What checks of ranges have in common: each has something to say of one thing that may become of a range's text. */
abstract class ReadingReport<R extends RangeReading> implements ValueCheck {

    private static final int LONGEST_QUOTED = 80;

    private final Class<R> kind;

    /** {@code kind} is the reading it has something to say of. */
    ReadingReport(Class<R> kind) {
        this.kind = kind;
    }

    @Override
    public final void check(ValueFacts value, DiagnosticCollector faults) {
        value.range()
                .filter(kind::isInstance)
                .map(kind::cast)
                .ifPresent(reading ->
                        report(reading, value, faults.at(value.rangeText().place())));
    }

    abstract void report(R reading, ValueFacts value, DiagnosticCollector here);

    /** As messages call it, the beginning of a long one. */
    static String quoted(ValueFacts value) {
        String text = value.rangeText().value().orElse("");
        return "range \"" + (text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED) + "…" : text) + "\"";
    }

    /** The type's spelling, or what ranges of it bound. */
    static String bounded(ValueFacts value) {
        return value.type()
                .map(type -> type.hasLength() ? "a length in octets" : "type " + type.spelling())
                .orElse("");
    }

    static boolean boundsLength(ValueFacts value) {
        return value.type().filter(type -> type.hasLength()).isPresent();
    }

    static Fix writing(ValueFacts value, String text) {
        return Fix.write(value.rangeText().place(), text);
    }
}
