package dev.lathe.generator.rule;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.model.DataType;
import java.util.Optional;

/** A unit is of the SenML registry and stands on a number (LwM2M Core, D.1). */
final class UnitsCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        if (!resource.isExecutable()) {
            check(resource.descriptor().units(), resource.type(), faults);
        }
    }

    static void check(Field<String> written, Optional<DataType> type, DiagnosticCollector faults) {
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
