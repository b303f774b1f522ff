package dev.lathe.generator.rule.identity;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Arrays;

/** The family, if written, is one of two. */
public final class FamilyCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Field<String> written = object.descriptor().family();
        if (written.value().isPresent()
                && ObjectFacts.familyIn(object.descriptor()).isEmpty()) {
            String text = written.value().get();
            faults.at(written.place())
                    .report(
                            ShapeRule.UNKNOWN_WORD,
                            "\"" + text + "\" is no family",
                            DidYouMean.remedy(
                                    text,
                                    Arrays.stream(Family.values())
                                            .map(Family::spelling)
                                            .toList()));
        }
    }
}
