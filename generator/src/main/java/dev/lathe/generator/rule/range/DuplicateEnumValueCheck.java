package dev.lathe.generator.rule.range;

import dev.lathe.generator.descriptor.EnumConstantDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.Duplicates;
import dev.lathe.generator.rule.ResourceCheck;
import java.math.BigInteger;
import java.util.List;

/** A value of an enumeration has one name (descriptor format). */
public final class DuplicateEnumValueCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Duplicates<BigInteger> values = new Duplicates<>();
        for (EnumConstantDescriptor each :
                resource.descriptor().enumeration().value().orElse(List.of())) {
            values.see(each.value(), (value, first) -> faults.at(each.value().place())
                    .report(
                            RangeRule.DUPLICATE_ENUM_VALUE,
                            "value " + value + " has a name in line " + first.line() + " already",
                            "keep one of the two",
                            first));
        }
    }
}
