package dev.lathe.generator.report;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.lint.Suppressed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a format for programs lists: the diagnostics and, in their places among them, the suppressed ones.
 *
 * @param isCapped whether the limit left some out; it holds for either kind, so that suppressed ones crowd out nothing
 */
record Listed(List<Entry> entries, boolean isCapped) {

    record Entry(Diagnostic diagnostic, Optional<Suppressed> suppressed) {}

    static Listed of(Report report, int limit) {
        List<Entry> all = new ArrayList<>();
        first(limit, report.diagnostics().asList()).forEach(each -> all.add(new Entry(each, Optional.empty())));
        first(limit, report.suppressed()).forEach(each -> all.add(new Entry(each.diagnostic(), Optional.of(each))));
        all.sort(Comparator.comparing(Entry::diagnostic));
        return new Listed(
                all, report.diagnostics().size() > limit || report.suppressed().size() > limit);
    }

    private static <T> List<T> first(int limit, List<T> all) {
        return all.subList(0, Math.min(limit, all.size()));
    }
}
