package dev.lathe.generator.rule.text;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TextRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Optional;

/** A text is of whole characters (RFC 8259, 8.2). */
public final class TextHalfCharacterCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Parts.texts(object).forEach(field -> field.value()
                .flatMap(TextHalfCharacterCheck::half)
                .ifPresent(half -> faults.at(field.place())
                        .report(
                                TextRule.TEXT_HALF_CHARACTER,
                                "this text holds " + CodePoints.named(half) + ", half of a surrogate pair",
                                "write both halves")));
    }

    private static Optional<Integer> half(String text) {
        return CodePoints.first(text, each -> Character.getType(each) == Character.SURROGATE);
    }
}
