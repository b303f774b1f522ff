package dev.lathe.generator.rule.range;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.rule.ValueCheck;
import java.util.Optional;

/** A unit is of the SenML registry (LwM2M Core, D.1; RFC 8428, 12.1; RFC 8798) or of OMA's additions. */
public final class UnknownUnitCheck implements ValueCheck {

    @Override
    public void check(ValueFacts value, DiagnosticCollector faults) {
        Field<String> written = value.units();
        String unit = written.value().orElse("");
        if (unit.isBlank() || SenmlUnits.contains(unit)) {
            return;
        }
        DiagnosticCollector here = faults.at(written.place());
        if (UnitGuess.isNone(unit)) {
            here.report(
                    RangeRule.UNKNOWN_UNIT,
                    "\"" + unit + "\" is a word for no unit",
                    "remove \"units\"",
                    Fix.remove(written.place()));
            return;
        }
        String message = "\"" + unit + "\" is not in the SenML registry";
        Optional<UnitGuess> guess = UnitGuess.of(unit);
        if (guess.filter(UnitGuess::isCertain).isPresent()) {
            String registered = guess.get().unit();
            here.report(
                    RangeRule.UNKNOWN_UNIT,
                    message,
                    "write \"" + registered + "\"",
                    Fix.write(written.place(), registered));
        } else {
            here.report(
                    RangeRule.UNKNOWN_UNIT,
                    message,
                    guess.map(each -> "did you mean \"" + each.unit() + "\"?")
                            .orElse("take a registered unit, and scale the value if need be"));
        }
    }
}
