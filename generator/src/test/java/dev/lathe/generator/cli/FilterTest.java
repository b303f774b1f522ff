package dev.lathe.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that change what they read: in place, or from standard input to standard output. */
class FilterTest {

    private static final String LAMP = """
            {
              "id": 42770,
              "name": "Lamp",
              "resources": [
                { "id": 0, "name": "On", "operations": "RW", "mandatory": true, "type": "Boolean" }
              ]
            }
            """;

    private static final String MENDABLE = LAMP.replace("\"RW\"", "\"rw\"");

    @TempDir
    private Path folder;

    private CliRun run;

    @BeforeEach
    void beginRun() throws IOException {
        folder = folder.toRealPath();
        run = new CliRun(folder);
    }

    @Test
    void whatIsFormattedIsAllThatGoesToStandardOutput() {
        assertThat(run.in(LAMP.replace("  ", "\t")).lathe("format", "-")).isZero();
        assertThat(run.out()).isEqualTo(LAMP);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whatCannotBeFormattedLeavesStandardOutputEmpty() {
        assertThat(run.in("{ \"id\": 1,").lathe("format", "-")).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("<stdin>:1:11: error[LWM101]");
    }

    @Test
    void standardInputInItsCanonicalFormPassesTheCheck() {
        assertThat(run.in(LAMP).lathe("format", "--check", "-")).isZero();
        assertThat(run.in(LAMP + "\n").lathe("format", "--check", "-")).isEqualTo(1);
        assertThat(run.out()).isEqualTo("would change <stdin>\n");
    }

    @Test
    void whatIsMendedIsAllThatGoesToStandardOutput() {
        assertThat(run.in(MENDABLE).lathe("validate", "--fix", "-")).isZero();
        assertThat(run.out()).isEqualTo(LAMP);
        assertThat(run.err()).isEqualTo("0 errors, 0 warnings in 1 descriptor\n");
    }

    @Test
    void whatNeedsNoMendingGoesThrough() {
        assertThat(run.in(LAMP).lathe("validate", "--fix", "-")).isZero();
        assertThat(run.out()).isEqualTo(LAMP);
    }

    @Test
    void aDryRunOfStandardInputIsAReport() {
        run.in(MENDABLE).lathe("validate", "--fix", "--dry-run", "-");
        assertThat(run.out()).contains("would change 1 file\n").doesNotStartWith("{");
    }

    @Test
    void theProgramsOwnFilesAreNotFormatted() throws IOException {
        Files.writeString(folder.resolve("lamp.json"), LAMP);
        Files.writeString(folder.resolve("lathe.json"), "{ \"limit\": 10, \"baseline\": \"old.json\" }");
        Files.writeString(folder.resolve("old.json"), "{ \"version\": 1, \"findings\": [ ] }");
        assertThat(run.lathe("format", ".")).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("lathe.json")).hasContent("{ \"limit\": 10, \"baseline\": \"old.json\" }");
    }

    @Test
    void aListForPeopleDoesNotSpoilAReportForPrograms() throws IOException {
        Files.writeString(folder.resolve("lamp.json"), LAMP + "\n");
        assertThat(run.lathe("format", "--check", "--format", "json", "lamp.json"))
                .isEqualTo(1);
        assertThat(run.out()).startsWith("{").endsWith("}\n");
        assertThat(run.err()).isEqualTo("would change lamp.json\n");
    }

    @Test
    void aMendedFileKeepsItsPermissions() throws IOException {
        Path lamp = folder.resolve("lamp.json");
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class));
        Files.writeString(lamp, MENDABLE);
        Files.setPosixFilePermissions(lamp, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(run.lathe("validate", "--fix", "lamp.json")).isZero();
        assertThat(lamp).hasContent(LAMP);
        assertThat(Files.getPosixFilePermissions(lamp)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    }
}
