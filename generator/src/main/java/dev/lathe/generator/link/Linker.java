package dev.lathe.generator.link;

import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.descriptor.SuppressionDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.lint.Checks;
import dev.lathe.generator.lint.Suppression;
import dev.lathe.generator.lint.Suppressions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Checks descriptors, wherever they were read from, and builds the models of those without errors. */
final class Linker {

    private Linker() {}

    /**
     * Links the descriptors of one run, in this order.
     *
     * @param faults what reading them reported; errors within an Object keep it from being built
     */
    static LinkResult link(List<ObjectDescriptor> descriptors, DiagnosticCollector faults) {
        List<ObjectFacts> objects = descriptors.stream().map(ObjectFacts::new).toList();
        Checks.run(objects, faults);
        Diagnostics found = faults.diagnostics();
        ModelBuilder builder = new ModelBuilder();
        NavigableSet<Place> errors = errors(found);
        List<LinkedObject> linked = objects.stream()
                .map(object -> new LinkedObject(
                        object,
                        !faults.isFull() && isClean(object.descriptor().place(), errors)
                                ? Optional.of(builder.build(object))
                                : Optional.empty()))
                .toList();
        return new LinkResult(linked, builder.places(), found, suppressions(descriptors));
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
        List<Suppression> all = new ArrayList<>();
        for (ObjectDescriptor object : descriptors) {
            add(object.lint(), object.place(), all);
            for (ResourceDescriptor resource : object.resources().value().orElse(List.of())) {
                add(resource.lint(), resource.place(), all);
            }
        }
        return Suppressions.of(all);
    }

    private static void add(List<SuppressionDescriptor> lint, Place within, List<Suppression> all) {
        for (SuppressionDescriptor each : lint) {
            String reason = each.reason().value().orElse("");
            if (!reason.isBlank()) {
                each.rule()
                        .value()
                        .ifPresent(rule -> all.add(new Suppression(
                                rule, reason, within, each.rule().place())));
            }
        }
    }
}
