package dev.lathe.payload.tlv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.Transcript;
import dev.lathe.payload.UnknownResources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Payloads of known content, those of LwM2M Core among them. */
class TlvVectorsTest {

    private static final TlvFormat FORMAT = new TlvFormat(ContentFormat.TLV);

    /** A length field with bits beside it, and a Resource Instance without its Resource around it. */
    private static final Map<String, String> NOT_AS_WE_WRITE =
            Map.of("T13", "c80209333435303030313233", "T17", "840261013601");

    record Vector(String name, String shows, LwM2mPath path, String outcome, String hex) {

        boolean isRefused() {
            return outcome.equals("refused");
        }

        PayloadReader reader() {
            return FORMAT.reader(HexFormat.of().parseHex(hex), path);
        }

        @Override
        public String toString() {
            return name + ", " + shows;
        }
    }

    static List<Vector> vectors() {
        try (InputStream in = Objects.requireNonNull(
                TlvVectorsTest.class.getResourceAsStream("/dev/lathe/payload/tlv-vectors.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .map(cells -> new Vector(cells[0], cells[1], LwM2mPath.parse(cells[2]), cells[3], cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Vector> readable() {
        return vectors().stream().filter(vector -> !vector.isRefused());
    }

    static Stream<Vector> refused() {
        return vectors().stream().filter(Vector::isRefused);
    }

    @ParameterizedTest
    @MethodSource("readable")
    void areReadToTheEnd(Vector vector) {
        List<String> values = new ArrayList<>(Transcript.of(vector.reader()));
        values.removeIf(line -> line.matches("/\\d+/\\d+"));
        assertThat(values).hasSize(Integer.parseInt(vector.outcome()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void areRefused(Vector vector) {
        assertThatExceptionOfType(PayloadException.class).isThrownBy(() -> Transcript.of(vector.reader()));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void areWrittenAsTheyWereRead(Vector vector) {
        PayloadReader in = vector.reader();
        PayloadWriter out = FORMAT.writer(vector.path());
        while (in.nextInstance()) {
            out.begin(in.object(), in.instance());
            UnknownResources.Builder values = null;
            while (in.next()) {
                values = UnknownResources.add(values, in);
            }
            UnknownResources.done(values).writeTo(out);
        }
        String expected = NOT_AS_WE_WRITE.getOrDefault(vector.name(), vector.hex());
        assertThat(HexFormat.of().formatHex(out.done())).isEqualTo(expected);
    }

    @Test
    void theSpecificationsDeviceIsReadByItsTypes() {
        PayloadReader in = vectors().get(0).reader();
        StringBuilder text = new StringBuilder();
        while (in.next()) {
            text.append(in.resource()).append('=');
            switch (in.resource()) {
                case 0, 1, 2, 3, 14, 16 -> text.append(in.text());
                case 6, 7, 8, 11 -> text.append(in.element()).append(':').append(in.integer());
                case 13 -> text.append(in.time());
                default -> text.append(in.integer());
            }
            text.append(' ');
        }
        assertThat(text)
                .hasToString("0=Open Mobile Alliance 1=Lightweight M2M Client 2=345000123 3=1.0 6=0:1 6=1:5 7=0:3800"
                        + " 7=1:5000 8=0:125 8=1:900 9=100 10=15 11=0:0 13=2013-05-02T10:40:15Z 14=+02:00 16=U ");
    }

    @Test
    void areThoseOfTheReference() throws IOException {
        Path file = Path.of(System.getProperty("lathe.reference", ""), "vectors.json");
        assumeTrue(Files.isRegularFile(file), () -> "there is no reference to compare with: " + file);
        Pattern vector = Pattern.compile(
                "\"id\": \"(\\w+)\", \"contentFormat\": 11542,.*\"hex\": \"([0-9a-f]*)\", \"verdict\": \"(\\w+)\"");
        List<String> reference = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Matcher matcher = vector.matcher(line);
            if (matcher.find()) {
                reference.add(matcher.group(1) + " " + matcher.group(3) + " " + matcher.group(2));
            }
        }
        assertThat(reference).isNotEmpty();
        assertThat(vectors())
                .map(ours -> ours.name() + (ours.isRefused() ? " reject " : " accept ") + ours.hex())
                .containsExactlyInAnyOrderElementsOf(reference);
    }
}
