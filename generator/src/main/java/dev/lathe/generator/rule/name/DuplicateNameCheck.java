package dev.lathe.generator.rule.name;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.HashMap;
import java.util.Map;

/** People know the Resources of an Object by their names (LwM2M Core, D.1). */
public final class DuplicateNameCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Map<String, ResourceFacts> named = new HashMap<>();
        for (ResourceFacts resource : object.resources()) {
            Field<String> name = resource.descriptor().name();
            name.value().filter(text -> !text.isBlank()).ifPresent(text -> {
                ResourceFacts first = named.putIfAbsent(text, resource);
                if (first != null && !isCopy(first, resource)) {
                    report(text, first, faults.at(name.place()));
                }
            });
        }
    }

    /** A Resource that was copied whole has its fault in the number. */
    private static boolean isCopy(ResourceFacts first, ResourceFacts second) {
        return first.descriptor().id().value().equals(second.descriptor().id().value());
    }

    private static void report(String name, ResourceFacts first, DiagnosticCollector here) {
        here.report(
                NameRule.DUPLICATE_NAME,
                "name \"" + name + "\" is that of the Resource in line "
                        + first.descriptor().name().place().line() + " already",
                "tell the two apart by their names",
                first.descriptor().name().place());
    }
}
