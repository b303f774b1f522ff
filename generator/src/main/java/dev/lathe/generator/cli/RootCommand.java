package dev.lathe.generator.cli;

import dev.lathe.generator.cli.terminal.BuildInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lathe} without a command. */
@Command(
        name = "lathe",
        description = "The LwM2M Object compiler: descriptors in, diagnostics and Java out.",
        versionProvider = RootCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  nothing to mend",
            "  1  errors were found (with --fail-on warning: or warnings)",
            "  2  the call is wrong, or a file cannot be read or written",
            "",
            "\"lathe COMMAND --help\" has the options and examples of a command."
        })
@SuppressWarnings("UnusedVariable") // options that picocli itself obeys
final class RootCommand implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    private boolean version;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"lathe " + BuildInfo.version()};
        }
    }
}
