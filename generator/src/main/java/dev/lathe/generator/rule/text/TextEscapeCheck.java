package dev.lathe.generator.rule.text;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TextRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text holds line breaks and tabs themselves, not the escapes of a programming language. */
public final class TextEscapeCheck implements ObjectCheck {

    /** Not that of {@code C:\\temp}. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\([nrt])(?![a-z])");

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {

        Parts.texts(object)
                .forEach(field -> field.value().flatMap(TextEscapeCheck::escape).ifPresent(escape -> faults.at(
                                field.place())
                        .report(
                                TextRule.TEXT_ESCAPE,
                                "this text holds a backslash and the letter " + escape
                                        + ", which are shown as they are",
                                "in JSON write one backslash for a line break or tab, two for a backslash")));
    }

    private static Optional<String> escape(String text) {
        Matcher found = ESCAPE.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
