package dev.lathe.generator.diagnostic;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The warnings the authors of descriptors have looked at and want to hear no more of. A suppression holds for one rule
 * within one stretch of a file; errors pass through.
 */
public final class Suppressions {

    private final Map<String, Set<Place>> placesByRule;

    private Suppressions(Map<String, Set<Place>> placesByRule) {
        this.placesByRule = placesByRule;
    }

    public static Suppressions none() {
        return new Suppressions(Map.of());
    }

    /** What is left to report. */
    public Diagnostics applyTo(Diagnostics diagnostics) {
        return placesByRule.isEmpty() ? diagnostics : diagnostics.without(this::covers);
    }

    private boolean covers(Diagnostic diagnostic) {
        return diagnostic.severity() != Severity.ERROR
                && placesByRule.getOrDefault(diagnostic.id(), Set.of()).stream()
                        .anyMatch(within -> within.contains(diagnostic.place()));
    }

    /** Collects suppressions. */
    public static final class Builder {

        private final Map<String, Set<Place>> placesByRule = new HashMap<>();

        /** Suppresses a rule, named by its id, within a place. */
        public Builder add(String rule, Place within) {
            placesByRule.computeIfAbsent(rule, id -> new LinkedHashSet<>()).add(within);
            return this;
        }

        public Suppressions build() {
            return new Suppressions(Map.copyOf(placesByRule));
        }
    }
}
