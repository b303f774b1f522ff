package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.input.InputReader;
import dev.lathe.generator.cli.input.Inputs;
import dev.lathe.generator.cli.terminal.Surroundings;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Descriptors to look at. */
record InputOptions(List<String> inputs, String stdinName) {

    private static final String STDIN_NAME = "--stdin-name";
    private static final String DEFAULT_NAME = "<stdin>";

    static CommandSpec declare(CommandSpec spec) {
        return spec.addPositional(Declared.parameters(
                        "INPUT",
                        "1..*",
                        "Files, folders (all *.json and *.xml below them), patterns such as \"src/**/*.json\", or - for"
                                + " standard input. JSON descriptors and OMA DDF files alike."))
                .addOption(Declared.text(
                        "NAME",
                        "What standard input is called in reports; default: " + DEFAULT_NAME + ".",
                        STDIN_NAME));
    }

    static InputOptions of(ParseResult arguments) {
        return new InputOptions(
                Declared.parameters(arguments),
                Declared.text(arguments, STDIN_NAME).orElse(DEFAULT_NAME));
    }

    Inputs read(Surroundings surroundings, Set<Path> ours) {
        return new InputReader(surroundings.folder(), surroundings.in(), stdinName, ours).read(inputs);
    }

    /** Of folders JSON only. */
    Inputs readJson(Surroundings surroundings, Set<Path> ours) {
        return new InputReader(surroundings.folder(), surroundings.in(), stdinName, ours, List.of(".json"))
                .read(inputs);
    }

    /** Whether it has no file to write back to. */
    boolean isStandardInput(String name) {
        return name.equals(stdinName) && inputs.contains(InputReader.STANDARD_INPUT);
    }

    /** Where to say something: standard output, unless it carries what standard input becomes. */
    PrintStream talk(Surroundings surroundings, boolean writes) {
        return writes && inputs.contains(InputReader.STANDARD_INPUT) ? surroundings.err() : surroundings.out();
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
