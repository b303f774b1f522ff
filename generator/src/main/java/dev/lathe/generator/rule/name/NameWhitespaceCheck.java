package dev.lathe.generator.rule.name;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.fact.NameText;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;

/** A name has single plain spaces, and only inside (LwM2M Core, D.1). */
public final class NameWhitespaceCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Parts.names(object).forEach(name -> check(name, faults.at(name.place())));
    }

    private static void check(Field<String> name, DiagnosticCollector here) {
        if (name.value().filter(NameText::hasOddSpace).isPresent()) {
            String text = name.value().get();
            String tidy = NameText.tidied(text).orElse(text);
            here.report(
                    NameRule.NAME_WHITESPACE,
                    "name \"" + text + "\" has a space before, after, twice or of an unusual kind",
                    "write \"" + tidy + "\"",
                    Fix.write(name.place(), tidy));
        }
    }
}
