package dev.lathe.generator.source;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.Notation;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Pointer;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.diagnostic.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * From bytes to text. Bytes that do not belong to the encoding become U+FFFD, so that the rest of the file can be looked at as
 * well.
 */
public final class TextDecoder {

    private static final int MAX_BYTES = 16 * 1024 * 1024;

    /** Of a file in another encoding every accented letter is a fault: a few show the point. */
    private static final int MAX_REPORTED = 3;

    private final SourceFile file;
    private final byte[] bytes;
    private final DiagnosticCollector faults;

    private TextDecoder(SourceFile file, DiagnosticCollector faults) {
        this.file = file;
        this.bytes = file.content();
        this.faults = faults;
    }

    /** The text, taken to be of that notation; empty if nothing in the file can be read. */
    public static Optional<SourceText> decode(SourceFile file, Notation notation, DiagnosticCollector faults) {
        return new TextDecoder(file, faults).decode(notation);
    }

    private Optional<SourceText> decode(Notation notation) {
        DiagnosticCollector whole = faults.at(Place.ofFile(file.name()));
        if (bytes.length > MAX_BYTES) {
            whole.report(
                    ShapeRule.FILE_TOO_LARGE,
                    "the file has " + bytes.length + " bytes, more than 16 MiB",
                    "put fewer Objects into one file");
            return Optional.empty();
        }
        if (looksLikeUtf16()) {
            whole.report(ShapeRule.NOT_UTF_8, "the file looks like UTF-16", "save it as UTF-8");
            return Optional.empty();
        }
        boolean marked = file.hasByteOrderMark();
        int start = marked ? 3 : 0;
        DeclaredEncoding declared =
                notation == Notation.XML ? DeclaredEncoding.in(bytes, start) : DeclaredEncoding.UNDECLARED;
        Charset charset = marked ? StandardCharsets.UTF_8 : declared.charset().orElse(StandardCharsets.UTF_8);
        List<Bad> bad = new ArrayList<>();
        String text = decode(start, charset, bad);
        SourceText source = new SourceText(file.name(), text, notation, !bad.isEmpty());
        declared.report(source, marked, faults);
        if (declared.charset().isEmpty()) {
            return Optional.empty();
        }
        if (marked) {
            Place beginning = Place.of(source, 0, 0, Pointer.ROOT);
            faults.at(beginning)
                    .report(
                            ShapeRule.BYTE_ORDER_MARK,
                            "the file begins with a byte order mark",
                            "save it without one",
                            Fix.replace(beginning, ""));
        }
        report(bad, charset, source);
        return Optional.of(source);
    }

    private void report(List<Bad> bad, Charset charset, SourceText source) {
        for (Bad each : bad.subList(0, Math.min(MAX_REPORTED, bad.size()))) {
            faults.at(Place.of(source, each.offset, each.offset + 1, Pointer.ROOT))
                    .report(
                            ShapeRule.NOT_UTF_8,
                            String.format(
                                    Locale.ROOT,
                                    "byte 0x%02X is not %s here%s",
                                    each.value & 0xFF,
                                    charset.name(),
                                    bad.size() > 1 ? "; the file has " + bad.size() + " such places" : ""),
                            "save the file as UTF-8");
        }
    }

    private record Bad(int offset, byte value) {}

    private String decode(int start, Charset charset, List<Bad> bad) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                return out.flip().toString();
            }
            bad.add(new Bad(out.position(), in.get(in.position())));
            in.position(in.position() + result.length());
            out.put('\uFFFD');
        }
    }

    private boolean looksLikeUtf16() {
        if (bytes.length < 2) {
            return false;
        }
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
    }
}
