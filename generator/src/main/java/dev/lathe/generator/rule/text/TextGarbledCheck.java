package dev.lathe.generator.rule.text;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.TextRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;

/** A text reads as it was written, through all conversions of its file. */
public final class TextGarbledCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {

        Parts.texts(object).forEach(field -> field.value().ifPresent(text -> check(text, faults.at(field.place()))));
    }

    private static void check(String text, DiagnosticCollector here) {
        String mended = Mojibake.undone(text);
        if (!mended.equals(text)) {
            here.report(
                    TextRule.TEXT_GARBLED,
                    "this text was read in another encoding than UTF-8 once: \"" + Mojibake.first(text) + "\" is \""
                            + Mojibake.undone(Mojibake.first(text)) + "\"",
                    "write the characters that were meant",
                    Fix.write(here.place(), mended));
        } else if (text.indexOf('\uFFFD') >= 0 && !here.place().source().isDamaged()) {
            here.report(
                    TextRule.TEXT_GARBLED,
                    "this text holds U+FFFD, which stands where a conversion lost a character",
                    "write the character that was meant");
        }
    }
}
