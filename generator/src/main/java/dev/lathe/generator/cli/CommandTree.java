package dev.lathe.generator.cli;

import dev.lathe.generator.cli.command.CommonOptions;
import dev.lathe.generator.cli.command.ValidateCommand;
import dev.lathe.generator.cli.command.Words;
import dev.lathe.generator.cli.terminal.Surroundings;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The commands by name. Reading the annotations of one takes as long as checking a small descriptor: only the command that is
 * asked for is read, and all of them only where help, a suggestion or completion speaks of all.
 */
final class CommandTree {

    private static final int WIDTH = 100;

    /** In the order help lists them. */
    static final List<String> NAMES = List.of("validate");

    private final Surroundings surroundings;

    CommandTree(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The command line for these arguments. */
    CommandLine forArguments(String... args) {
        boolean isOne = args.length > 0 && NAMES.contains(args[0]);
        return of(isOne ? List.of(args[0]) : NAMES);
    }

    private CommandLine of(List<String> names) {
        CommandLine line = new CommandLine(new RootCommand());
        for (String name : names) {
            line.addSubcommand(name, new CommandLine(command(name)).addMixin("common", new CommonOptions()));
        }
        Words.teach(line);
        line.setOut(Faults.writer(surroundings.out()));
        line.setErr(Faults.writer(surroundings.err()));
        line.setUsageHelpWidth(WIDTH);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        return line;
    }

    private Object command(String name) {
        return switch (name) {
            case "validate" -> new ValidateCommand(surroundings);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
