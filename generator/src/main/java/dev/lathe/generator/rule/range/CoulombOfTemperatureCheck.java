package dev.lathe.generator.rule.range;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.rule.ValueCheck;
import java.util.Optional;
import java.util.regex.Pattern;

/** A temperature is in {@code Cel}, or in {@code K}: {@code C} is the coulomb (RFC 8428, 12.1). */
public final class CoulombOfTemperatureCheck implements ValueCheck {

    private static final Pattern TEMPERATURE =
            Pattern.compile("temperature|celsius|centigrade|°\\s*c\\b|\\btemp\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARGE = Pattern.compile("charge|coulomb", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(ValueFacts value, DiagnosticCollector faults) {
        boolean isCoulomb = value.units().value().equals(Optional.of("C"));
        if (isCoulomb && isTemperature(value)) {
            faults.at(value.units().place())
                    .report(
                            RangeRule.COULOMB_OF_TEMPERATURE,
                            "\"C\" is the coulomb, and this is a temperature",
                            "write \"Cel\"",
                            Fix.write(value.units().place(), "Cel"));
        }
    }

    private static boolean isTemperature(ValueFacts value) {
        return finds(TEMPERATURE, value.name())
                || (finds(TEMPERATURE, value.description())
                        && !finds(CHARGE, value.name())
                        && !finds(CHARGE, value.description()));
    }

    private static boolean finds(Pattern pattern, Field<String> text) {
        return text.value().filter(each -> pattern.matcher(each).find()).isPresent();
    }
}
