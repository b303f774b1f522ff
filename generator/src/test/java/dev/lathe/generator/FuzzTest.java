package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Lets Jazzer look for input that ends otherwise than in diagnostics: in a process of its own, for it changes classes and says a
 * great deal, with all examples to begin with. It stops after {@code -Dlathe.fuzz.seconds=…}, if it has not found anything
 * before; then the input lies in {@code target/fuzz}, beside what was said.
 */
class FuzzTest {

    private static final int SECONDS = Integer.getInteger("lathe.fuzz.seconds", 45);
    private static final Path FOLDER = Path.of("target/fuzz").toAbsolutePath();

    @Test
    @Tag("long")
    void jazzerFindsNothing() throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(FOLDER.resolve("corpus"));
        for (Path example : DiagnosticExamplesTest.examples()) {
            String name = example.toString().replaceAll("[/\\\\]", "_");
            Files.write(corpus.resolve(name), Files.readAllBytes(example));
        }
        Path log = FOLDER.resolve("log.txt");
        Process jazzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Jazzer.class.getName(),
                        "--target_class=" + DescriptorFuzzTarget.class.getName(),
                        "--instrumentation_includes=dev.lathe.generator.**",
                        "-max_total_time=" + SECONDS,
                        "-seed=20260110",
                        "-max_len=20000",
                        "-timeout=10",
                        // It would count what this JVM, which it was forked from, has used; the heap has its own limit.
                        "-rss_limit_mb=0",
                        "-artifact_prefix=" + FOLDER + "/",
                        corpus.toString())
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(jazzer.waitFor(SECONDS + 300L, TimeUnit.SECONDS)).isTrue();
        List<String> said = Files.readAllLines(log);
        assertThat(jazzer.exitValue()).as(String.join("\n", said)).isZero();
        assertThat(said).anyMatch(line -> line.contains("DONE"));
    }
}
