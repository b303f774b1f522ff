package dev.lathe.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lathe breaking} as a build calls it: which of the verdicts is told, and which fails the run. */
class BreakingTest {

    private static final String PUMP = """
            { "id": 42770, "name": "Pump", "version": "1.0", "lwm2mVersion": "1.1", "resources": [
              { "id": 0, "name": "Speed", "operations": "RW", "type": "Integer", "range": "0..100" }
            ] }
            """;

    /** The version is too low, and what changed breaks the wire and source. */
    private static final String OTHER_TYPE =
            PUMP.replace("\"1.0\"", "\"1.1\"").replace("Integer", "Float").replace(", \"range\": \"0..100\"", "");

    private static final String NARROWED = PUMP.replace("\"1.0\"", "\"1.1\"").replace("0..100", "0..50");

    @TempDir
    private Path folder;

    private CliRun run;

    @BeforeEach
    void beginRun() throws IOException {
        folder = folder.toRealPath();
        run = new CliRun(folder);
        write("old.json", PUMP);
    }

    @Test
    void aBuildCanFailByTheVersionAlone() throws IOException {
        write("new.json", OTHER_TYPE);
        assertThat(run.lathe("breaking", "--verdict", "version", "old.json", "new.json"))
                .isEqualTo(1);
        assertThat(run.out()).contains("error[LWM811]").doesNotContain("warning[LWM853]");
        write("new.json", NARROWED);
        assertThat(run.lathe("breaking", "--verdict", "version", "--fail-on", "warning", "old.json", "new.json"))
                .isZero();
    }

    @Test
    void aBuildCanFailByWhatBreaksAlone() throws IOException {
        write("new.json", OTHER_TYPE);
        assertThat(run.lathe("breaking", "--verdict", "changes", "old.json", "new.json"))
                .isZero();
        assertThat(run.out()).contains("warning[LWM853]").doesNotContain("error[LWM811]");
        assertThat(breakingChanges("behaviour")).isZero();
        assertThat(breakingChanges("wire")).isEqualTo(1);
        assertThat(breakingChanges("source")).isEqualTo(1);
    }

    private int breakingChanges(String category) {
        return run.lathe("breaking", "--verdict", "changes", "--fail-on-breaking", category, "old.json", "new.json");
    }

    @Test
    void whatFailsAQuietRunIsTold() throws IOException {
        write("new.json", NARROWED);
        assertThat(run.lathe("breaking", "-q", "old.json", "new.json")).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.lathe("breaking", "-q", "--fail-on-breaking", "behaviour", "old.json", "new.json"))
                .isEqualTo(1);
        assertThat(run.out()).contains("warning[LWM860]");
        assertThat(run.lathe("breaking", "-q", "--fail-on", "warning", "old.json", "new.json"))
                .isEqualTo(1);
        assertThat(run.out()).contains("warning[LWM860]");
    }

    @Test
    void whomAChangeBreaksIsWrittenForPrograms() throws IOException {
        write("new.json", OTHER_TYPE);
        run.lathe("breaking", "--format", "json", "old.json", "new.json");
        assertThat(run.out().replaceAll("\\s", "")).contains("\"breaks\":[\"wire\",\"source\"]");
        run.lathe("breaking", "--format", "sarif", "old.json", "new.json");
        assertThat(run.out().replaceAll("\\s", "")).contains("\"tags\":[\"breaks-wire\",\"breaks-source\"]");
    }

    @Test
    void whatCouldNotBeReadIsNotCalledGoneOrNew() throws IOException {
        write("new.json", "{");
        assertThat(run.lathe("breaking", "old.json", "new.json")).isEqualTo(2);
        assertThat(run.out()).isEqualTo("0 errors, 0 warnings in 1 descriptor, 1 not read\n");
        assertThat(run.lathe("breaking", "new.json", "old.json")).isEqualTo(2);
        assertThat(run.out()).doesNotContain("LWM821");
        assertThat(run.lathe("breaking", "old.json", "nothing.json")).isEqualTo(2);
        assertThat(run.out()).doesNotContain("LWM820");
    }

    @Test
    void whatIsCommittedIsComparedWithWhatIsThere() throws Exception {
        write("src/pump.json", PUMP);
        commit();
        write("src/pump.json", OTHER_TYPE);
        for (String input : List.of("src", "src/pump.json", "src/**/*.json", "s*/*.json")) {
            assertThat(run.lathe("breaking", "--against-git", "HEAD", input))
                    .as(input)
                    .isEqualTo(1);
            assertThat(run.out()).as(input).contains("error[LWM811]").endsWith("in 1 descriptor\n");
        }
    }

    @Test
    void whatWasNeverCommittedIsAnsweredWithASentence() throws Exception {
        commit();
        assertThat(run.lathe("breaking", "--against-git", "HEAD", "src/[a")).isEqualTo(2);
        assertThat(run.err()).startsWith("lathe: \"src/[a\" is no pattern");
        assertThat(run.lathe("breaking", "--against-git", "HEAD", "-")).isEqualTo(2);
        assertThat(run.err()).startsWith("lathe: what comes from standard input was never committed");
        assertThat(run.lathe("breaking", "--against-git", "nowhere", ".")).isEqualTo(2);
        assertThat(run.err()).startsWith("lathe: there is no revision \"nowhere\"");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit() throws IOException, InterruptedException {
        git("init", "-q", ".");
        git("add", "-A");
        git(
                "-c",
                "user.name=a",
                "-c",
                "user.email=a@example.org",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "-qm",
                "one");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor()).isZero();
        } catch (IOException noGit) {
            Assumptions.abort("there is no git to make a repository with");
        }
    }
}
