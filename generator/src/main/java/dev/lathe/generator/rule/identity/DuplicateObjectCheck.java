package dev.lathe.generator.rule.identity;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.DraftUrn;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.Duplicates;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;

/** In one run an id and version belong to one Object (LwM2M Core, 7.2), in the early draft a URN and an index do (7.1). */
public final class DuplicateObjectCheck {

    private DuplicateObjectCheck() {}

    public static void check(List<ObjectFacts> objects, DiagnosticCollector faults) {
        Duplicates<String> seen = new Duplicates<>();
        for (ObjectFacts object : objects) {
            ObjectDescriptor descriptor = object.descriptor();
            if (object.family() == Family.DRAFT_0) {
                see(seen, descriptor.urn(), DraftUrn::canonical, "URN ", "or correct its URN", faults);
                see(seen, descriptor.id(), BigInteger::toString, "index ", "or correct its index", faults);
            } else if (object.version().isPresent()) {
                String kind = "version " + object.version().get() + " of Object ";
                see(seen, descriptor.id(), BigInteger::toString, kind, "or give it another version or id", faults);
            }
        }
    }

    /** @param canonical what two that mean the same are equal in */
    private static <T> void see(
            Duplicates<String> seen,
            Field<T> field,
            Function<T, String> canonical,
            String kind,
            String remedy,
            DiagnosticCollector faults) {
        field.value()
                .ifPresent(value ->
                        seen.see(kind + canonical.apply(value), field.place(), (what, first) -> faults.at(field.place())
                                .report(
                                        IdentityRule.DUPLICATE_OBJECT,
                                        kind + value + " is described in " + first.file() + ", line " + first.line()
                                                + " already",
                                        "remove one, " + remedy,
                                        first)));
    }
}
