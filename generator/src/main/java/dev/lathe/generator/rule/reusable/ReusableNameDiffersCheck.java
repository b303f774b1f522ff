package dev.lathe.generator.rule.reusable;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.ReusableRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Optional;
import java.util.Set;

/** A Resource of OMA's common list is called as there (OMNA registry). */
public final class ReusableNameDiffersCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {

        Field<String> written = resource.descriptor().name();
        Optional<CommonResource> common = CommonList.find(resource);
        if (common.isPresent()
                && written.value()
                        .filter(name -> !name.equals(common.get().name()))
                        .isPresent()) {
            CommonResource is = common.get();
            boolean respelled = is.isCalled(written.value().get());
            faults.at(written.place())
                    .report(
                            ReusableRule.REUSABLE_NAME_DIFFERS,
                            "Resource " + is.id() + " of OMA's common list is \"" + is.name() + "\"",
                            respelled ? "write \"" + is.name() + "\"" : "take that name, or a number of your own",
                            respelled ? Optional.of(Fix.write(written.place(), is.name())) : Optional.empty());
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
