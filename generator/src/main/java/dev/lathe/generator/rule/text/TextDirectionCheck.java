package dev.lathe.generator.rule.text;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.TextRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Optional;

/** A text reads as it looks: nothing in it turns the direction of writing (Unicode TR 36). */
public final class TextDirectionCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Parts.texts(object).forEach(field -> field.value().ifPresent(text -> check(text, faults.at(field.place()))));
    }

    private static void check(String text, DiagnosticCollector here) {
        Optional<Integer> turn = CodePoints.first(text, TextDirectionCheck::turnsDirection);
        if (turn.isPresent()) {
            here.report(
                    TextRule.TEXT_DIRECTION,
                    "this text holds " + CodePoints.named(turn.get()) + ", which turns the direction of writing",
                    "remove it",
                    Fix.write(here.place(), CodePoints.without(text, TextDirectionCheck::turnsDirection)));
        }
    }

    private static boolean turnsDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
