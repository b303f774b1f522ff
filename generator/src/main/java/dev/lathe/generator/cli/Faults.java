package dev.lathe.generator.cli;

import dev.lathe.generator.cli.terminal.ExitCode;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.file.FileException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a run cannot be done: a sentence, and a stack trace only for who asks for it. */
final class Faults {

    private final PrintStream err;
    private final boolean withTrace;

    Faults(PrintStream err, String... args) {
        this.err = err;
        this.withTrace = List.of(args).contains("--stacktrace");
    }

    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** @return the exit code */
    int tell(Throwable fault) {
        if (fault instanceof ParameterException usage) {
            err.println("lathe: " + usage.getMessage());
            UnmatchedArgumentException.printSuggestions(usage, writer(err));
            err.println("\"" + usage.getCommandLine().getCommandSpec().qualifiedName()
                    + " --help\" says what can be written");
        } else if (fault instanceof UsageException || fault instanceof FileException) {
            String.valueOf(fault.getMessage()).lines().forEach(each -> err.println("lathe: " + each));
        } else if (fault instanceof OutOfMemoryError) {
            err.println("lathe: out of memory; give the program more with java -Xmx4g -jar lathe.jar …");
        } else {
            err.println("lathe: internal error: " + fault + "; please report it, with what --stacktrace shows");
        }
        trace(fault);
        return ExitCode.TROUBLE;
    }

    private void trace(Throwable fault) {
        if (withTrace) {
            fault.printStackTrace(err);
        }
    }
}
