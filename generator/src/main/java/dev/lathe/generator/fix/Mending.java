package dev.lathe.generator.fix;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.lint.LintReport;
import dev.lathe.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Mends in rounds, for a fix may bring the next fault to light or wait for another fix. A file that a round makes worse keeps what it
 * had before that round.
 */
public final class Mending {

    private static final int MOST_ROUNDS = 10;

    private final Function<Collection<SourceFile>, LintReport> check;
    private final Map<String, SourceFile> files = new TreeMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> closed = new HashSet<>();

    /** @param check finds what is to be mended */
    public Mending(Collection<SourceFile> sources, Function<Collection<SourceFile>, LintReport> check) {
        this.check = check;
        sources.forEach(file -> files.put(file.name(), file));
    }

    public FixResult run() {
        LintReport first = check.apply(files.values());
        LintReport report = first;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Map<String, SourceFile> before = new TreeMap<>();
            byFile(report).forEach((name, found) -> {
                Optional<SourceFile> mended = closed.contains(name) || !files.containsKey(name)
                        ? Optional.empty()
                        : Fixer.fix(files.get(name), found);
                mended.ifPresent(file -> before.put(name, files.put(name, file)));
            });
            if (before.isEmpty()) {
                break;
            }
            LintReport after = check.apply(files.values());
            Set<String> worse = worse(report, after, before.keySet());
            worse.forEach(name -> files.put(name, before.get(name)));
            closed.addAll(worse);
            before.keySet().stream().filter(name -> !worse.contains(name)).forEach(changed::add);
            report = worse.isEmpty() ? after : check.apply(files.values());
        }
        List<SourceFile> written = new ArrayList<>();
        files.forEach((name, file) -> {
            if (changed.contains(name)) {
                written.add(file);
            }
        });
        int mended = first.diagnostics().size() - report.diagnostics().size();
        return new FixResult(written, Math.max(0, mended), report);
    }

    private static Set<String> worse(LintReport before, LintReport after, Set<String> names) {
        Map<String, List<Diagnostic>> then = byFile(before);
        Map<String, List<Diagnostic>> now = byFile(after);
        return names.stream()
                .filter(name -> errors(now.getOrDefault(name, List.of())) > errors(then.getOrDefault(name, List.of())))
                .collect(Collectors.toSet());
    }

    private static long errors(List<Diagnostic> found) {
        return found.stream().filter(each -> each.severity() == Severity.ERROR).count();
    }

    private static Map<String, List<Diagnostic>> byFile(LintReport report) {
        return report.diagnostics().asList().stream()
                .collect(Collectors.groupingBy(each -> each.place().file(), TreeMap::new, Collectors.toList()));
    }
}
