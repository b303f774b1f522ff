package dev.lathe.generator.rule.text;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TextRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;

/** A reason gives one, and a deprecation says what to use. */
public final class BlankTextCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        String remedy = "say why it is deprecated, and what to use";
        check(object.descriptor().deprecated(), "deprecated", remedy, faults);
        object.resources().forEach(each -> check(each.descriptor().deprecated(), "deprecated", remedy, faults));
        Parts.suppressions(object).forEach(each -> check(each.reason(), "reason", "say why it may stay", faults));
    }

    private static void check(Field<String> written, String key, String remedy, DiagnosticCollector faults) {
        if (written.value().filter(String::isBlank).isPresent()) {
            faults.at(written.place()).report(TextRule.BLANK_TEXT, "\"" + key + "\" says nothing", remedy);
        }
    }
}
