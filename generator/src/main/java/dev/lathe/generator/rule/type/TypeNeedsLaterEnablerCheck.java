package dev.lathe.generator.rule.type;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Version;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Optional;
import java.util.Set;

/** A type is in the table of types of the enabler the Object names (LwM2M Core, C). */
public final class TypeNeedsLaterEnablerCheck implements ResourceCheck {

    private static final Set<DataType> SINCE_1_1 = Set.of(DataType.UNSIGNED_INTEGER, DataType.CORELNK);

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        boolean ofFirstEnabler = resource.object().lwm2mVersion().equals(Optional.of(Version.V1_0));
        if (ofFirstEnabler && resource.type().filter(SINCE_1_1::contains).isPresent()) {
            faults.at(resource.descriptor().type().place())
                    .report(
                            TypeRule.TYPE_NEEDS_LATER_ENABLER,
                            "LwM2M 1.0 has no type " + resource.type().get().spelling(),
                            "say \"lwm2mVersion\": \"1.1\" of the Object");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
