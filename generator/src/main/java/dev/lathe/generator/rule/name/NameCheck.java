package dev.lathe.generator.rule.name;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.regex.Pattern;

/** Names say something, on one line and without odd spaces (LwM2M Core, D.1). */
public final class NameCheck implements ObjectCheck {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u0080-\u009F\u2028\u2029]");
    private static final Pattern ODD_SPACE = Pattern.compile("^\\p{Z}.*|.*\\p{Z}$|.*\\p{Z}\\p{Z}.*|.*[\\p{Z}&&[^ ]].*");

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Parts.names(object).forEach(name -> name.value().ifPresent(text -> check(text, faults.at(name.place()))));
    }

    private static void check(String name, DiagnosticCollector here) {
        if (CONTROL.matcher(name).find()) {
            here.report(
                    NameRule.NAME_CONTROL_CHARACTER,
                    "name \"" + name + "\" holds a line break or another control character",
                    "remove it");
        } else if (name.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            here.report(NameRule.BLANK_NAME, "this name is blank", "write a name");
        } else if (ODD_SPACE.matcher(name).matches()) {
            here.report(
                    NameRule.NAME_WHITESPACE,
                    "name \"" + name + "\" has a space before, after, twice or of an unusual kind",
                    "write \"" + name.replaceAll("\\p{Z}+", " ").strip() + "\"");
        }
    }
}
