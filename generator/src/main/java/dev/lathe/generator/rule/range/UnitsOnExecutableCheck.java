package dev.lathe.generator.rule.range;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.ResourceCheck;

/** What can only be executed has no value, hence no unit (LwM2M Core, D.1). */
public final class UnitsOnExecutableCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<String> units = resource.descriptor().units();
        if (resource.isExecutable()
                && units.value().filter(text -> !text.isBlank()).isPresent()) {
            faults.at(units.place())
                    .report(RangeRule.UNITS_ON_EXECUTABLE, "an executable has no unit", "put it on an argument");
        }
    }
}
