package dev.lathe.generator.rule.type;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.OperationsSyntax;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.List;
import java.util.Locale;

/** Operations are of the family's spellings; E stands alone in LwM2M (Core, D.1) and blank means R in the early draft (7.4). */
public final class OperationsCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<String> written = resource.descriptor().operations();
        if (written.value().isEmpty()) {
            return;
        }
        String text = written.value().get();
        Family family = resource.object().family();
        DiagnosticCollector here = faults.at(written.place());
        if (resource.operations().isEmpty()) {
            if (OperationsSyntax.isMixed(text) && family == Family.LWM2M) {
                here.report(
                        TypeRule.MIXED_OPERATIONS,
                        "\"" + text + "\" mixes executing with reading or writing",
                        "make two Resources of it");
            } else {
                here.report(TypeRule.UNKNOWN_OPERATIONS, "\"" + text + "\" are no operations", remedy(text, family));
            }
        } else if (text.isEmpty() && family == Family.DRAFT_0) {
            here.report(
                    TypeRule.DRAFT_BLANK_OPERATIONS,
                    "blank operations are taken as \"R\"",
                    "write \"R\" if that is so");
        }
    }

    private static String remedy(String text, Family family) {
        return OperationsSyntax.choices(family).stream()
                .filter(choice -> sorted(choice).equals(sorted(text)))
                .findFirst()
                .map(choice -> "did you mean \"" + choice + "\"?")
                .orElse("write \"R\", \"W\", \"RW\", \"E\" or \"\"");
    }

    private static List<Integer> sorted(String text) {
        return text.toUpperCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetter)
                .sorted()
                .boxed()
                .toList();
    }
}
