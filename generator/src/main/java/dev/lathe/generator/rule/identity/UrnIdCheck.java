package dev.lathe.generator.rule.identity;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Urn;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ObjectCheck;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;

/** A URN holds the id of its Object (OMNA registry; LwM2M Core, 7.2.2). */
public final class UrnIdCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Optional<Urn> urn = object.urnWritten();
        Optional<BigInteger> id = object.descriptor().id().value();
        if (urn.isPresent() && id.isPresent() && !urn.get().isOf(id.get())) {
            faults.at(object.descriptor().urn().place())
                    .report(
                            IdentityRule.URN_ID,
                            "the URN is of Object " + urn.get().id() + ", this is " + id.get(),
                            "write " + id.get() + " there");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
