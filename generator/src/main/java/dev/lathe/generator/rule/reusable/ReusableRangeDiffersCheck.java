package dev.lathe.generator.rule.reusable;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.ReusableRule;
import dev.lathe.generator.fact.RangeFacts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Optional;
import java.util.Set;

/** A Resource of OMA's common list has the range it has there, however it is spelled (OMNA registry). */
public final class ReusableRangeDiffersCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {

        Field<String> written = resource.descriptor().range();
        Optional<CommonResource> common = CommonList.meantBy(resource);
        if (common.isEmpty() || typeDiffers(resource, common.get()) || resource.isExecutable()) {
            return;
        }
        String here = written.value().orElse("");
        String there = common.get().range();
        if (!RangeFacts.sameMeaning(here, there, resource.type())) {
            faults.at(written.place())
                    .report(
                            ReusableRule.REUSABLE_RANGE_DIFFERS,
                            "\"" + common.get().name() + "\" has "
                                    + (there.isEmpty() ? "no range" : "range \"" + there + "\"")
                                    + " in OMA's common list",
                            (there.isEmpty() ? "remove \"range\"" : "write \"" + there + "\"")
                                    + ", or take a number of your own");
        }
    }

    /** Then the range is another matter. */
    private static boolean typeDiffers(ResourceFacts resource, CommonResource common) {
        return !resource.type().map(DataType::spelling).equals(Optional.of(common.type()));
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
