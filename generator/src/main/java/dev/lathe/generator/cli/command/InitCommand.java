package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.terminal.ExitCode;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.file.FileException;
import dev.lathe.generator.file.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lathe init}. JSON has no comments: what a beginner has to know stands in the descriptions, and is printed. */
public final class InitCommand implements Command {

    private static final String DEFAULT_FILE = "my-object.json";

    private final Surroundings surroundings;

    public InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public CommandSpec spec() {
        return Declared.command(
                        "Writes a descriptor to begin with, one Resource for each thing a descriptor can say.",
                        "lathe init",
                        "lathe init src/main/lwm2m/coffee-machine.json",
                        "lathe init - > coffee-machine.json")
                .addPositional(Declared.parameter(
                        "0", "FILE", "0..1", "Where to; - for standard output. Default: " + DEFAULT_FILE + "."))
                .addOption(Declared.flag("Write over a file that is there.", "--force"));
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        String name = arguments.matchedPositionalValue(0, DEFAULT_FILE);
        if (name.equals("-")) {
            surroundings.out().writeBytes(resource("starter.json"));
            return ExitCode.OK;
        }
        Path file = surroundings.resolve(name);
        if (Files.isDirectory(file)) {
            throw new UsageException(file + " is a folder; name a file in it, as in " + name + "/" + DEFAULT_FILE);
        }
        if (Files.exists(file) && !arguments.hasMatchedOption("--force")) {
            throw new FileException(file + " is there already; name another file, or write over it with --force");
        }
        WholeFile.write(file, resource("starter.json"));
        surroundings.out().println("wrote " + file);
        surroundings.out().writeBytes(resource("starter.txt"));
        return ExitCode.OK;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(InitCommand.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
