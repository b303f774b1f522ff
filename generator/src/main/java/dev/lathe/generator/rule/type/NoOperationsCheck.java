package dev.lathe.generator.rule.type;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Operations;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has no operations is for a Bootstrap-Server alone (LwM2M Core, 6.1.7 and D.1), as all of Security is. */
public final class NoOperationsCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        List<ResourceFacts> without =
                object.resources().stream().filter(NoOperationsCheck::hasNone).toList();
        if (2 * without.size() >= object.resources().size()) {
            return; // an Object for bootstrapping
        }
        without.forEach(each -> faults.at(each.descriptor().operations().place())
                .report(
                        TypeRule.NO_OPERATIONS,
                        "no server can read, write or execute this Resource, only a Bootstrap-Server can write it",
                        "write \"R\", \"W\", \"RW\" or \"E\" if that is not meant"));
    }

    private static boolean hasNone(ResourceFacts resource) {
        return resource.operations().equals(Optional.of(Operations.NONE));
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
