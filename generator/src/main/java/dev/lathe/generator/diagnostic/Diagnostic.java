package dev.lathe.generator.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing to tell the author of a descriptor.
 *
 * @param severity the rule's, unless a configuration has changed it
 * @param message names what is written and what is wrong with it; may quote characters a terminal must not get
 * @param remedy what to do next, a few words in the imperative
 * @param related the other place concerned, where there is one: the first of two that clash
 * @param fix the remedy carried out, where nobody needs to be asked
 */
public record Diagnostic(
        Rule rule,
        Severity severity,
        String message,
        Place place,
        String remedy,
        Optional<Place> related,
        Optional<Fix> fix)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::id)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::remedy);

    public Diagnostic(Rule rule, Place place, String message, String remedy) {
        this(rule, rule.severity(), message, place, remedy, Optional.empty(), Optional.empty());
    }

    /** Of the rule, such as {@code LWM402}. */
    public String id() {
        return rule.id();
    }

    /** The same with the other place concerned. */
    public Diagnostic related(Place other) {
        return new Diagnostic(rule, severity, message, place, remedy, Optional.of(other), fix);
    }

    /** The same with the remedy carried out. */
    public Diagnostic fixedBy(Fix how) {
        return new Diagnostic(rule, severity, message, place, remedy, related, Optional.of(how));
    }

    /** The same as a matter of that severity. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(rule, other, message, place, remedy, related, fix);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
