package dev.lathe.generator.lint;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What came of looking at the descriptors of one run.
 *
 * @param diagnostics what is to be told, as severe as the project wants it
 * @param suppressed what was found besides, in the same order
 */
public record LintReport(Diagnostics diagnostics, List<Suppressed> suppressed) {

    public LintReport {
        suppressed = List.copyOf(suppressed);
    }

    /**
     * Brings what the stages found into the form a project wants it in.
     *
     * @param found by all stages, as severe as the rules are by themselves
     * @param looked the rules that this run can break
     */
    public static LintReport of(
            Diagnostics found, Suppressions suppressions, LintSettings settings, Predicate<Rule> looked) {
        List<Suppressed> suppressed = new ArrayList<>();
        Diagnostics told = suppressions.applyTo(
                settings.levels().applyTo(found),
                rule -> looked.test(rule) && settings.levels().of(rule).isPresent(),
                suppressed);
        Diagnostics fresh = settings.baseline().applyTo(settings.levels().applyTo(told), suppressed);
        return new LintReport(fresh, suppressed.stream().sorted().toList());
    }

    /** All that was found, suppressed or not, in order. */
    public Diagnostics everything() {
        return Diagnostics.of(
                Stream.concat(diagnostics.asList().stream(), suppressed.stream().map(Suppressed::diagnostic))
                        .toList());
    }

    /** What a baseline of this run has to hold: all but what the descriptors suppress themselves. */
    public List<Diagnostic> toFreeze() {
        return Stream.concat(
                        diagnostics.asList().stream(),
                        suppressed.stream()
                                .filter(each -> each.kind() == Suppressed.Kind.BASELINE)
                                .map(Suppressed::diagnostic))
                .sorted()
                .toList();
    }
}
