package dev.lathe.generator.rule.range;

import dev.lathe.generator.descriptor.EnumConstantDescriptor;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.List;
import java.util.Optional;

/** An enumeration has a value at least (descriptor format). */
public final class EmptyEnumCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<List<EnumConstantDescriptor>> written = resource.descriptor().enumeration();
        if (written.value().equals(Optional.of(List.of()))) {
            faults.at(written.place())
                    .report(
                            RangeRule.EMPTY_ENUM,
                            "this enumeration has no values",
                            "remove \"enum\"",
                            Fix.remove(written.place()));
        }
    }
}
