package dev.lathe.generator;

import dev.lathe.generator.diagnostic.CodeRule;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.emit.JavaEmission;
import dev.lathe.generator.json.SourceFile;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.link.LinkResult;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.naming.Names;
import dev.lathe.generator.naming.Naming;
import java.util.Collection;
import java.util.List;

/**
 * All that can be said of descriptors without writing anything.
 *
 * @param objects those that code can be generated for
 * @param names theirs
 * @param diagnostics of all stages, those of the descriptors alone and those that stand in the way of code
 */
record Analysis(List<ObjectModel> objects, Names names, Diagnostics diagnostics) {

    /** Good descriptors, whether there is code for them or not. */
    static Analysis ofDescriptors(Collection<SourceFile> sources, String packageName) {
        return of(FrontEnd.read(sources), packageName, collector());
    }

    /** Descriptors to generate code for. */
    static Analysis forCode(Collection<SourceFile> sources, String packageName) {
        LinkResult linked = FrontEnd.read(sources);
        DiagnosticCollector faults = collector();
        for (ObjectModel object : linked.objects()) {
            if (!JavaEmission.hasRoomFor(object)) {
                faults.at(linked.places().ofName(object))
                        .report(
                                CodeRule.OBJECT_TOO_LARGE,
                                "the values of " + object.resources().size()
                                        + " Resources are more than one method of Java can take",
                                "split \"" + object.name() + "\" into several Objects");
            }
        }
        return of(linked, packageName, faults);
    }

    /** Objects without errors get their names even if others have some: one run tells everything. */
    private static Analysis of(LinkResult linked, String packageName, DiagnosticCollector faults) {
        List<ObjectModel> objects = linked.objects();
        Names names = Naming.decide(objects, packageName, linked.places(), faults);
        Diagnostics later = linked.suppressions().applyTo(faults.diagnostics());
        return new Analysis(objects, names, linked.diagnostics().and(later));
    }

    private static DiagnosticCollector collector() {
        return DiagnosticCollector.startingAt(Place.ofFile(""));
    }
}
