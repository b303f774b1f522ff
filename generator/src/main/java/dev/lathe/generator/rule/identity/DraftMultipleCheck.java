package dev.lathe.generator.rule.identity;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Optional;
import java.util.Set;

/** The early draft has no level of Object Instances (7.1). */
public final class DraftMultipleCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        if (object.descriptor().multiple().value().equals(Optional.of(true))) {
            faults.at(object.descriptor().multiple().place())
                    .report(
                            IdentityRule.DRAFT_MULTIPLE,
                            "Objects of the early draft have no Instances",
                            "remove \"multiple\"");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.DRAFT_0);
    }
}
