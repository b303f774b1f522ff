package dev.lathe.generator.rule.identity;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.VersionSyntax;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Version;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.List;
import java.util.Set;

/** Versions are two numbers (LwM2M Core, 7.2.1), that of the enabler one that was published. */
public final class VersionCheck implements ObjectCheck {

    private static final List<Version> ENABLERS = List.of(Version.V1_0, new Version(1, 1), new Version(1, 2));

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        checkSyntax(object.descriptor().version(), "version", faults);
        Field<String> enabler = object.descriptor().lwm2mVersion();
        checkSyntax(enabler, "lwm2mVersion", faults);
        if (object.lwm2mVersion().filter(each -> !ENABLERS.contains(each)).isPresent()) {
            faults.at(enabler.place())
                    .report(
                            IdentityRule.UNKNOWN_LWM2M_VERSION,
                            "LwM2M " + object.lwm2mVersion().get() + " is not known here",
                            "write \"1.0\", \"1.1\" or \"1.2\"");
        }
    }

    public static void checkSyntax(Field<String> written, String key, DiagnosticCollector faults) {
        if (written.value().filter(text -> VersionSyntax.read(text).isEmpty()).isPresent()) {
            faults.at(written.place())
                    .report(
                            IdentityRule.VERSION_SYNTAX,
                            "\"" + key + "\" is \"" + written.value().get() + "\", not two numbers with a dot between",
                            "write them without leading zeros, as in \"1.0\"");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
