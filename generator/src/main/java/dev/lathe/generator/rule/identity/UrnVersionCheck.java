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

/** A URN ends in the version of its Object, if that is not 1.0 (LwM2M Core, 7.2.2). */
public final class UrnVersionCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Optional<Urn> urn = object.urnWritten();
        Optional<Version> version = object.version();
        if (urn.isEmpty()
                || version.isEmpty()
                || urn.get().versionMeant().equals(version.get().toString())) {
            return;
        }
        Place place = object.descriptor().urn().place();
        boolean first = version.get().equals(Version.V1_0);
        // where no version is written, the URN may be the one that is right
        Optional<Fix> fix = object.descriptor()
                .version()
                .value()
                .map(written ->
                        Fix.write(place, urn.get().ofVersion(version.get()).toString()));
        faults.at(place)
                .report(
                        IdentityRule.URN_VERSION,
                        "the URN is of version " + urn.get().versionMeant() + ", this is " + version.get(),
                        first ? "leave the version out there" : "end it in \":" + version.get() + "\"",
                        fix);
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
