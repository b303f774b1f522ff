package dev.lathe.generator.rule.reusable;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.ReusableRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Optional;
import java.util.Set;

/** A Resource of OMA's common list has the operations it has there (OMNA registry). */
public final class ReusableOperationsDifferCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {

        Field<String> written = resource.descriptor().operations();
        Optional<CommonResource> common = CommonList.meantBy(resource);
        if (common.isPresent()
                && resource.operations().isPresent()
                && !written.value().equals(Optional.of(common.get().operations()))) {
            String there = common.get().operations();
            faults.at(written.place())
                    .report(
                            ReusableRule.REUSABLE_OPERATIONS_DIFFER,
                            "the operations of \"" + common.get().name() + "\" are \"" + there
                                    + "\" in OMA's common list",
                            "write \"" + there + "\", or take a number of your own");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
