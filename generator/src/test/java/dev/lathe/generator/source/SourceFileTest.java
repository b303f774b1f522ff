package dev.lathe.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Notation;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceFileTest {

    private final DiagnosticCollector faults = DiagnosticCollector.startingAt(Place.ofFile(""));

    @Test
    void aFileIsOfTheNotationItBeginsIn() {
        assertThat(notation("a.json", " \n<LWM2M/>")).isEqualTo(Notation.XML);
        assertThat(notation("a.xml", " [ ]")).isEqualTo(Notation.JSON);
        assertThat(notation("-", "\uFEFF<LWM2M/>")).isEqualTo(Notation.XML);
        assertThat(notation("-", "{}")).isEqualTo(Notation.JSON);
        assertThat(SourceFile.of("-", "<a/>".getBytes(StandardCharsets.UTF_16)).notation())
                .isEqualTo(Notation.XML);
    }

    @Test
    void whatBeginsLikeNeitherIsWhatItsNameSays() {
        assertThat(notation("a.XML", "")).isEqualTo(Notation.XML);
        assertThat(notation("a.xml", "oops <LWM2M/>")).isEqualTo(Notation.XML);
        assertThat(notation("a.json", "oops {}")).isEqualTo(Notation.JSON);
    }

    @Test
    void anXmlDeclarationNamesTheEncoding() {
        for (String name : new String[] {"UTF-8", "utf-8", "US-ASCII", "ISO-8859-1", "windows-1252"}) {
            String text = "<?xml version='1.0' encoding='" + name + "'?><a>" + (name.contains("A") ? "" : "ü") + "</a>";
            assertThat(decode(text.getBytes(Charset.forName(name)), Notation.XML))
                    .map(SourceText::text)
                    .contains(text);
        }
        assertThat(faults.diagnostics()).extracting(Diagnostic::id).containsExactly("LWM124", "LWM124");
    }

    @Test
    void whatAnEncodingDoesNotHaveIsReportedInItsPlace() {
        byte[] bytes = "<?xml version='1.0' encoding='windows-1252'?><a>?</a>".getBytes(StandardCharsets.US_ASCII);
        bytes[bytes.length - 5] = (byte) 0x81;
        assertThat(decode(bytes, Notation.XML)).isPresent();
        assertThat(faults.diagnostics()).extracting(Diagnostic::message).contains("byte 0x81 is not windows-1252 here");
    }

    @Test
    void inJsonNothingNamesAnEncoding() {
        String text = "<?xml version='1.0' encoding='ISO-8859-1'?>ü";
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8), Notation.JSON).map(SourceText::text))
                .contains(text);
    }

    private static Notation notation(String name, String text) {
        return SourceFile.of(name, text).notation();
    }

    private Optional<SourceText> decode(byte[] bytes, Notation notation) {
        return TextDecoder.decode(SourceFile.of("t", bytes), notation, faults);
    }
}
