package dev.lathe.generator.rule.range;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Optional;

/** An enumeration names whole numbers (descriptor format). */
public final class EnumOnTypeCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<?> written = resource.descriptor().enumeration();
        Optional<DataType> other = resource.type().filter(type -> !isWhole(type));
        if (!written.isAbsent() && (resource.isExecutable() || other.isPresent())) {
            String what =
                    resource.isExecutable() ? "an executable" : other.get().spelling();
            faults.at(written.place())
                    .report(
                            RangeRule.ENUM_ON_TYPE,
                            what + " has no enumeration",
                            "remove \"enum\", or take type Integer");
        }
    }

    private static boolean isWhole(DataType type) {
        return type == DataType.INTEGER || type == DataType.UNSIGNED_INTEGER;
    }
}
