package dev.lathe.generator.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Declares arguments in a line each, and reads what was written for them. */
public final class Declared {

    private Declared() {}

    /** A command with its help, and the options that every one has. */
    static CommandSpec command(String description, String... examples) {
        CommandSpec spec = common(CommandSpec.create());
        spec.usageMessage()
                .description(description)
                .footerHeading("%nExamples:%n")
                .footer(Arrays.stream(examples).map(each -> "  " + each).toArray(String[]::new));
        return spec;
    }

    /** Adds the options that even the program without a command has. */
    public static CommandSpec common(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help and exit.")
                        .build())
                .addOption(flag("Show where in the program trouble came from.", "--stacktrace"));
    }

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names[0], Arrays.copyOfRange(names, 1, names.length))
                .type(boolean.class)
                .description(description)
                .build();
    }

    static OptionSpec text(String label, String description, String... names) {
        return option(label, description, names).build();
    }

    static OptionSpec required(String label, String description, String... names) {
        return option(label, description, names).required(true).build();
    }

    private static OptionSpec.Builder option(String label, String description, String... names) {
        return OptionSpec.builder(names[0], Arrays.copyOfRange(names, 1, names.length))
                .type(String.class)
                .paramLabel(label)
                .description(description);
    }

    static OptionSpec number(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(Integer.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** One of a few words. */
    static <T> OptionSpec word(
            String name,
            String label,
            String description,
            Class<T> type,
            List<String> words,
            ITypeConverter<T> meaning) {
        return OptionSpec.builder(name)
                .type(type)
                .paramLabel(label)
                .completionCandidates(words)
                .converters(meaning)
                .description(description)
                .build();
    }

    static PositionalParamSpec parameter(String index, String label, String arity, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static PositionalParamSpec parameters(String label, String arity, String description) {
        return PositionalParamSpec.builder()
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static Optional<String> text(ParseResult arguments, String name) {
        return value(arguments, name);
    }

    static <T> Optional<T> value(ParseResult arguments, String name) {
        @Nullable T value = arguments.matchedOptionValue(name, null);
        return Optional.ofNullable(value);
    }

    static OptionalInt number(ParseResult arguments, String name) {
        Optional<Integer> value = value(arguments, name);
        return value.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    static List<String> parameters(ParseResult arguments) {
        List<String> none = List.of();
        return arguments.matchedPositionals().stream()
                .filter(each -> each.isMultiValue())
                .findFirst()
                .<List<String>>map(each -> each.getValue())
                .orElse(none);
    }

    static String parameter(ParseResult arguments, int index) {
        return arguments.matchedPositionalValue(index, "");
    }
}
