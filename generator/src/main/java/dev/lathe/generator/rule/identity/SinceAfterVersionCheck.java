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

/** A Resource is not younger than its Object. */
public final class SinceAfterVersionCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<String> since = resource.descriptor().since();
        Optional<Version> came = since.value().flatMap(VersionSyntax::read);
        Optional<Version> now = resource.object().version();
        if (came.isPresent() && now.isPresent() && came.get().compareTo(now.get()) > 0) {
            faults.at(since.place())
                    .report(
                            IdentityRule.SINCE_AFTER_VERSION,
                            "\"since\" is " + came.get() + ", but the Object is of version " + now.get(),
                            "correct \"since\", or raise \"version\"");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
