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
    private static final String DEFAULT_SCHEMA_FILE = "lwm2m-descriptor.schema.json";
    private static final String SCHEMA = "/dev/lathe/generator/lwm2m-descriptor.schema.json";

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
                        "lathe init - > coffee-machine.json",
                        "lathe init --schema")
                .addPositional(Declared.parameter(
                        "0",
                        "FILE",
                        "0..1",
                        "Where to; - for standard output. Default: " + DEFAULT_FILE + ", or " + DEFAULT_SCHEMA_FILE
                                + "."))
                .addOption(Declared.flag(
                        "Write the JSON Schema of descriptors instead, by which an editor completes and explains keys.",
                        "--schema"))
                .addOption(Declared.flag("Write over a file that is there.", "--force"));
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        boolean ofSchema = arguments.hasMatchedOption("--schema");
        String usual = ofSchema ? DEFAULT_SCHEMA_FILE : DEFAULT_FILE;
        byte[] content = resource(ofSchema ? SCHEMA : "starter.json");
        String name = arguments.matchedPositionalValue(0, usual);
        if (name.equals("-")) {
            surroundings.out().writeBytes(content);
            return ExitCode.OK;
        }
        Path file = surroundings.resolve(name);
        if (Files.isDirectory(file)) {
            throw new UsageException(file + " is a folder; name a file in it, as in " + name + "/" + usual);
        }
        if (Files.exists(file) && !arguments.hasMatchedOption("--force")) {
            throw new FileException(file + " is there already; name another file, or write over it with --force");
        }
        WholeFile.write(file, content);
        surroundings.out().println("wrote " + file);
        surroundings.out().writeBytes(resource(ofSchema ? "schema.txt" : "starter.txt"));
        return ExitCode.OK;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(InitCommand.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
