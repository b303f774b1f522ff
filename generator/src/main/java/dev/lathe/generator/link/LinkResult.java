package dev.lathe.generator.link;

import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Suppressions;
import dev.lathe.generator.model.ObjectModel;
import java.util.List;
import java.util.Optional;

/**
 * What a run of the front end makes.
 *
 * @param linked all Objects, in order of file name and then as written
 * @param places where the parts of those without errors were written
 * @param diagnostics all there is to say, suppressed warnings left out
 * @param suppressions for the diagnostics of later stages: {@code suppressions.applyTo(…)}
 */
public record LinkResult(List<LinkedObject> linked, Places places, Diagnostics diagnostics, Suppressions suppressions) {

    public LinkResult {
        linked = List.copyOf(linked);
    }

    /** Those without errors, in the same order. */
    public List<ObjectModel> objects() {
        return linked.stream()
                .map(LinkedObject::model)
                .flatMap(Optional::stream)
                .toList();
    }
}
