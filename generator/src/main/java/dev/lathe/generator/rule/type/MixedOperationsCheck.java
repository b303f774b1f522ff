package dev.lathe.generator.rule.type;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Set;

/** What is executed is neither read nor written (LwM2M Core, D.1). */
public final class MixedOperationsCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        if (resource.mixesOperations()) {
            Field<String> written = resource.descriptor().operations();
            faults.at(written.place())
                    .report(
                            TypeRule.MIXED_OPERATIONS,
                            "\"" + written.value().orElse("") + "\" mixes executing with reading or writing",
                            "make two Resources of it");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
