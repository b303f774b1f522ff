package dev.lathe.generator.rule.identity;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Set;

/** The early draft has an Object without an index (7.4, Bearer Info), which nobody can address. */
public final class DraftWithoutIndexCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        if (object.descriptor().id().isAbsent()) {
            faults.at(object.descriptor().id().place())
                    .report(
                            IdentityRule.DRAFT_WITHOUT_INDEX,
                            "this Object has no index: it has no address and is never registered",
                            "add \"id\" once it has one");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.DRAFT_0);
    }
}
