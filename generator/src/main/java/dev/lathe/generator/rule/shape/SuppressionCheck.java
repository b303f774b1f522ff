package dev.lathe.generator.rule.shape;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.Rules;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.List;
import java.util.Optional;

/** Suppressions name warnings. */
public final class SuppressionCheck implements ObjectCheck {

    private static final List<String> IDS = Rules.all().stream().map(Rule::id).toList();

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Parts.suppressions(object).forEach(each -> each.rule()
                .value()
                .ifPresent(id -> check(id, faults.at(each.rule().place()))));
    }

    private static void check(String id, DiagnosticCollector here) {
        Optional<Rule> rule = Rules.of(id);
        if (rule.isEmpty()) {
            here.report(
                    ShapeRule.UNKNOWN_RULE,
                    "there is no rule \"" + id + "\"",
                    DidYouMean.closest(id, IDS)
                            .map(known -> "did you mean \"" + known + "\"?")
                            .orElse("write the id a diagnostic has in brackets, as in LWM420"));
        } else if (rule.get().isBinding()) {
            here.report(
                    ShapeRule.SUPPRESSED_ERROR,
                    id + " is an error and cannot be suppressed",
                    "mend it, and remove this");
        }
    }
}
