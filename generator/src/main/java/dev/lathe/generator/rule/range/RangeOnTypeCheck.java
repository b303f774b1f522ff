package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.range.RangeReading;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers, texts and octets have ranges, other types have none (LwM2M Core, D.1). */
public final class RangeOnTypeCheck extends ReadingReport<RangeReading.NotApplicable> {

    private static final Pattern BOTH_VALUES_OF_BOOLEAN = Pattern.compile(
            "\\s*(?:0\\s*(?:\\.\\.|,)\\s*1|true\\s*,\\s*false|false\\s*,\\s*true)\\s*", Pattern.CASE_INSENSITIVE);

    public RangeOnTypeCheck() {
        super(RangeReading.NotApplicable.class);
    }

    @Override
    void report(RangeReading.NotApplicable reading, ValueFacts value, DiagnosticCollector here) {
        DataType type = value.type().orElseThrow();
        if (type == DataType.BOOLEAN && saysBothValues(value.rangeText().value())) {
            here.report(
                    RangeRule.RANGE_ON_TYPE,
                    quoted(value) + " says what every Boolean is",
                    "remove it",
                    Fix.remove(value.rangeText().place()));
        } else {
            here.report(
                    RangeRule.RANGE_ON_TYPE,
                    quoted(value) + " checks nothing: " + type.spelling() + " has no ranges",
                    "remove it, or take the type it is meant for");
        }
    }

    private static boolean saysBothValues(Optional<String> text) {
        return text.filter(range -> BOTH_VALUES_OF_BOOLEAN.matcher(range).matches())
                .isPresent();
    }
}
