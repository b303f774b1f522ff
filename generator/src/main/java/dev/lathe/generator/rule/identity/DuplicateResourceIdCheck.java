package dev.lathe.generator.rule.identity;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.Duplicates;
import dev.lathe.generator.rule.ObjectCheck;
import java.math.BigInteger;

/** The id of a Resource is unique in its Object (LwM2M Core, D.1; draft 7.1). */
public final class DuplicateResourceIdCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Duplicates<BigInteger> ids = new Duplicates<>();
        for (ResourceFacts resource : object.resources()) {
            ids.see(resource.descriptor().id(), (id, first) -> faults.at(
                            resource.descriptor().id().place())
                    .report(
                            IdentityRule.DUPLICATE_RESOURCE_ID,
                            "Resource ID " + id + " is taken in line " + first.line() + " already",
                            "give one of the two another id",
                            first));
        }
    }
}
