package dev.lathe.generator.rule.name;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.fact.ArgumentFacts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.Duplicates;
import dev.lathe.generator.rule.ResourceCheck;

/** People know the arguments of an executable by their names. */
public final class DuplicateArgumentNameCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {

        Duplicates<String> names = new Duplicates<>();
        for (ArgumentFacts argument : resource.arguments()) {
            Field<String> name = argument.descriptor().name();
            names.see(name, (text, first) -> faults.at(name.place())
                    .report(
                            NameRule.DUPLICATE_ARGUMENT_NAME,
                            "name \"" + text + "\" is that of the argument in line " + first.line() + " already",
                            "tell the two apart by their names",
                            first));
        }
    }
}
