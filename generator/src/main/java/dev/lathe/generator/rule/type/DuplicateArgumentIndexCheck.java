package dev.lathe.generator.rule.type;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ArgumentFacts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.Duplicates;
import dev.lathe.generator.rule.ResourceCheck;
import java.math.BigInteger;

/** An argument stands once in an execute (LwM2M Core 1.2.1, 6.3.5). */
public final class DuplicateArgumentIndexCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Duplicates<BigInteger> indexes = new Duplicates<>();
        for (ArgumentFacts each : resource.arguments()) {
            Field<BigInteger> index = each.descriptor().index();
            indexes.see(index, (value, first) -> faults.at(index.place())
                    .report(
                            TypeRule.DUPLICATE_ARGUMENT_INDEX,
                            "index " + value + " is taken in line " + first.line() + " already",
                            "give one of the two another digit",
                            first));
        }
    }
}
