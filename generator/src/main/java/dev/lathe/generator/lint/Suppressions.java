package dev.lathe.generator.lint;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.Rules;
import dev.lathe.generator.diagnostic.ShapeRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All suppressions of a run. One holds for its rule within the Object or Resource it is written on; what is binding passes
 * through. Immutable.
 */
public final class Suppressions {

    private static final Suppressions NONE = new Suppressions(List.of());

    private final List<Suppression> all;
    private final Map<String, List<Suppression>> byRule;

    private Suppressions(List<Suppression> all) {
        this.all = all;
        this.byRule = all.stream().collect(Collectors.groupingBy(Suppression::rule));
    }

    public static Suppressions none() {
        return NONE;
    }

    public static Suppressions of(List<Suppression> all) {
        return all.isEmpty() ? NONE : new Suppressions(List.copyOf(all));
    }

    /**
     * Takes out what is suppressed, and adds a warning for each suppression that nothing was suppressed by.
     *
     * @param looked the rules that this run can break; of others nobody knows whether their suppressions are of use
     * @param suppressed gets what is taken out
     */
    Diagnostics applyTo(Diagnostics diagnostics, Predicate<Rule> looked, List<Suppressed> suppressed) {
        if (all.isEmpty()) {
            return diagnostics;
        }
        Set<Suppression> used = new LinkedHashSet<>();
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic each : diagnostics) {
            Optional<Suppression> by = suppression(each);
            if (by.isEmpty()) {
                left.add(each);
            } else {
                used.add(by.get());
                suppressed.add(
                        new Suppressed(each, Suppressed.Kind.IN_SOURCE, by.get().reason()));
            }
        }
        all.stream()
                .filter(each -> !used.contains(each))
                .filter(each -> Rules.of(each.rule())
                        .filter(rule -> !rule.isBinding() && looked.test(rule))
                        .isPresent())
                .forEach(each -> left.add(new Diagnostic(
                        ShapeRule.UNUSED_SUPPRESSION,
                        each.entry(),
                        "nothing here breaks " + each.rule() + " that this suppression would be needed for",
                        "remove the suppression")));
        return Diagnostics.of(left);
    }

    /** The innermost one that covers the diagnostic, so that an outer one beside it is told of as unused. */
    private Optional<Suppression> suppression(Diagnostic diagnostic) {
        if (diagnostic.rule().isBinding()) {
            return Optional.empty();
        }
        return byRule.getOrDefault(diagnostic.id(), List.of()).stream()
                .filter(each -> each.within().contains(diagnostic.place()))
                .reduce((outer, inner) -> outer.within().contains(inner.within()) ? inner : outer);
    }
}
