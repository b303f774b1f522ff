package dev.lathe.generator.rule.identity;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Set;

/** The early draft has no versions (7.2 names all that identifies an Object). */
public final class DraftWithVersionCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        check(object.descriptor().version(), "version", faults);
        check(object.descriptor().lwm2mVersion(), "lwm2mVersion", faults);
        object.resources().forEach(each -> check(each.descriptor().since(), "since", faults));
    }

    private static void check(Field<String> written, String key, DiagnosticCollector faults) {
        if (!written.isAbsent()) {
            faults.at(written.place())
                    .report(
                            IdentityRule.DRAFT_WITH_VERSION,
                            "the early draft knows no \"" + key + "\"",
                            "remove it, or \"family\" if this is LwM2M");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.DRAFT_0);
    }
}
