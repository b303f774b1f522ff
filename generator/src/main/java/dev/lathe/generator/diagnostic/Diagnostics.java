package dev.lathe.generator.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** What a stage found, in order of file name, place and rule. Immutable. */
public final class Diagnostics implements Iterable<Diagnostic> {

    private static final Diagnostics NONE = new Diagnostics(List.of());

    private final List<Diagnostic> sorted;

    private Diagnostics(List<Diagnostic> sorted) {
        this.sorted = sorted;
    }

    public static Diagnostics none() {
        return NONE;
    }

    public static Diagnostics of(Collection<Diagnostic> diagnostics) {
        return new Diagnostics(diagnostics.stream().sorted().toList());
    }

    public boolean isEmpty() {
        return sorted.isEmpty();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public int count(Severity severity) {
        return (int) sorted.stream().filter(each -> each.severity() == severity).count();
    }

    public int size() {
        return sorted.size();
    }

    public List<Diagnostic> asList() {
        return sorted;
    }

    /** Both, in order. */
    public Diagnostics and(Diagnostics others) {
        List<Diagnostic> all = new ArrayList<>(sorted);
        all.addAll(others.sorted);
        return of(all);
    }

    public Diagnostics without(Predicate<Diagnostic> unwanted) {
        return new Diagnostics(sorted.stream().filter(unwanted.negate()).toList());
    }

    @Override
    public Iterator<Diagnostic> iterator() {
        return sorted.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Diagnostics that && sorted.equals(that.sorted);
    }

    @Override
    public int hashCode() {
        return sorted.hashCode();
    }

    @Override
    public String toString() {
        return sorted.toString();
    }
}
