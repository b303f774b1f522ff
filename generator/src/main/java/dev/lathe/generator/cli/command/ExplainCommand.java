package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.terminal.ExitCode;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.Rules;
import dev.lathe.generator.explain.RuleExplanation;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lathe explain}. */
public final class ExplainCommand implements Command {

    private final Surroundings surroundings;

    public ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public CommandSpec spec() {
        return Declared.command(
                        "Says what a rule asks for, why, and what to do about it.",
                        "lathe explain LWM402",
                        "lathe explain reversed-range",
                        "lathe explain --list",
                        "lathe explain --all | less")
                .addPositional(Declared.parameters(
                        "RULE",
                        "0..*",
                        "Ids or names of rules, as LWM402 or reversed-range; LWM4 stands for all of them."))
                .addOption(Declared.flag("Explain every rule.", "--all"))
                .addOption(Declared.flag("List the rules, a line each.", "--list"));
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        List<String> words = Declared.parameters(arguments);
        boolean list = arguments.hasMatchedOption("--list");
        boolean all = arguments.hasMatchedOption("--all") || (list && words.isEmpty());
        if (words.isEmpty() && !all) {
            throw new UsageException("name a rule, as in \"lathe explain LWM402\", or ask for --list");
        }
        List<Rule> rules = all ? Rules.all() : rules(words);
        PrintStream out = surroundings.out();
        String gap = "";
        for (Rule rule : rules) {
            if (list) {
                out.println(rule.id() + "  " + RuleExplanation.of(rule).level() + "  " + name(rule) + ": "
                        + rule.text().what());
            } else {
                out.print(gap);
                out.print(RuleExplanation.of(rule).toText());
                gap = "\n";
            }
        }
        return ExitCode.OK;
    }

    private static List<Rule> rules(List<String> words) throws UsageException {
        List<Rule> found = new ArrayList<>();
        for (String word : words) {
            List<Rule> meant =
                    Rules.all().stream().filter(rule -> isMeant(rule, word)).toList();
            if (meant.isEmpty()) {
                throw new UsageException("there is no rule \"" + word + "\"; " + suggestion(word));
            }
            meant.stream().filter(rule -> !found.contains(rule)).forEach(found::add);
        }
        return found;
    }

    private static boolean isMeant(Rule rule, String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        boolean begins = upper.length() > 3 && rule.id().startsWith(upper);
        return begins || name(rule).equals(word.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String suggestion(String word) {
        List<String> names = new ArrayList<>();
        Rules.all().forEach(rule -> {
            names.add(rule.id());
            names.add(name(rule));
        });
        Optional<String> near = DidYouMean.closest(word, names);
        return near.map(name -> "did you mean \"" + name + "\"?").orElse("\"lathe explain --list\" has them all");
    }

    private static String name(Rule rule) {
        return RuleExplanation.of(rule).name();
    }
}
