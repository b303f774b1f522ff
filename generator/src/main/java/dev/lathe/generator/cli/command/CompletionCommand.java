package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.terminal.ExitCode;
import dev.lathe.generator.cli.terminal.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code lathe completion}. */
public final class CompletionCommand implements Command {

    private static final List<String> SHELLS = List.of("bash", "zsh");

    private final Surroundings surroundings;
    private final Supplier<CommandLine> whole;

    /** @param whole the program with all its commands */
    public CompletionCommand(Surroundings surroundings, Supplier<CommandLine> whole) {
        this.surroundings = surroundings;
        this.whole = whole;
    }

    @Override
    public CommandSpec spec() {
        return Declared.command(
                        "Prints a script that completes commands and options of a command called lathe.",
                        "source <(lathe completion bash)",
                        "lathe completion zsh >> ~/.zshrc")
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .paramLabel("SHELL")
                        .completionCandidates(SHELLS)
                        .converters(
                                new Words<>(SHELLS, word -> Optional.of(word).filter(SHELLS::contains)))
                        .description("bash or zsh.")
                        .build());
    }

    @Override
    public int run(ParseResult arguments) {
        // One script does for both: it finds out where it runs.
        surroundings.out().print(AutoComplete.bash("lathe", whole.get()));
        return ExitCode.OK;
    }
}
