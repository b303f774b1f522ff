package dev.lathe.generator.rule.identity;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Version;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.List;
import java.util.Set;

/** The version of the enabler is one that was published (LwM2M Core, D.1). */
public final class UnknownLwm2mVersionCheck implements ObjectCheck {

    private static final List<Version> ENABLERS = List.of(Version.V1_0, new Version(1, 1), new Version(1, 2));

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        if (object.lwm2mVersion().filter(each -> !ENABLERS.contains(each)).isPresent()) {
            faults.at(object.descriptor().lwm2mVersion().place())
                    .report(
                            IdentityRule.UNKNOWN_LWM2M_VERSION,
                            "LwM2M " + object.lwm2mVersion().get() + " is not known here",
                            "write \"1.0\", \"1.1\" or \"1.2\"");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
