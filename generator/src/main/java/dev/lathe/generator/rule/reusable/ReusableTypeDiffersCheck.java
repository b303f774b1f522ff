package dev.lathe.generator.rule.reusable;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.ReusableRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Optional;
import java.util.Set;

/** A Resource of OMA's common list has the type it has there (OMNA registry). */
public final class ReusableTypeDiffersCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {

        Field<String> written = resource.descriptor().type();
        Optional<CommonResource> common = CommonList.meantBy(resource);
        Optional<DataType> type = resource.type();
        if (common.isPresent()
                && type.isPresent()
                && !type.get().spelling().equals(common.get().type())) {
            String there = common.get().type();
            faults.at(written.place())
                    .report(
                            ReusableRule.REUSABLE_TYPE_DIFFERS,
                            "\"" + common.get().name() + "\" "
                                    + (there.isEmpty() ? "has no type" : "is of type " + there)
                                    + " in OMA's common list",
                            (there.isEmpty() ? "remove \"type\"" : "write \"" + there + "\"")
                                    + ", or take a number of your own");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
