package dev.lathe.generator.rule.text;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.TextRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A text holds no control characters but those that part lines and columns (LwM2M Core, D.1); names are stricter. */
public final class TextControlCharacterCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Set<Field<String>> names = Parts.names(object).collect(Collectors.toSet());
        Parts.texts(object).filter(field -> !names.contains(field)).forEach(field -> field.value()
                .ifPresent(text -> check(text, faults.at(field.place()))));
    }

    private static void check(String text, DiagnosticCollector here) {
        Optional<Integer> control = CodePoints.first(text, TextControlCharacterCheck::isControl);
        if (control.isPresent()) {
            here.report(
                    TextRule.TEXT_CONTROL_CHARACTER,
                    "this text holds the control character " + CodePoints.named(control.get()),
                    "remove it",
                    Fix.write(here.place(), CodePoints.without(text, TextControlCharacterCheck::isControl)));
        }
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint) && "\t\n\r".indexOf(codePoint) < 0;
    }
}
