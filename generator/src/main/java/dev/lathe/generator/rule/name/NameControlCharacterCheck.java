package dev.lathe.generator.rule.name;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.fact.NameText;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;

/** A name stands on one line (LwM2M Core, D.1). */
public final class NameControlCharacterCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Parts.names(object).forEach(name -> check(name, faults.at(name.place())));
    }

    private static void check(Field<String> name, DiagnosticCollector here) {
        if (name.value().filter(NameText::hasControl).isPresent()) {
            String text = name.value().get();
            here.report(
                    NameRule.NAME_CONTROL_CHARACTER,
                    "name \"" + text + "\" holds a line break or another control character",
                    "remove it",
                    NameText.tidied(text).map(tidy -> Fix.write(name.place(), tidy)));
        }
    }
}
