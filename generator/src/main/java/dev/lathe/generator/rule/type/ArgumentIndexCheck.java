package dev.lathe.generator.rule.type;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ArgumentFacts;
import dev.lathe.generator.fact.IntegerLimits;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.ResourceCheck;
import java.math.BigInteger;

/** An argument is named by one digit (LwM2M Core, 6.3.5). */
public final class ArgumentIndexCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        for (ArgumentFacts each : resource.arguments()) {
            Field<BigInteger> index = each.descriptor().index();
            if (index.value()
                    .filter(value -> !IntegerLimits.within(value, 0, 9))
                    .isPresent()) {
                faults.at(index.place())
                        .report(
                                TypeRule.ARGUMENT_INDEX,
                                "index " + index.value().get() + " is not one digit",
                                "take one of 0 to 9");
            }
        }
    }
}
