package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.rule.ValueCheck;

/** A unit is one that new Objects should have (RFC 8428, 12.1: those with an asterisk are not recommended). */
public final class UnitNotRecommendedCheck implements ValueCheck {

    @Override
    public void check(ValueFacts value, DiagnosticCollector faults) {
        value.units().value().ifPresent(unit -> SenmlUnits.insteadOf(unit).ifPresent(other -> {
            DiagnosticCollector here = faults.at(value.units().place());
            String message = "SenML does not recommend \"" + unit + "\"";
            if (SenmlUnits.isSameScale(unit)) {
                here.report(
                        RangeRule.UNIT_NOT_RECOMMENDED,
                        message,
                        "write \"" + other + "\", the values stay",
                        Fix.write(value.units().place(), other));
            } else {
                here.report(RangeRule.UNIT_NOT_RECOMMENDED, message, "a new Object takes \"" + other + "\" and scales");
            }
        }));
    }
}
