package dev.lathe.generator.cli.command;

import picocli.CommandLine.Option;

/** What every command has; the tree of commands mixes it in. */
@SuppressWarnings("UnusedVariable") // picocli obeys the one, and the program's last resort the other
public final class CommonOptions {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    @Option(names = "--stacktrace", description = "Show where in the program trouble came from.")
    private boolean stacktrace;
}
