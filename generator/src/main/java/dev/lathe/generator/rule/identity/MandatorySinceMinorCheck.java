package dev.lathe.generator.rule.identity;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.fact.VersionSyntax;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Version;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Optional;
import java.util.Set;

/** A mandatory Resource comes with a new major version (LwM2M Core, 7.2.1). */
public final class MandatorySinceMinorCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {

        Field<String> since = resource.descriptor().since();
        Optional<Version> came = since.value().flatMap(VersionSyntax::read);
        boolean mandatory = resource.descriptor().mandatory().value().equals(Optional.of(true));
        if (mandatory
                && came.isPresent()
                && isOfSameMajor(came.get(), resource.object().version())) {
            faults.at(since.place())
                    .report(
                            IdentityRule.MANDATORY_SINCE_MINOR,
                            "a mandatory Resource came with minor version " + came.get() + ": devices of version "
                                    + came.get().major() + ".0 do not have it",
                            "make it optional, or raise \"version\" to "
                                    + (came.get().major() + 1) + ".0");
        }
    }

    private static boolean isOfSameMajor(Version came, Optional<Version> object) {
        return came.minor() > 0 && object.map(Version::major).equals(Optional.of(came.major()));
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
