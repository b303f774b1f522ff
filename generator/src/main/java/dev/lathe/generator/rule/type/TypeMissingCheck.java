package dev.lathe.generator.rule.type;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.ResourceCheck;

/** What has a value has a type (LwM2M Core, D.1). */
public final class TypeMissingCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<String> written = resource.descriptor().type();
        if (written.isAbsent() && resource.hasValue() && resource.type().isEmpty()) {
            faults.at(written.place())
                    .report(
                            TypeRule.TYPE_MISSING,
                            "this Resource has a value, but no \"type\"",
                            "add \"type\": one of " + String.join(", ", TypeNames.SPELLINGS));
        }
    }
}
