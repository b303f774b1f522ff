package dev.lathe.generator.link;

import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.lint.Suppressions;
import dev.lathe.generator.model.ObjectModel;
import java.util.List;
import java.util.Optional;

/**
 * What a run of the front end makes.
 *
 * @param linked all Objects, in order of file name and then as written
 * @param places where the parts of those without errors were written
 * @param diagnostics all there is to say, suppressed or not
 * @param suppressions what the descriptors want to hear no more of
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
