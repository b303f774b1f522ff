package dev.lathe.generator.rule.type;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Optional;

/** What can only be executed has no value, hence no type, instances, range or unit (LwM2M Core, D.1). */
public final class ExecutableCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        if (!resource.isExecutable()) {
            return;
        }
        ResourceDescriptor descriptor = resource.descriptor();
        if (descriptor.type().value().isPresent()) {
            faults.at(descriptor.type().place())
                    .report(TypeRule.EXECUTABLE_WITH_TYPE, "an executable has no type", "remove \"type\"");
        }
        if (descriptor.multiple().value().equals(Optional.of(true))) {
            faults.at(descriptor.multiple().place())
                    .report(TypeRule.EXECUTABLE_MULTIPLE, "an executable has no instances", "remove \"multiple\"");
        }
        if (isWritten(descriptor.range())) {
            faults.at(descriptor.range().place())
                    .report(RangeRule.RANGE_ON_EXECUTABLE, "an executable has no range", "put it on an argument");
        }
        if (isWritten(descriptor.units())) {
            faults.at(descriptor.units().place())
                    .report(RangeRule.UNITS_ON_EXECUTABLE, "an executable has no unit", "put it on an argument");
        }
    }

    private static boolean isWritten(Field<String> field) {
        return field.value().filter(text -> !text.isBlank()).isPresent();
    }
}
