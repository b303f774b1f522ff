package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.naming.PackageLayout;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The odd Objects come out the same, byte for byte and word for word, wherever, whenever and in whatever order they are compiled. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReproducibilityTest {

    private final List<SourceFile> files = new ArrayList<>();
    private Outcome expected = new Outcome(List.of(), Map.of());

    /** What is said and what is written. Latin 1 has a character for each byte, so that a difference can be read. */
    private record Outcome(List<String> said, Map<String, String> written) {}

    @BeforeAll
    void compileOnce(@TempDir Path output) throws IOException {
        try (Stream<Path> found = Files.list(Path.of("src/test/resources/odd"))) {
            for (Path each : found.sorted().toList()) {
                files.add(SourceFile.of(each.getFileName().toString(), Files.readAllBytes(each)));
            }
        }
        expected = compile(files, output);
        assertThat(expected.said()).isNotEmpty();
        assertThat(expected.written()).containsKeys("module-info.java", ".lathe-outputs", "odd/v1_1/Fan.java");
        assertThat(expected.written().values()).noneMatch(text -> text.contains("\r"));
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul",
        "ar-EG-u-nu-arab, Asia/Riyadh",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati",
        "lt-LT, America/St_Johns"
    })
    void whereverItIs(String language, String zone, @TempDir Path output) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(compile(files, output)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void inWhateverOrderFilesCome(long seed, @TempDir Path output) throws IOException {
        List<SourceFile> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(shuffled).isNotEqualTo(files);
        assertThat(compile(shuffled, output)).isEqualTo(expected);
    }

    @Test
    void besideOthers(@TempDir Path folder) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Outcome>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Path output = folder.resolve("thread" + i);
                all.add(threads.submit(() -> compile(files, output)));
            }
            for (Future<Outcome> each : all) {
                assertThat(each.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Outcome compile(List<SourceFile> sources, Path output) throws IOException {
        CompileResult result = LatheCompiler.compile(new CompileRequest(
                sources, "odd", PackageLayout.BY_VERSION, Optional.of("odd.objects"), output, LintSettings.standard()));
        assertThat(result.succeeded()).isTrue();
        try (Stream<Path> found = Files.walk(output)) {
            return new Outcome(
                    result.diagnostics().asList().stream()
                            .map(ReproducibilityTest::text)
                            .toList(),
                    found.filter(Files::isRegularFile)
                            .collect(Collectors.toMap(
                                    file -> output.relativize(file).toString().replace('\\', '/'),
                                    ReproducibilityTest::bytes,
                                    (one, other) -> one,
                                    TreeMap::new)));
        }
    }

    private static String text(Diagnostic each) {
        return each.place() + " " + each.id() + " " + each.message() + "; " + each.remedy();
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
