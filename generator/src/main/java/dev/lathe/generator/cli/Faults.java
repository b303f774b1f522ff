package dev.lathe.generator.cli;

import dev.lathe.generator.cli.terminal.ExitCode;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.file.FileException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a run cannot be done: a sentence, and a stack trace only for who asks for it. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final PrintStream err;
    private final boolean withTrace;

    Faults(PrintStream err, String... args) {
        this.err = err;
        this.withTrace = List.of(args).contains("--stacktrace");
    }

    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine line = fault.getCommandLine();
        err.println("lathe: " + fault.getMessage());
        UnmatchedArgumentException.printSuggestions(fault, writer(err));
        err.println("\"" + line.getCommandSpec().qualifiedName() + " --help\" says what can be written");
        trace(fault);
        return ExitCode.TROUBLE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
        return tell(fault);
    }

    int tell(Throwable fault) {
        if (fault instanceof ParameterException usage) {
            return handleParseException(usage, new String[0]);
        }
        if (fault instanceof UsageException || fault instanceof FileException) {
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
