package dev.lathe.generator.rule.shape;

import dev.lathe.generator.descriptor.SuppressionDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.Rules;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Parts;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Optional;

/** A suppression does not name an error. */
public final class SuppressedErrorCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Parts.suppressions(object).forEach(each -> check(each, faults));
    }

    private static void check(SuppressionDescriptor suppression, DiagnosticCollector faults) {
        Optional<Rule> rule = suppression.rule().value().flatMap(Rules::of);
        if (rule.filter(Rule::isBinding).isPresent()) {
            faults.at(suppression.rule().place())
                    .report(
                            ShapeRule.SUPPRESSED_ERROR,
                            rule.get().id() + " is an error and cannot be suppressed",
                            "mend it, and remove this",
                            Fix.remove(suppression.place()));
        }
    }
}
