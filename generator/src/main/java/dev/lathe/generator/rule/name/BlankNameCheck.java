package dev.lathe.generator.rule.name;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.fact.NameText;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;

/** A name says something (LwM2M Core, D.1). */
public final class BlankNameCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Parts.names(object)
                .filter(name -> name.value().filter(NameText::isBlank).isPresent())
                .forEach(name ->
                        faults.at(name.place()).report(NameRule.BLANK_NAME, "this name is blank", "write a name"));
    }
}
