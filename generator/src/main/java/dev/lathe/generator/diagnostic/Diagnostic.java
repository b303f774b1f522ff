package dev.lathe.generator.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing to tell the author of a descriptor.
 *
 * @param id of the rule, such as {@code LWM402}
 * @param message names what is written and what is wrong with it; may quote characters a terminal must not get
 * @param remedy what to do next, a few words in the imperative
 * @param related the other place concerned, where there is one: the first of two that clash
 */
public record Diagnostic(
        String id, Severity severity, String message, Place place, String remedy, Optional<Place> related)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::id)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::remedy);

    public Diagnostic(Rule rule, Place place, String message, String remedy) {
        this(rule.id(), rule.severity(), message, place, remedy, Optional.empty());
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
