package dev.lathe.generator.cli;

import dev.lathe.generator.cli.command.BreakingCommand;
import dev.lathe.generator.cli.command.Command;
import dev.lathe.generator.cli.command.CompletionCommand;
import dev.lathe.generator.cli.command.Declared;
import dev.lathe.generator.cli.command.DecodeCommand;
import dev.lathe.generator.cli.command.EncodeCommand;
import dev.lathe.generator.cli.command.ExplainCommand;
import dev.lathe.generator.cli.command.ExportCommand;
import dev.lathe.generator.cli.command.FormatCommand;
import dev.lathe.generator.cli.command.GenerateCommand;
import dev.lathe.generator.cli.command.ImportCommand;
import dev.lathe.generator.cli.command.InitCommand;
import dev.lathe.generator.cli.command.ValidateCommand;
import dev.lathe.generator.cli.terminal.BuildInfo;
import dev.lathe.generator.cli.terminal.Surroundings;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The commands by name. Only the command that is asked for is loaded, and all of them only where help, a suggestion or completion
 * speaks of all.
 */
final class CommandTree {

    private static final int WIDTH = 100;

    /** In the order help lists them. */
    static final List<String> NAMES = List.of(
            "validate",
            "generate",
            "import",
            "export",
            "format",
            "breaking",
            "explain",
            "init",
            "decode",
            "encode",
            "completion");

    private final Surroundings surroundings;

    CommandTree(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Command command(String name) {
        return switch (name) {
            case "validate" -> new ValidateCommand(surroundings);
            case "generate" -> new GenerateCommand(surroundings);
            case "import" -> new ImportCommand(surroundings);
            case "export" -> new ExportCommand(surroundings);
            case "format" -> new FormatCommand(surroundings);
            case "breaking" -> new BreakingCommand(surroundings);
            case "explain" -> new ExplainCommand(surroundings);
            case "init" -> new InitCommand(surroundings);
            case "decode" -> new DecodeCommand(surroundings);
            case "encode" -> new EncodeCommand(surroundings);
            case "completion" -> new CompletionCommand(surroundings, this::all);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** One command by itself, its name being that of the program and its own. */
    CommandLine line(String name, Command command) {
        return taught(new CommandLine(command.spec().name("lathe " + name)));
    }

    /** The program with all its commands. */
    CommandLine all() {
        CommandSpec spec = Declared.common(CommandSpec.create())
                .name("lathe")
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version and exit.")
                        .build())
                .versionProvider(() -> new String[] {"lathe " + BuildInfo.version()});
        spec.usageMessage()
                .description("The LwM2M Object compiler: descriptors in, diagnostics and Java out.")
                .synopsisSubcommandLabel("COMMAND")
                .footerHeading("%nExit codes:%n")
                .footer(
                        "  0  nothing to mend",
                        "  1  errors were found (with --fail-on warning: or warnings)",
                        "  2  the call is wrong, or a file cannot be read or written",
                        "",
                        "\"lathe COMMAND --help\" has the options and examples of a command.");
        NAMES.forEach(name -> spec.addSubcommand(name, command(name).spec()));
        return taught(new CommandLine(spec));
    }

    private CommandLine taught(CommandLine line) {
        line.setOut(Faults.writer(surroundings.out()));
        line.setErr(Faults.writer(surroundings.err()));
        line.setUsageHelpWidth(WIDTH);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        return line;
    }
}
