package dev.lathe.generator.rule;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.model.Family;
import java.util.List;

/** In one run an id and version belong to one Object (LwM2M Core, 7.2), in the early draft a URN and an index do (7.1). */
final class DuplicateObjectCheck {

    private DuplicateObjectCheck() {}

    static void check(List<ObjectFacts> objects, DiagnosticCollector faults) {
        Duplicates<String> seen = new Duplicates<>();
        for (ObjectFacts object : objects) {
            ObjectDescriptor descriptor = object.descriptor();
            if (object.family() == Family.DRAFT_0) {
                see(seen, descriptor.urn(), "URN ", faults);
                see(seen, descriptor.id(), "index ", faults);
            } else if (object.version().isPresent()) {
                see(seen, descriptor.id(), "version " + object.version().get() + " of Object ", faults);
            }
        }
    }

    private static <T> void see(Duplicates<String> seen, Field<T> field, String kind, DiagnosticCollector faults) {
        field.value()
                .ifPresent(value -> seen.see(kind + value, field.place(), (what, first) -> faults.at(field.place())
                        .report(
                                Rule.DUPLICATE_OBJECT,
                                what + " is described in " + first.file() + ", line " + first.line() + " already",
                                "remove one, or give it another version or id",
                                first)));
    }
}
