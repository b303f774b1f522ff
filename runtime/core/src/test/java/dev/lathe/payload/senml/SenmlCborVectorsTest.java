package dev.lathe.payload.senml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lathe.message.ContentFormat;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Payloads of known content, those of LwM2M Core among them. */
class SenmlCborVectorsTest {

    /** Fields in another order; a name where we write a base name. */
    private static final Map<String, String> NOT_AS_WE_WRITE = Map.of(
            "S03", "81a2216b2f333434322f302f31333002f95cb0", "S04", "81a221692f36352f302f302f3063766c6f6436363a30");

    record Vector(String name, String shows, String path, int count, String hex) {

        byte[] octets() {
            return HexFormat.of().parseHex(hex);
        }

        @Override
        public String toString() {
            return name + ", " + shows;
        }
    }

    enum Numbered {
        SENML(112),
        ETCH(322);

        private final SenmlCborFormat format;

        Numbered(int number) {
            format = new SenmlCborFormat(new ContentFormat(number));
        }
    }

    static List<Vector> vectors() {
        try (InputStream in = Objects.requireNonNull(
                SenmlCborVectorsTest.class.getResourceAsStream("/dev/lathe/payload/senml-cbor-vectors.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .map(cells -> new Vector(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Vector> ofValues() {
        return vectors().stream().filter(vector -> !vector.path().equals("paths"));
    }

    @ParameterizedTest
    @MethodSource("ofValues")
    void areReadToTheEnd(Vector vector) {
        for (Numbered number : Numbered.values()) {
            PayloadReader in = number.format.reader(vector.octets(), LwM2mPath.parse(vector.path()));
            List<String> values = new ArrayList<>(Transcript.of(in));
            values.removeIf(line -> line.matches("/\\d+/\\d+"));
            assertThat(values).hasSize(vector.count());
        }
    }

    @ParameterizedTest
    @MethodSource("ofValues")
    void areWrittenAsTheyWereRead(Vector vector) {
        LwM2mPath path = LwM2mPath.parse(vector.path());
        for (Numbered number : Numbered.values()) {
            assertThat(HexFormat.of().formatHex(rewritten(number.format, vector.octets(), path, path)))
                    .isEqualTo(NOT_AS_WE_WRITE.getOrDefault(vector.name(), vector.hex()));
        }
    }

    private static byte[] rewritten(SenmlCborFormat format, byte[] octets, LwM2mPath from, LwM2mPath to) {
        PayloadReader in = format.reader(octets, from);
        PayloadWriter out = format.writer(to);
        while (in.nextInstance()) {
            out.begin(in.object(), in.instance());
            UnknownResources.Builder values = null;
            while (in.next()) {
                values = UnknownResources.add(values, in);
            }
            UnknownResources.done(values).writeTo(out);
        }
        return out.done();
    }

    @Test
    void aNameWithoutBaseIsWhatACompositePayloadHas() {
        Vector link = vectors().get(3);
        byte[] octets = rewritten(Numbered.SENML.format, link.octets(), LwM2mPath.root(), LwM2mPath.root());
        assertThat(HexFormat.of().formatHex(octets)).isEqualTo(link.hex());
    }

    @ParameterizedTest
    @EnumSource(Numbered.class)
    void pathsAreReadAndWritten(Numbered number) {
        Vector paths = vectors().get(4);
        List<LwM2mPath> expected = List.of(LwM2mPath.of(3, 0, 0), LwM2mPath.of(3, 0, 9), LwM2mPath.of(1, 0, 1));
        assertThat(number.format.paths(paths.octets())).isEqualTo(expected);
        assertThat(number.format.ofPaths(expected)).isEqualTo(paths.octets());
    }

    @Test
    void theSpecificationsDeviceIsReadByItsTypes() {
        PayloadReader in = Numbered.SENML.format.reader(vectors().get(0).octets(), LwM2mPath.of(3, 0));
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
        Pattern vector = Pattern.compile("\"id\": \"(\\w+)\", \"contentFormat\": 112,.*\"hex\": \"([0-9a-f]*)\"");
        List<String> reference = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Matcher matcher = vector.matcher(line);
            if (matcher.find()) {
                reference.add(matcher.group(1) + " " + matcher.group(2));
            }
        }
        assertThat(reference).isNotEmpty();
        assertThat(vectors())
                .map(ours -> ours.name() + " " + ours.hex())
                .containsExactlyInAnyOrderElementsOf(reference);
    }
}
