package dev.lathe.generator.rule.range;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.ResourceCheck;

/** What can only be executed has no value, hence no range (LwM2M Core, D.1). */
public final class RangeOnExecutableCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<String> range = resource.descriptor().range();
        if (resource.isExecutable()
                && range.value().filter(text -> !text.isBlank()).isPresent()) {
            faults.at(range.place())
                    .report(RangeRule.RANGE_ON_EXECUTABLE, "an executable has no range", "put it on an argument");
        }
    }
}
