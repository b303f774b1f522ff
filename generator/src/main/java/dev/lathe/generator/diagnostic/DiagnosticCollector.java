package dev.lathe.generator.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes what a stage has to report, at the place the stage is at. {@link #at} gives a collector for another place that
 * reports to the same list: hand it down instead of places. Not thread-safe.
 */
public final class DiagnosticCollector {

    private final List<Diagnostic> found;
    private final Place place;

    private DiagnosticCollector(List<Diagnostic> found, Place place) {
        this.found = found;
        this.place = place;
    }

    /** A collector with an empty list. */
    public static DiagnosticCollector startingAt(Place place) {
        return new DiagnosticCollector(new ArrayList<>(), place);
    }

    public DiagnosticCollector at(Place other) {
        return new DiagnosticCollector(found, other);
    }

    public Place place() {
        return place;
    }

    public void report(Rule rule, String message, String remedy) {
        found.add(new Diagnostic(rule, place, message, remedy));
    }

    /** Reports a clash with something written before, whose place the message should name as well. */
    public void report(Rule rule, String message, String remedy, Place first) {
        found.add(new Diagnostic(rule.id(), rule.severity(), message, place, remedy, Optional.of(first)));
    }

    /** What was reported so far, here and at all other places of this list. */
    public Diagnostics diagnostics() {
        return Diagnostics.of(found);
    }
}
