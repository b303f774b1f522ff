package dev.lathe.generator.rule.name;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.fact.ArgumentFacts;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.Duplicates;
import dev.lathe.generator.rule.ObjectCheck;
import javax.lang.model.SourceVersion;

/** A {@code javaName} can be used as it is, and once (Java Language Specification, 3.8 and 3.9). */
public final class JavaNameCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        check(object.descriptor().javaName(), true, faults);
        Duplicates<String> ofResources = new Duplicates<>();
        for (ResourceFacts resource : object.resources()) {
            check(resource.descriptor().javaName(), false, faults);
            checkDuplicate(resource.descriptor().javaName(), ofResources, faults);
            Duplicates<String> ofArguments = new Duplicates<>();
            for (ArgumentFacts argument : resource.arguments()) {
                check(argument.descriptor().javaName(), false, faults);
                checkDuplicate(argument.descriptor().javaName(), ofArguments, faults);
            }
        }
    }

    private static void check(Field<String> written, boolean ofType, DiagnosticCollector faults) {
        if (written.value().isEmpty()) {
            return;
        }
        String name = written.value().get();
        DiagnosticCollector here = faults.at(written.place());
        if (!SourceVersion.isIdentifier(name) || name.chars().anyMatch(Character::isIdentifierIgnorable)) {
            here.report(
                    NameRule.JAVA_NAME_ILLEGAL,
                    "\"" + name + "\" is no identifier of Java",
                    "begin with a letter, go on with letters and digits");
        } else if (SourceVersion.isKeyword(name)) {
            here.report(NameRule.JAVA_NAME_ILLEGAL, "\"" + name + "\" is a word of Java itself", "take another name");
        } else if (ofType ? !Character.isUpperCase(name.charAt(0)) : !Character.isLowerCase(name.charAt(0))) {
            here.report(
                    NameRule.JAVA_NAME_CASE,
                    "\"" + name + "\" does not begin with " + (ofType ? "an upper" : "a lower") + "-case letter",
                    ofType ? "write it like a class, as in RoomThermostat" : "write it like a method, as in setPoint");
        }
    }

    private static void checkDuplicate(Field<String> written, Duplicates<String> seen, DiagnosticCollector faults) {
        seen.see(written, (name, first) -> faults.at(written.place())
                .report(
                        NameRule.DUPLICATE_JAVA_NAME,
                        "Java name \"" + name + "\" is taken in line " + first.line() + " already",
                        "rename one of the two",
                        first));
    }
}
