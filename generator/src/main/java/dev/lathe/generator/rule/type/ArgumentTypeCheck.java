package dev.lathe.generator.rule.type;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ArgumentFacts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Set;

/** An argument is a value that can stand between quotes (LwM2M Core, 6.3.5). */
public final class ArgumentTypeCheck implements ResourceCheck {

    /** What can be written between the quotes of an argument and is a value by itself. */
    private static final Set<DataType> TYPES = Set.of(
            DataType.STRING,
            DataType.INTEGER,
            DataType.UNSIGNED_INTEGER,
            DataType.FLOAT,
            DataType.BOOLEAN,
            DataType.TIME);

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        for (ArgumentFacts each : resource.arguments()) {
            if (each.type().filter(type -> !TYPES.contains(type)).isPresent()) {
                faults.at(each.descriptor().type().place())
                        .report(
                                TypeRule.ARGUMENT_TYPE,
                                "an argument cannot be of type "
                                        + each.type().get().spelling(),
                                "choose one of String, Integer, Unsigned Integer, Float, Boolean, Time");
            }
        }
    }
}
