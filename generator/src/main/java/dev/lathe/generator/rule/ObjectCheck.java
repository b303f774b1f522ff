package dev.lathe.generator.rule;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.model.Family;
import java.util.EnumSet;
import java.util.Set;

/** A check of one Object. A fact that is missing because of another fault is passed over in silence. */
public interface ObjectCheck {

    void check(ObjectFacts object, DiagnosticCollector faults);

    /** The families whose Objects it looks at. */
    default Set<Family> families() {
        return EnumSet.allOf(Family.class);
    }
}
