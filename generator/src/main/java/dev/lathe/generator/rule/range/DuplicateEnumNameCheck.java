package dev.lathe.generator.rule.range;

import dev.lathe.generator.descriptor.EnumConstantDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.Duplicates;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.List;

/** A name of an enumeration stands for one value (descriptor format). */
public final class DuplicateEnumNameCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Duplicates<String> names = new Duplicates<>();
        for (EnumConstantDescriptor each :
                resource.descriptor().enumeration().value().orElse(List.of())) {
            names.see(each.name(), (name, first) -> faults.at(each.name().place())
                    .report(
                            RangeRule.DUPLICATE_ENUM_NAME,
                            "name \"" + name + "\" is taken in line " + first.line() + " already",
                            "rename one of the two",
                            first));
        }
    }
}
