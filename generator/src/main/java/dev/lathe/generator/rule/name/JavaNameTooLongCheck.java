package dev.lathe.generator.rule.name;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;

/** A {@code javaName} is a file of that name, with some letters around it, on every file system. */
public final class JavaNameTooLongCheck implements ObjectCheck {

    private static final int MAX_LENGTH = 120;

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {

        Parts.javaNames(object)
                .filter(written -> written.value()
                        .filter(name -> name.length() > MAX_LENGTH)
                        .isPresent())
                .forEach(written -> faults.at(written.place())
                        .report(
                                NameRule.JAVA_NAME_TOO_LONG,
                                "this javaName has "
                                        + written.value().orElse("").length() + " characters, more than " + MAX_LENGTH,
                                "take a shorter one"));
    }
}
