package dev.lathe.generator.rule.identity;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An Object has a Resource (LwM2M Core, D.1); the early draft names one that has none yet. */
public final class NoResourcesCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        if (object.descriptor().resources().value().equals(Optional.of(List.of()))) {
            faults.at(object.descriptor().resources().place())
                    .report(IdentityRule.NO_RESOURCES, "this Object has no Resource", "add at least one");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
