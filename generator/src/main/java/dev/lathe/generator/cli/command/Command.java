package dev.lathe.generator.cli.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What can be written behind a command's name, and what is done then. */
public interface Command {

    /**
     * The arguments and the help. Declared in code: reading annotations would take longer than checking a descriptor.
     *
     * @return a new one each time
     */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @return an exit code
     * @throws Exception a {@link dev.lathe.generator.cli.terminal.UsageException} or a
     *     {@link dev.lathe.generator.file.FileException} where the user can mend what is wrong; anything else is a fault of the
     *     program
     */
    int run(ParseResult arguments) throws Exception;
}
