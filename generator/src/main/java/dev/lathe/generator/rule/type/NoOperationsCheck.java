package dev.lathe.generator.rule.type;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Operations;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Optional;
import java.util.Set;

/** What has no operations is for a Bootstrap-Server alone (LwM2M Core, 6.1.7 and D.1), as all of Security is. */
public final class NoOperationsCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<String> written = resource.descriptor().operations();
        boolean none = written.value().equals(Optional.of(""))
                && resource.operations().filter(NoOperationsCheck::any).isEmpty();
        if (none && othersHaveSome(resource)) {
            faults.at(written.place())
                    .report(
                            TypeRule.NO_OPERATIONS,
                            "no server can read, write or execute this Resource, only a Bootstrap-Server can write it",
                            "write \"R\", \"W\", \"RW\" or \"E\" if that is not meant");
        }
    }

    private static boolean othersHaveSome(ResourceFacts resource) {
        return resource.object().resources().stream()
                .anyMatch(
                        each -> each.operations().filter(NoOperationsCheck::any).isPresent());
    }

    private static boolean any(Operations operations) {
        return operations.readable() || operations.writable() || operations.executable();
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
