package dev.lathe.generator.rule.text;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TextRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Texts are of characters that can be written to a file and read by people. */
public final class TextCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Parts.texts(object).forEach(field -> field.value().ifPresent(text -> check(text, faults.at(field.place()))));
        Set<Field<String>> names = Parts.names(object).collect(Collectors.toSet());
        Parts.texts(object).filter(field -> !names.contains(field)).forEach(field -> field.value()
                .ifPresent(text -> checkControl(text, faults.at(field.place()))));
        checkSays(object.descriptor().deprecated(), "deprecated", "say why it is deprecated, and what to use", faults);
        for (ResourceFacts each : object.resources()) {
            checkSays(
                    each.descriptor().deprecated(), "deprecated", "say why it is deprecated, and what to use", faults);
        }
        Parts.suppressions(object).forEach(each -> checkSays(each.reason(), "reason", "say why it may stay", faults));
    }

    private static void check(String text, DiagnosticCollector here) {
        Optional<Integer> half = first(text, c -> Character.getType(c) == Character.SURROGATE);
        if (half.isPresent()) {
            here.report(
                    TextRule.TEXT_HALF_CHARACTER,
                    "this text holds " + unicode(half.get()) + ", half of a surrogate pair",
                    "write both halves");
        }
        Optional<Integer> turn = first(text, TextCheck::turnsDirection);
        if (turn.isPresent()) {
            here.report(
                    TextRule.TEXT_DIRECTION,
                    "this text holds " + unicode(turn.get()) + ", which turns the direction of writing",
                    "remove it");
        }
    }

    /** Of texts that are no names: those have a stricter check. */
    private static void checkControl(String text, DiagnosticCollector here) {
        Optional<Integer> control = first(text, c -> Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0);
        if (control.isPresent()) {
            here.report(
                    TextRule.TEXT_CONTROL_CHARACTER,
                    "this text holds the control character " + unicode(control.get()),
                    "remove it");
        }
    }

    private static void checkSays(Field<String> written, String key, String remedy, DiagnosticCollector faults) {
        if (written.value().filter(String::isBlank).isPresent()) {
            faults.at(written.place()).report(TextRule.BLANK_TEXT, "\"" + key + "\" says nothing", remedy);
        }
    }

    private static Optional<Integer> first(String text, IntPredicate wanted) {
        OptionalInt found = text.codePoints().filter(wanted).findFirst();
        return found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty();
    }

    private static boolean turnsDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static String unicode(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
