package dev.lathe.generator.rule.text;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TextRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text holds characters, not references of HTML to them. */
public final class TextEntityCheck implements ObjectCheck {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|deg|micro|ndash|mdash|hellip|#\\d{2,6}|#x[0-9A-Fa-f]{2,5});");

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {

        Parts.texts(object)
                .forEach(field -> field.value().flatMap(TextEntityCheck::entity).ifPresent(entity -> faults.at(
                                field.place())
                        .report(
                                TextRule.TEXT_ENTITY,
                                "this text holds " + entity + ", which is shown as it is",
                                "write the character itself")));
    }

    private static Optional<String> entity(String text) {
        Matcher found = ENTITY.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
