package dev.lathe.generator.rule.identity;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.DraftUrn;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ObjectCheck;

/** A URN is of the form OMA's registry has (LwM2M Core, 7.2.2), in the early draft any (7.2; RFC 8141). */
public final class UrnSyntaxCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Field<String> written = object.descriptor().urn();
        if (object.family() == Family.DRAFT_0) {
            checkDraft(written, faults.at(written.place()));
        } else if (written.value().isPresent() && object.urnWritten().isEmpty()) {
            String text = written.value().get();
            faults.at(written.place())
                    .report(
                            IdentityRule.URN_SYNTAX,
                            "\"" + text + "\" is not of the form urn:oma:lwm2m:{oma,ext,x}:id[:version]",
                            text.startsWith("urn:oma:mo:")
                                    ? "add \"family\": \"draft-0\" if this is the early draft's"
                                    : "leave it out: it follows from id and version");
        }
    }

    private static void checkDraft(Field<String> written, DiagnosticCollector here) {
        if (written.value().filter(text -> !DraftUrn.isUrn(text)).isPresent()) {
            here.report(
                    IdentityRule.URN_SYNTAX,
                    "\"" + written.value().get() + "\" is no URN",
                    "write one, as in \"urn:oma:mo:lwm2m2:device\"");
        }
    }
}
