package dev.lathe.generator.rule.range;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.rule.ValueCheck;
import java.util.Optional;

/** A unit is of the SenML registry and stands on a number (LwM2M Core, D.1). */
public final class UnitsCheck implements ValueCheck {

    @Override
    public void check(ValueFacts value, DiagnosticCollector faults) {
        Field<String> written = value.units();
        Optional<DataType> type = value.type();
        String unit = written.value().orElse("");
        if (unit.isBlank()) {
            return;
        }
        DiagnosticCollector here = faults.at(written.place());
        if (!SenmlUnits.contains(unit)) {
            here.report(
                    RangeRule.UNKNOWN_UNIT,
                    "\"" + unit + "\" is not in the SenML registry",
                    SenmlUnits.closest(unit)
                            .map(registered -> "did you mean \"" + registered + "\"?")
                            .orElse("take a registered unit, and scale the value if need be"));
        }
        if (type.isPresent() && !type.get().isNumeric()) {
            here.report(
                    RangeRule.UNITS_ON_TYPE,
                    "a unit says nothing of a value of type " + type.get().spelling(),
                    "remove \"units\", or take a numeric type");
        }
    }
}
