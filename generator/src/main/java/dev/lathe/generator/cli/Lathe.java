package dev.lathe.generator.cli;

import dev.lathe.generator.cli.command.Command;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.watch.FileSystemWatcher;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program. */
public final class Lathe {

    private Lathe() {}

    /** Runs a command, and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out, false);
        PrintStream err = utf8(FileDescriptor.err, true);
        int code = run(
                new Surroundings(
                        Path.of("").toAbsolutePath(),
                        System.in,
                        out,
                        err,
                        System.getenv(),
                        isTerminal(),
                        new FileSystemWatcher()),
                args);
        System.exit(code);
    }

    /**
     * Runs a command as a program would, without a terminal and without looking at the environment. Nothing is thrown, whatever the
     * arguments are; streams stay open.
     *
     * @return 0 if there is nothing to mend, 1 if errors were found, 2 if the call is wrong or a file cannot be read or written
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        Path folder = Path.of("").toAbsolutePath();
        return run(new Surroundings(folder, in, out, err, Map.of(), false, new FileSystemWatcher()), args);
    }

    static int run(Surroundings surroundings, String... args) {
        Faults faults = new Faults(surroundings.err(), args);
        try {
            return run(new CommandTree(surroundings), args);
        } catch (Exception | Error anything) {
            return faults.tell(anything);
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    private static int run(CommandTree commands, String... args) throws Exception {
        if (args.length == 0 || !CommandTree.NAMES.contains(args[0])) {
            CommandLine all = commands.all();
            Integer help = CommandLine.executeHelpRequest(all.parseArgs(args));
            if (help == null) {
                throw new ParameterException(all, "name a command");
            }
            return help;
        }
        Command command = commands.command(args[0]);
        CommandLine line = commands.line(args[0], command);
        ParseResult arguments = line.parseArgs(Arrays.copyOfRange(args, 1, args.length));
        Integer help = CommandLine.executeHelpRequest(arguments);
        return help == null ? command.run(arguments) : help;
    }

    /** Since Java 22 there is a console without a terminal as well, unless the old kind is asked for. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    /** Whatever the system's own encoding is; a reader that has gone away stops nothing. */
    private static PrintStream utf8(FileDescriptor stream, boolean lineByLine) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(stream), 1 << 16), lineByLine, StandardCharsets.UTF_8);
    }
}
