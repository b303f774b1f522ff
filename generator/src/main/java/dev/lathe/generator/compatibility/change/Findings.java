package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.diagnostic.Breakage;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Place;
import java.util.stream.Collectors;

/** Takes what is different, and adds to each message whom it breaks. */
public final class Findings {

    private final DiagnosticCollector collector = DiagnosticCollector.startingAt(Place.ofFile(""));

    /** @param message what was and what is */
    void report(ChangeRule rule, ChangePlace place, String message, String remedy) {
        report(rule, place.to(), place.from(), message, remedy);
    }

    /** @param related where it was, in the old file */
    public void report(ChangeRule rule, Place place, Place related, String message, String remedy) {
        collector.report(new Diagnostic(rule, place, message + breaks(rule), remedy).related(related));
    }

    /** Reports something that has one place only. */
    public void report(ChangeRule rule, Place place, String message, String remedy) {
        collector.report(new Diagnostic(rule, place, message + breaks(rule), remedy));
    }

    private static String breaks(ChangeRule rule) {
        return rule.breaks().isEmpty()
                ? ""
                : rule.breaks().stream()
                        .sorted()
                        .map(Breakage::word)
                        .collect(Collectors.joining(", ", " (breaks ", ")"));
    }

    public Diagnostics diagnostics() {
        return collector.diagnostics();
    }
}
