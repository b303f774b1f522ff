package dev.lathe.generator.link;

import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.descriptor.SuppressionDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.diagnostic.Suppressions;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.lint.Checks;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Checks descriptors, wherever they were read from, and builds the models of those without errors. */
public final class Linker {

    private Linker() {}

    /**
     * Links the descriptors of one run, in this order.
     *
     * @param faults what reading them reported; errors within an Object keep it from being built
     */
    public static LinkResult link(List<ObjectDescriptor> descriptors, DiagnosticCollector faults) {
        List<ObjectFacts> objects = descriptors.stream().map(ObjectFacts::new).toList();
        Checks.run(objects, faults);
        Diagnostics found = faults.diagnostics();
        Suppressions suppressions = suppressions(descriptors);

        ModelBuilder builder = new ModelBuilder();
        NavigableSet<Place> errors = errors(found);
        List<LinkedObject> linked = objects.stream()
                .map(object -> new LinkedObject(
                        object,
                        !faults.isFull() && isClean(object.descriptor().place(), errors)
                                ? Optional.of(builder.build(object))
                                : Optional.empty()))
                .toList();
        return new LinkResult(linked, builder.places(), suppressions.applyTo(found), suppressions);
    }

    private static NavigableSet<Place> errors(Diagnostics found) {
        NavigableSet<Place> places =
                new TreeSet<>(Comparator.comparing(Place::file).thenComparingInt(Place::offset));
        found.asList().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .forEach(each -> places.add(each.place()));
        return places;
    }

    /** The first error from the Object's beginning on is behind its end, or in another file. */
    private static boolean isClean(Place object, NavigableSet<Place> errors) {
        Place next = errors.ceiling(object);
        return next == null || !next.file().equals(object.file()) || next.offset() >= object.end();
    }

    private static Suppressions suppressions(List<ObjectDescriptor> descriptors) {
        Suppressions.Builder all = new Suppressions.Builder();
        for (ObjectDescriptor object : descriptors) {
            add(object.lint(), object.place(), all);
            for (ResourceDescriptor resource : object.resources().value().orElse(List.of())) {
                add(resource.lint(), resource.place(), all);
            }
        }
        return all.build();
    }

    private static void add(List<SuppressionDescriptor> lint, Place within, Suppressions.Builder all) {
        for (SuppressionDescriptor each : lint) {
            if (each.reason().value().filter(text -> !text.isBlank()).isPresent()) {
                each.rule().value().ifPresent(rule -> all.add(rule, within));
            }
        }
    }
}
