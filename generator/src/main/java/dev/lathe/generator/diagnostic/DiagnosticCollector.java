package dev.lathe.generator.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes what a stage has to report, at the place the stage is at. {@link #at} gives a collector for another place that
 * reports to the same list: hand it down instead of places. Not thread-safe.
 *
 * <p>Of a file made to do harm only the first {@value #MAX_OF_A_KIND} errors and as many lesser diagnostics are kept; then
 * {@link #isFull} tells that errors may be missing.
 */
public final class DiagnosticCollector {

    static final int MAX_OF_A_KIND = 10_000;

    private final Found found;
    private final Place place;

    private DiagnosticCollector(Found found, Place place) {
        this.found = found;
        this.place = place;
    }

    /** A collector with an empty list. */
    public static DiagnosticCollector startingAt(Place place) {
        return new DiagnosticCollector(new Found(), place);
    }

    /** The same list at another place. */
    public DiagnosticCollector at(Place other) {
        return new DiagnosticCollector(found, other);
    }

    public Place place() {
        return place;
    }

    public void report(Rule rule, String message, String remedy) {
        report(new Diagnostic(rule, place, message, remedy));
    }

    /** Reports a fault that can be mended without asking. */
    public void report(Rule rule, String message, String remedy, Fix fix) {
        report(new Diagnostic(rule, place, message, remedy).fixedBy(fix));
    }

    /** Reports a fault that can be mended without asking if there is a fix. */
    public void report(Rule rule, String message, String remedy, Optional<Fix> fix) {
        Diagnostic diagnostic = new Diagnostic(rule, place, message, remedy);
        report(fix.map(diagnostic::fixedBy).orElse(diagnostic));
    }

    /** Reports a clash with something written before, whose place the message should name as well. */
    public void report(Rule rule, String message, String remedy, Place first) {
        report(new Diagnostic(rule, place, message, remedy).related(first));
    }

    /** Reports as it is, wherever this collector is. */
    public void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Whether errors were dropped. */
    public boolean isFull() {
        return found.errors > MAX_OF_A_KIND;
    }

    /** What was reported so far, here and at all other places of this list. */
    public Diagnostics diagnostics() {
        return Diagnostics.of(found.all);
    }

    private static final class Found {
        private final List<Diagnostic> all = new ArrayList<>();
        private int errors;
        private int others;

        void add(Diagnostic diagnostic) {
            int number = diagnostic.severity() == Severity.ERROR ? ++errors : ++others;
            if (number <= MAX_OF_A_KIND) {
                all.add(ElementWords.of(diagnostic));
            }
        }
    }
}
