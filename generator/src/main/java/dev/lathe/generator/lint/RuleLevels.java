package dev.lathe.generator.lint;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.Rules;
import dev.lathe.generator.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How severe a project wants rules to be. A rule is named by its id, or many by the beginning of theirs: {@code LWM6} or
 * {@code LWM6xx}; the longest name that fits wins. Immutable.
 */
public final class RuleLevels {

    private static final String OFF = "off";
    private static final Pattern NAME = Pattern.compile("LWM[1-9](\\d{0,2}|xx|\\dx)");
    private static final RuleLevels DEFAULT = new RuleLevels(Map.of());

    /** Empty for silence. */
    private final Map<Rule, Optional<Severity>> levels;

    private RuleLevels(Map<Rule, Optional<Severity>> levels) {
        this.levels = levels;
    }

    /** Each rule as severe as it is by itself, optional ones silent. */
    public static RuleLevels standard() {
        return DEFAULT;
    }

    /**
     * Levels as a configuration writes them: names of rules, and {@code error}, {@code warning}, {@code info} or {@code off}.
     *
     * @throws IllegalArgumentException if a name or word is unknown, or a binding rule would be lowered; the message says what to
     *     write instead
     */
    public static RuleLevels of(Map<String, String> written) {
        Map<String, String> shortestFirst = new TreeMap<>((a, b) -> {
            int byLength = Integer.compare(prefix(a).length(), prefix(b).length());
            return byLength != 0 ? byLength : a.compareTo(b);
        });
        shortestFirst.putAll(written);
        Map<Rule, Optional<Severity>> levels = new LinkedHashMap<>();
        shortestFirst.forEach((name, word) -> {
            Optional<Severity> level = level(name, word);
            List<Rule> rules = rules(name);
            boolean one = rules.size() == 1;
            for (Rule rule : rules) {
                boolean lowered = rule.isBinding() && !level.equals(Optional.of(Severity.ERROR));
                if (lowered && one) {
                    throw new IllegalArgumentException(rule.id() + " cannot be \"" + word
                            + "\": an Object that breaks it cannot be compiled; mend the descriptor");
                }
                if (!lowered) {
                    levels.put(rule, level);
                }
            }
        });
        return new RuleLevels(Map.copyOf(levels));
    }

    /** Empty if the name is none. */
    private static String prefix(String name) {
        return NAME.matcher(name).matches() ? name.replace("x", "") : "";
    }

    private static List<Rule> rules(String name) {
        String prefix = prefix(name);
        List<Rule> found = prefix.isEmpty()
                ? List.of()
                : Rules.all().stream()
                        .filter(rule -> rule.id().startsWith(prefix))
                        .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("there is no rule \"" + name + "\"; "
                    + DidYouMean.closest(
                                    name, Rules.all().stream().map(Rule::id).toList())
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("write an id as in \"LWM420\", or the beginning of several as in \"LWM4\""));
        }
        return found;
    }

    private static Optional<Severity> level(String name, String word) {
        if (word.equals(OFF)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is no level for " + name
                        + "; write \"error\", \"warning\", \"info\" or \"off\"")));
    }

    /** How severe the rule is; empty if it is silent. */
    public Optional<Severity> of(Rule rule) {
        Optional<Severity> level = levels.get(rule);
        if (level != null) {
            return level;
        }
        return rule.text().isOptional() ? Optional.empty() : Optional.of(rule.severity());
    }

    /** What is not configured stays as severe as the stage that found it has it, which may be less than its rule. */
    Diagnostics applyTo(Diagnostics diagnostics) {
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic each : diagnostics) {
            boolean configured = levels.containsKey(each.rule());
            of(each.rule())
                    .ifPresent(level -> left.add(configured && level != each.severity() ? each.as(level) : each));
        }
        return Diagnostics.of(left);
    }
}
