package dev.lathe.generator.rule.type;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Optional;

/** What can only be executed has no value, hence no instances of it (LwM2M Core, D.1). */
public final class ExecutableMultipleCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<Boolean> multiple = resource.descriptor().multiple();
        if (resource.isExecutable() && multiple.value().equals(Optional.of(true))) {
            faults.at(multiple.place())
                    .report(
                            TypeRule.EXECUTABLE_MULTIPLE,
                            "an executable has no instances",
                            "remove \"multiple\"",
                            Fix.unset(multiple.place(), "Single"));
        }
    }
}
