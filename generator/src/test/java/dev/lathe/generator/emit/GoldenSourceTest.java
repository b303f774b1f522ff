package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The look of generated code, held by a few Objects: a change of it shows in a diff to be read. Record anew with
 * {@code -Dgolden.update=true}. That code is right is shown elsewhere.
 */
class GoldenSourceTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /**
     * Every kind of Resource in little; executables alone; the multiple enumerations and optional Resources of a core Object; an
     * Object of the early draft.
     */
    @ParameterizedTest
    @ValueSource(strings = {"room-thermostat", "only-execute", "device", "draft-firmware"})
    void generated_code_looks_as_it_did(String object) throws IOException {
        List<GeneratedFile> files =
                Emitted.of(Files.readString(Path.of("src/test/resources/objects", object + ".json")));

        for (GeneratedFile file : files) {
            Path golden = GOLDEN.resolve(file.path());
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, file.text());
            }
            assertThat(file.text()).isEqualTo(Files.readString(golden));
        }
        assertThat(files).hasSize(3);
    }
}
