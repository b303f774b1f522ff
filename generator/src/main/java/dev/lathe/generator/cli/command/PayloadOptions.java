package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.input.InputReader;
import dev.lathe.generator.cli.input.Inputs;
import dev.lathe.generator.cli.payload.Dictionary;
import dev.lathe.generator.cli.payload.PayloadFamily;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.link.FrontEnd;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Where a payload belongs, how it is written, and what explains it. */
record PayloadOptions(String path, String format, PayloadFamily family, List<String> descriptors) {

    static CommandSpec declare(CommandSpec spec) {
        return spec.addOption(Declared.required("PATH", "Of the request, as /3/0 or /3/0/9.", "--path"))
                .addOption(OptionSpec.builder("--format")
                        .type(String.class)
                        .required(true)
                        .paramLabel("FORMAT")
                        .completionCandidates(PayloadFamily.LWM2M.formatWords())
                        .description("Of the payload: " + String.join(", ", PayloadFamily.LWM2M.formatWords())
                                + ", or the number of a Content-Format; of the early draft "
                                + String.join(" or ", PayloadFamily.DRAFT_0.formatWords()) + ".")
                        .build())
                .addOption(Declared.word(
                        "--family",
                        "FAMILY",
                        "lwm2m, or draft-0 for the early draft; default: lwm2m.",
                        PayloadFamily.class,
                        PayloadFamily.words(),
                        new Words<>(PayloadFamily.words(), PayloadFamily::of)))
                .addOption(OptionSpec.builder("--descriptors")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .paramLabel("INPUT")
                        .description(
                                "Files, folders or patterns with the descriptors of the Objects; may be given several"
                                        + " times. Without, there are ids and raw values.")
                        .build());
    }

    static PayloadOptions of(ParseResult arguments) {
        List<String> none = List.of();
        return new PayloadOptions(
                Declared.text(arguments, "--path").orElseThrow(),
                Declared.text(arguments, "--format").orElseThrow(),
                Declared.<PayloadFamily>value(arguments, "--family").orElse(PayloadFamily.LWM2M),
                Declared.<List<String>>value(arguments, "--descriptors").orElse(none));
    }

    /** Descriptors with errors explain nothing, and {@code lathe validate} tells why: here it is said that they are left out. */
    Dictionary dictionary(Surroundings surroundings) throws UsageException {
        Inputs read = new InputReader(surroundings.folder(), surroundings.in(), "<stdin>", Set.of()).read(descriptors);
        if (!read.troubles().isEmpty()) {
            throw new UsageException(String.join("\n", read.troubles()));
        }
        var linked = FrontEnd.read(read.sources());
        if (linked.diagnostics().hasErrors()) {
            surroundings
                    .err()
                    .println("lathe: Objects with errors in their descriptors are left out; \"lathe validate "
                            + String.join(" ", descriptors) + "\" tells them");
        }
        return Dictionary.of(linked.objects(), family);
    }
}
