package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.payload.OctetText;
import dev.lathe.generator.cli.payload.PayloadEncoder;
import dev.lathe.generator.cli.payload.ValueException;
import dev.lathe.generator.cli.terminal.ExitCode;
import dev.lathe.generator.cli.terminal.Surroundings;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lathe encode}. */
public final class EncodeCommand implements Command {

    private static final List<String> OUTPUTS = List.of("hex", "base64", "raw");

    private final Surroundings surroundings;

    public EncodeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Declared.command(
                "Makes a payload of values, named by id or as the descriptors name them.",
                "lathe encode --path /3/0 --format tlv '{\"0\": \"ACME\", \"9\": 80}'",
                "lathe encode --path /3/0 --format tlv --descriptors 3.xml Manufacturer=ACME \"Battery Level=80\"",
                "lathe encode --path /3/0/9 --format text 80",
                "lathe encode --path /3/0 --format tlv '{\"7\": [3800, 5000]}' | xxd -r -p > payload.bin");
        return PayloadOptions.declare(spec)
                .addPositional(Declared.parameters(
                        "VALUE",
                        "1..*",
                        "One JSON text, or pairs NAME=VALUE; NAME/0=VALUE is an instance of a Resource. For the path of a"
                                + " Resource the value alone."))
                .addOption(Declared.flag("Encode values that the descriptors do not allow as well.", "--unchecked"))
                .addOption(Declared.word(
                        "--output",
                        "FORM",
                        "hex, base64 or raw (the octets themselves); default: hex.",
                        String.class,
                        OUTPUTS,
                        new Words<>(OUTPUTS, word -> Optional.of(word).filter(OUTPUTS::contains))));
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        PayloadOptions options = PayloadOptions.of(arguments);
        try {
            byte[] octets = PayloadEncoder.encode(
                    Declared.parameters(arguments),
                    options.path(),
                    options.format(),
                    options.family(),
                    options.dictionary(surroundings),
                    arguments.hasMatchedOption("--unchecked"));
            switch (Declared.text(arguments, "--output").orElse("hex")) {
                case "base64" -> surroundings.out().println(Base64.getEncoder().encodeToString(octets));
                case "raw" -> surroundings.out().writeBytes(octets);
                default -> surroundings.out().println(OctetText.hex(octets));
            }
            return ExitCode.OK;
        } catch (ValueException refused) {
            surroundings.err().println("lathe: " + refused.getMessage());
            return ExitCode.FOUND;
        }
    }
}
