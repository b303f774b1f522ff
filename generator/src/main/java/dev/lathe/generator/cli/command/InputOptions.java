package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.input.InputReader;
import dev.lathe.generator.cli.input.Inputs;
import dev.lathe.generator.cli.terminal.Surroundings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Descriptors to look at. */
final class InputOptions {

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Files, folders (all *.json and *.xml below them), patterns such as \"src/**/*.json\", or - for"
                            + " standard input. JSON descriptors and OMA DDF files alike.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--stdin-name",
            paramLabel = "NAME",
            description = "What standard input is called in reports (default: ${DEFAULT-VALUE}).")
    private String stdinName = "<stdin>";

    Inputs read(Surroundings surroundings, Set<Path> ours) {
        return new InputReader(surroundings.folder(), surroundings.in(), stdinName, ours).read(inputs);
    }

    /** Where standard input has no file to write back to. */
    boolean isStandardInput(String name) {
        return name.equals(stdinName) && inputs.contains(InputReader.STANDARD_INPUT);
    }

    /** What to look at for changes. */
    List<Path> watched(Surroundings surroundings) {
        return inputs.stream()
                .filter(word -> !word.equals(InputReader.STANDARD_INPUT))
                .map(word -> InputReader.start(word, surroundings.folder()))
                .filter(Files::exists)
                .toList();
    }
}
