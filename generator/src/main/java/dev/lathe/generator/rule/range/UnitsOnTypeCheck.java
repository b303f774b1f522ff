package dev.lathe.generator.rule.range;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.rule.ValueCheck;

/** A unit stands on a number (LwM2M Core, D.1). */
public final class UnitsOnTypeCheck implements ValueCheck {

    @Override
    public void check(ValueFacts value, DiagnosticCollector faults) {
        boolean isWritten =
                value.units().value().filter(unit -> !unit.isBlank()).isPresent();
        value.type().filter(type -> isWritten && !type.isNumeric()).ifPresent(type -> faults.at(
                        value.units().place())
                .report(
                        RangeRule.UNITS_ON_TYPE,
                        "a unit says nothing of a value of type " + type.spelling(),
                        "remove \"units\", or take a numeric type"));
    }
}
