package dev.lathe.generator.rule.name;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.fact.ArgumentFacts;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.Duplicates;
import dev.lathe.generator.rule.ObjectCheck;

/** Of the Resources of an Object, and of the arguments of one of them, each has a {@code javaName} of its own. */
public final class DuplicateJavaNameCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Duplicates<String> ofResources = new Duplicates<>();
        for (ResourceFacts resource : object.resources()) {
            check(resource.descriptor().javaName(), ofResources, faults);
            Duplicates<String> ofArguments = new Duplicates<>();
            for (ArgumentFacts argument : resource.arguments()) {
                check(argument.descriptor().javaName(), ofArguments, faults);
            }
        }
    }

    private static void check(Field<String> written, Duplicates<String> seen, DiagnosticCollector faults) {
        seen.see(written, (name, first) -> faults.at(written.place())
                .report(
                        NameRule.DUPLICATE_JAVA_NAME,
                        "Java name \"" + name + "\" is taken in line " + first.line() + " already",
                        "rename one of the two",
                        first));
    }
}
