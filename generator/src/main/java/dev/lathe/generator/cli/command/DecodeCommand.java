package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.payload.DecodedPayload;
import dev.lathe.generator.cli.payload.OctetText;
import dev.lathe.generator.cli.payload.PayloadDecoder;
import dev.lathe.generator.cli.payload.PayloadReport;
import dev.lathe.generator.cli.terminal.ExitCode;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.file.SourceFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lathe decode}. */
public final class DecodeCommand implements Command {

    private static final List<String> OUTPUTS = List.of("text", "json");

    private final Surroundings surroundings;

    public DecodeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Declared.command(
                "Explains a payload, value by value, with the names that descriptors give.",
                "lathe decode --path /3/0 --format tlv c800144f70656e204d6f62696c6520416c6c69616e6365 --descriptors objects",
                "lathe decode --path /3/0 --format tlv @payload.bin --descriptors 3.xml --output json",
                "lathe decode --path /3/0/9 --format text --raw 80");
        return PayloadOptions.declare(spec)
                .addPositional(Declared.parameter(
                        "0",
                        "PAYLOAD",
                        "1",
                        "Hexadecimal digits (spaces, colons and 0x are skipped), @FILE for the octets of a file, or - for those"
                                + " of standard input."))
                .addOption(Declared.flag("PAYLOAD is base64.", "--base64"))
                .addOption(Declared.flag("PAYLOAD is the text itself, for formats that are text.", "--raw"))
                .addOption(Declared.word(
                        "--output",
                        "FORM",
                        "text or json; default: text.",
                        String.class,
                        OUTPUTS,
                        new Words<>(OUTPUTS, word -> Optional.of(word).filter(OUTPUTS::contains))));
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        PayloadOptions options = PayloadOptions.of(arguments);
        byte[] octets = octets(Declared.parameter(arguments, 0), arguments);
        DecodedPayload decoded = PayloadDecoder.decode(
                octets, options.path(), options.format(), options.family(), options.dictionary(surroundings));
        if (Declared.text(arguments, "--output").orElse("text").equals("json")) {
            surroundings.out().print(PayloadReport.json(decoded));
        } else {
            surroundings.out().print(PayloadReport.text(decoded));
            decoded.fault().ifPresent(fault -> surroundings.err().println("lathe: " + fault));
        }
        return decoded.isGood() ? ExitCode.OK : ExitCode.FOUND;
    }

    private byte[] octets(String word, ParseResult arguments) throws Exception {
        boolean base64 = arguments.hasMatchedOption("--base64");
        boolean raw = arguments.hasMatchedOption("--raw");
        if (base64 && raw) {
            throw new UsageException("--base64 and --raw do not go together");
        }
        byte[] given;
        if (word.equals("-")) {
            given = SourceFiles.read(surroundings.in(), "<stdin>").content();
        } else if (word.startsWith("@")) {
            given = SourceFiles.read(surroundings.resolve(word.substring(1)), surroundings.folder())
                    .content();
        } else {
            byte[] text = word.getBytes(StandardCharsets.UTF_8);
            return raw ? text : base64 ? OctetText.base64(word) : OctetText.hex(word);
        }
        return base64 ? OctetText.base64(new String(given, StandardCharsets.ISO_8859_1)) : given;
    }
}
