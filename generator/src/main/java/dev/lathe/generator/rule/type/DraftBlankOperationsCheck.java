package dev.lathe.generator.rule.type;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Optional;
import java.util.Set;

/** Blank operations of the early draft are taken as R (7.4). */
public final class DraftBlankOperationsCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<String> written = resource.descriptor().operations();
        if (written.value().equals(Optional.of(""))) {
            faults.at(written.place())
                    .report(
                            TypeRule.DRAFT_BLANK_OPERATIONS,
                            "blank operations are taken as \"R\"",
                            "write \"R\" if that is so");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.DRAFT_0);
    }
}
