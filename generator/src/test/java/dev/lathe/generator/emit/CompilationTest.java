package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every descriptor of {@code src/test/resources/objects} becomes code that javac has nothing to say about. */
class CompilationTest {

    static Stream<Path> descriptors() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("src/test/resources/objects"), "*.json")) {
            files.forEach(found::add);
        }
        return found.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void generated_code_compiles_without_a_warning(Path descriptor) throws IOException {
        List<GeneratedFile> files = Emitted.of(Files.readString(descriptor));

        assertThat(InMemoryCompiler.compile(files).messages()).isEmpty();
    }
}
