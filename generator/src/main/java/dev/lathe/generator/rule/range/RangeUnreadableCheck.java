package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.range.RangeParser;
import dev.lathe.generator.range.RangeReading;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A range is an interval or a list (LwM2M Core, D.1). */
public final class RangeUnreadableCheck extends ReadingReport<RangeReading.Unreadable> {

    private static final Set<String> WORDS_FOR_NOTHING =
            Set.of("-", "--", "n/a", "na", "none", "null", "any", "undefined", "unlimited");

    /** {@code 0..}, {@code ..5}, {@code <=5}, {@code >0} */
    private static final Pattern ONE_BOUND =
            Pattern.compile("[+-]?[\\d.]+\\s*(?:\\.{2}|\\+)|(?:\\.{2}|[<>≤≥]=?)\\s*[+-]?[\\d.]+");

    public RangeUnreadableCheck() {
        super(RangeReading.Unreadable.class);
    }

    @Override
    void report(RangeReading.Unreadable reading, ValueFacts value, DiagnosticCollector here) {
        String text = value.rangeText().value().orElse("").strip();
        if (WORDS_FOR_NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
            here.report(
                    RangeRule.RANGE_UNREADABLE,
                    quoted(value) + " is a word for no range",
                    "remove it",
                    Fix.remove(value.rangeText().place()));
            return;
        }
        if (text.length() > RangeParser.MAX_LENGTH) {
            here.report(
                    RangeRule.RANGE_UNREADABLE,
                    "a range of " + text.length() + " characters is not read and checks nothing",
                    "keep to " + RangeParser.MAX_LENGTH);
            return;
        }
        here.report(
                RangeRule.RANGE_UNREADABLE,
                quoted(value) + " is not of the grammar and checks nothing",
                remedy(text, reading.suggestion()));
    }

    private static String remedy(String text, Optional<String> suggestion) {
        if (suggestion.isPresent()) {
            return "did you mean \"" + suggestion.get() + "\"?";
        }
        return ONE_BOUND.matcher(text).matches()
                ? "write both bounds, \"a..b\""
                : "write \"a..b\" or a list with commas, and the rest into \"description\"";
    }
}
