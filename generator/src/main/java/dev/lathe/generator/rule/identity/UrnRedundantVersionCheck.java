package dev.lathe.generator.rule.identity;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Urn;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Version;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Optional;
import java.util.Set;

/** A URN has no version if that is 1.0 (LwM2M Core, 7.2.2). */
public final class UrnRedundantVersionCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Optional<Urn> urn = object.urnWritten();
        boolean redundant = urn.flatMap(Urn::version).equals(Optional.of("1.0"));
        if (urn.isPresent() && redundant && object.version().equals(Optional.of(Version.V1_0))) {
            Place place = object.descriptor().urn().place();
            faults.at(place)
                    .report(
                            IdentityRule.URN_REDUNDANT_VERSION,
                            "the URN ends in \":1.0\", which is understood",
                            "leave it out",
                            Fix.write(place, urn.get().ofVersion(Version.V1_0).toString()));
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
