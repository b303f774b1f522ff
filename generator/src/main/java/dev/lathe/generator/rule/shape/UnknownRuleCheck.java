package dev.lathe.generator.rule.shape;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.Rules;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.List;

/** A suppression names a rule there is. */
public final class UnknownRuleCheck implements ObjectCheck {

    private static final List<String> IDS = Rules.all().stream().map(Rule::id).toList();

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Parts.suppressions(object).forEach(each -> check(each.rule(), faults));
    }

    private static void check(Field<String> written, DiagnosticCollector faults) {
        if (written.value().flatMap(Rules::of).isPresent() || written.value().isEmpty()) {
            return;
        }
        String id = written.value().get();
        faults.at(written.place())
                .report(
                        ShapeRule.UNKNOWN_RULE,
                        "there is no rule \"" + id + "\"",
                        DidYouMean.closest(id, IDS)
                                .map(known -> "did you mean \"" + known + "\"?")
                                .orElse("write the id a diagnostic has in brackets, as in LWM420"));
    }
}
