package dev.lathe.generator.rule.reusable;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.ReusableRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Optional;
import java.util.Set;

/** A Resource of OMA's common list has the unit it has there (OMNA registry). */
public final class ReusableUnitsDifferCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {

        Field<String> written = resource.descriptor().units();
        Optional<CommonResource> common = CommonList.meantBy(resource);
        if (common.isEmpty() || resource.isExecutable()) {
            return;
        }
        String here = written.value().orElse("").strip();
        String there = common.get().units();
        if (!here.equals(there)) {
            faults.at(written.place())
                    .report(
                            ReusableRule.REUSABLE_UNITS_DIFFER,
                            "\"" + common.get().name() + "\" has "
                                    + (there.isEmpty() ? "no unit" : "unit \"" + there + "\"")
                                    + " in OMA's common list",
                            (there.isEmpty() ? "remove \"units\"" : "write \"" + there + "\"")
                                    + ", or take a number of your own");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
