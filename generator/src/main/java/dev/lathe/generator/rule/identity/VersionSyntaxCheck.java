package dev.lathe.generator.rule.identity;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.VersionSyntax;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Version;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Optional;
import java.util.Set;

/** A version is two numbers without leading zeros and a dot between them (LwM2M Core, 7.2.1). */
public final class VersionSyntaxCheck implements ObjectCheck {

    private static final String ENABLER = "lwm2mVersion";

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        check(object.descriptor().version(), "version", faults);
        check(object.descriptor().lwm2mVersion(), ENABLER, faults);
        object.resources().forEach(each -> check(each.descriptor().since(), "since", faults));
    }

    private static void check(Field<String> written, String key, DiagnosticCollector faults) {
        String text = written.value().orElse("");
        if (written.value().isEmpty() || VersionSyntax.read(text).isPresent()) {
            return;
        }
        Optional<Version> meant =
                key.equals(ENABLER) ? VersionSyntax.releaseMeantBy(text) : VersionSyntax.meantBy(text);
        faults.at(written.place())
                .report(
                        IdentityRule.VERSION_SYNTAX,
                        "\"" + key + "\" is \"" + text + "\", not two numbers with a dot between",
                        meant.map(version -> "write \"" + version + "\"")
                                .orElse("write them without leading zeros, as in \"1.0\""),
                        meant.map(version -> Fix.write(written.place(), version.toString())));
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
