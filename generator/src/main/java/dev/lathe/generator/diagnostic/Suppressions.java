package dev.lathe.generator.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * The warnings the authors of descriptors have looked at and want to hear no more of. A suppression holds for one rule
 * within one stretch of a file; errors pass through.
 */
public final class Suppressions {

    private record Suppression(String rule, Place within) {}

    private static final Suppressions NONE = new Suppressions(List.of());

    private final List<Suppression> all;

    private Suppressions(List<Suppression> all) {
        this.all = all;
    }

    public static Suppressions none() {
        return NONE;
    }

    public Suppressions and(String rule, Place within) {
        List<Suppression> more = new ArrayList<>(all);
        more.add(new Suppression(rule, within));
        return new Suppressions(List.copyOf(more));
    }

    /** What is left to report. */
    public Diagnostics applyTo(Diagnostics diagnostics) {
        return all.isEmpty() ? diagnostics : diagnostics.without(this::covers);
    }

    private boolean covers(Diagnostic diagnostic) {
        return diagnostic.severity() != Severity.ERROR
                && all.stream()
                        .anyMatch(
                                each -> each.rule.equals(diagnostic.id()) && each.within.contains(diagnostic.place()));
    }
}
