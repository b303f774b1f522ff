package dev.lathe.generator.rule.name;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.fact.JavaName;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;

/** A {@code javaName} is an identifier and no word of the language (Java Language Specification, 3.8 and 3.9). */
public final class JavaNameIllegalCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Parts.javaNames(object)
                .forEach(written -> written.value().ifPresent(name -> check(name, faults.at(written.place()))));
    }

    private static void check(String name, DiagnosticCollector here) {
        if (!JavaName.isIdentifier(name)) {
            here.report(
                    NameRule.JAVA_NAME_ILLEGAL,
                    "\"" + name + "\" is no identifier of Java",
                    "begin with a letter, go on with letters and digits");
        } else if (JavaName.isWordOfJava(name)) {
            here.report(NameRule.JAVA_NAME_ILLEGAL, "\"" + name + "\" is a word of Java itself", "take another name");
        }
    }
}
