package dev.lathe.generator.link;

import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.lint.Suppressions;
import dev.lathe.generator.model.ObjectModel;
import java.util.List;

/**
 * What a run of the front end makes.
 *
 * @param objects those without errors, in order of file name and then as written
 * @param places where their parts were written
 * @param diagnostics all there is to say, suppressed or not
 * @param suppressions what the descriptors want to hear no more of
 */
public record LinkResult(List<ObjectModel> objects, Places places, Diagnostics diagnostics, Suppressions suppressions) {

    public LinkResult {
        objects = List.copyOf(objects);
    }
}
