package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The look of generated code, held by one Object: a change of it shows in a diff to be read. Record anew with
 * {@code -Dgolden.update=true}. That code is right is shown elsewhere.
 */
class GoldenSourceTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Test
    void generated_code_looks_as_it_did() throws IOException {
        List<GeneratedFile> files =
                Emitted.of(Files.readString(Path.of("src/test/resources/objects/room-thermostat.json")));

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
