package dev.lathe.generator.rule.identity;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Arrays;
import java.util.List;

/** The family, if written, is one of two. */
public final class UnknownFamilyCheck implements ObjectCheck {

    private static final List<String> SPELLINGS =
            Arrays.stream(Family.values()).map(Family::spelling).toList();

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Field<String> written = object.descriptor().family();
        boolean known = ObjectFacts.familyIn(object.descriptor()).isPresent();
        if (written.value().isPresent() && !known) {
            String text = written.value().get();
            faults.at(written.place())
                    .report(
                            IdentityRule.UNKNOWN_FAMILY,
                            "\"" + text + "\" is no family",
                            DidYouMean.remedy(text, SPELLINGS),
                            DidYouMean.only(text, SPELLINGS).map(family -> Fix.write(written.place(), family)));
        }
    }
}
