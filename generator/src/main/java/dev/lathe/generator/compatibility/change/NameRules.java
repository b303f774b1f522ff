package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.diagnostic.ChangeRule;
import java.util.Optional;

/**
 * The rules that speak when a name, or what is called after it in generated code, is another.
 *
 * @param renamed another name, and another in code
 * @param renamedInText another name; code does not notice
 * @param respelled the same words set in another way; code does not notice
 * @param renamedInCode the same words; code has another name
 */
record NameRules(ChangeRule renamed, ChangeRule renamedInText, ChangeRule respelled, ChangeRule renamedInCode) {

    /** @param whose for messages */
    void compare(String whose, NamedPart from, NamedPart to, Findings findings) {
        String before = from.name().value().orElse("");
        String after = to.name().value().orElse("");
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        boolean sameWords = NameWords.of(before).isSpelledAs(NameWords.of(after));
        boolean sameCode = (from.code().isPresent() && to.code().isPresent())
                ? from.code().equals(to.code())
                : sameWish(from, to, sameWords);
        String was = whose + " was \"" + before + "\" and is \"" + after + "\"";
        if (!sameWords) {
            ChangePlace place = new ChangePlace(from.name().place(), to.name().place());
            if (sameCode) {
                findings.report(renamedInText, place, was, "see that it means the same");
            } else {
                findings.report(
                        renamed,
                        place,
                        was + becomes(from.code(), to.code()),
                        "keep the name, or keep the old one as \"javaName\"");
            }
        } else if (!sameCode) {
            findings.report(
                    renamedInCode,
                    new ChangePlace(from.decisive().place(), to.decisive().place()),
                    whose + " has other names in Java" + becomes(from.code(), to.code()),
                    "keep the old one as \"javaName\"");
        } else if (!before.equals(after)) {
            findings.report(
                    respelled,
                    new ChangePlace(from.name().place(), to.name().place()),
                    was + ", which is the same name",
                    "nothing to do");
        }
    }

    /** What can be told without names: an Object with errors has none. */
    private static boolean sameWish(NamedPart from, NamedPart to, boolean sameWords) {
        return (from.javaName().isAbsent() && to.javaName().isAbsent())
                ? sameWords
                : from.decisive().value().equals(to.decisive().value());
    }

    private static String becomes(Optional<String> before, Optional<String> after) {
        return before.flatMap(was -> after.map(is -> ": " + was + " became " + is))
                .orElse("");
    }
}
