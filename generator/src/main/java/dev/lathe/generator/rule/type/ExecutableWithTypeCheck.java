package dev.lathe.generator.rule.type;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.ResourceCheck;

/** What can only be executed has no value, hence no type (LwM2M Core, D.1). */
public final class ExecutableWithTypeCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<String> type = resource.descriptor().type();
        if (resource.isExecutable() && type.value().isPresent()) {
            faults.at(type.place())
                    .report(
                            TypeRule.EXECUTABLE_WITH_TYPE,
                            "an executable has no type",
                            "remove \"type\"",
                            Fix.unset(type.place(), ""));
        }
    }
}
