package dev.lathe.generator.rule.name;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.fact.JavaName;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Locale;
import java.util.Optional;

/** A {@code javaName} begins like a class or like a method, for it becomes one. */
public final class JavaNameCaseCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        check(object.descriptor().javaName(), true, faults);
        Parts.memberJavaNames(object).forEach(written -> check(written, false, faults));
    }

    private static void check(Field<String> written, boolean ofType, DiagnosticCollector faults) {
        Optional<String> wrong = written.value()
                .filter(JavaName::isLegal)
                .filter(name ->
                        ofType ? !Character.isUpperCase(name.charAt(0)) : !Character.isLowerCase(name.charAt(0)));
        if (wrong.isPresent()) {
            faults.at(written.place())
                    .report(
                            NameRule.JAVA_NAME_CASE,
                            "\"" + wrong.get() + "\" does not begin with " + (ofType ? "an upper" : "a lower")
                                    + "-case letter",
                            ofType
                                    ? "write it like a class, as in RoomThermostat"
                                    : "write it like a method, as in setPoint",
                            mended(wrong.get(), ofType).map(name -> Fix.write(written.place(), name)));
        }
    }

    private static Optional<String> mended(String name, boolean ofType) {
        String first = name.substring(0, 1);
        String other = ofType ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT);
        return Optional.of(other + name.substring(1))
                .filter(mended -> !mended.equals(name))
                .filter(JavaName::isLegal);
    }
}
