package dev.lathe.generator.lint;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.Rules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The findings a project lives with: how many there were of a rule, in a file, on the same text. Lines may move; the first
 * finding more than there were is new. Immutable.
 */
public final class Baseline {

    private static final int LONGEST_TEXT = 120;
    private static final Baseline NONE = new Baseline("", Map.of());

    /**
     * What is frozen.
     *
     * @param file as diagnostics name it
     * @param text what is written at the place of the finding, white space folded, no more than 120 characters
     */
    public record Entry(String rule, String file, String text) implements Comparable<Entry> {

        static Entry of(Diagnostic diagnostic) {
            String text = diagnostic.place().text();
            String folded = text.substring(0, Math.min(text.length(), 4 * LONGEST_TEXT))
                    .replaceAll("\\s+", " ")
                    .strip();
            return new Entry(
                    diagnostic.id(),
                    diagnostic.place().file(),
                    folded.substring(0, Math.min(folded.length(), LONGEST_TEXT)));
        }

        @Override
        public int compareTo(Entry other) {
            int byFile = file.compareTo(other.file);
            if (byFile != 0) {
                return byFile;
            }
            int byRule = rule.compareTo(other.rule);
            return byRule != 0 ? byRule : text.compareTo(other.text);
        }
    }

    private final String name;
    private final Map<Entry, Integer> counts;

    private Baseline(String name, Map<Entry, Integer> counts) {
        this.name = name;
        this.counts = counts;
    }

    public static Baseline none() {
        return NONE;
    }

    /** @param name of the file it is from */
    public static Baseline of(String name, Map<Entry, Integer> counts) {
        return new Baseline(name, Map.copyOf(counts));
    }

    /** What these findings have to be recorded as, in order. */
    public static Map<Entry, Integer> freeze(Collection<Diagnostic> findings) {
        Map<Entry, Integer> counts = new TreeMap<>();
        findings.forEach(each -> counts.merge(Entry.of(each), 1, Integer::sum));
        return counts;
    }

    /** These findings, and what is frozen of rules that this run has not looked for. */
    public Map<Entry, Integer> withAll(Collection<Diagnostic> findings, Predicate<Rule> isLookedFor) {
        Map<Entry, Integer> all = freeze(findings);
        counts.forEach((entry, count) -> {
            if (Rules.of(entry.rule()).filter(isLookedFor.negate()).isPresent()) {
                all.put(entry, count);
            }
        });
        return all;
    }

    /** Takes out what is frozen, in reading order as often as it is. */
    Diagnostics applyTo(Diagnostics diagnostics, List<Suppressed> suppressed) {
        if (counts.isEmpty()) {
            return diagnostics;
        }
        Map<Entry, Integer> left = new HashMap<>(counts);
        List<Diagnostic> fresh = new ArrayList<>();
        for (Diagnostic each : diagnostics) {
            Entry entry = Entry.of(each);
            int known = left.getOrDefault(entry, 0);
            if (known > 0) {
                left.put(entry, known - 1);
                suppressed.add(new Suppressed(each, Suppressed.Kind.BASELINE, "recorded in " + name));
            } else {
                fresh.add(each);
            }
        }
        return Diagnostics.of(fresh);
    }
}
