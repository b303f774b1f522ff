package dev.lathe.generator.rule;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.Family;
import java.util.EnumSet;
import java.util.Set;

/** A check of one Resource. A fact that is missing because of another fault is passed over in silence. */
public interface ResourceCheck {

    void check(ResourceFacts resource, DiagnosticCollector faults);

    /** The families whose Resources it looks at. */
    default Set<Family> families() {
        return EnumSet.allOf(Family.class);
    }
}
