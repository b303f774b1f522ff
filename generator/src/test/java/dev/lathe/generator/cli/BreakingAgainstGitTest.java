package dev.lathe.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lathe breaking --against-git}, in a repository with a commit; skipped where there is no git. */
class BreakingAgainstGitTest {

    private static final String PUMP = """
            { "id": 42770, "name": "Pump", "version": "1.0", "lwm2mVersion": "1.1", "description": "Moves water.",
              "multiple": false, "mandatory": false,
              "resources": [
                { "id": 0, "name": "Speed", "operations": "%s", "multiple": false, "mandatory": true, "type": "Integer",
                  "description": "Turns." } ] }
            """;

    @TempDir
    private Path folder;

    private CliRun run;

    @BeforeEach
    void aCommittedPumpThatIsWrittenAnewWithoutItsOperation() throws Exception {
        run = new CliRun(folder);
        try {
            git("init", "-q", "-b", "main", ".");
        } catch (IOException noGit) {
            Assumptions.abort("there is no git to make a repository with");
        }
        Files.createDirectories(folder.resolve("objects"));
        Files.writeString(folder.resolve("objects/pump.json"), PUMP.formatted("RW"));
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
        Files.writeString(folder.resolve("objects/pump.json"), PUMP.formatted("R"));
    }

    @Test
    void filesFoldersAndPatternsAreComparedWithWhatIsCommitted() {
        for (String word : List.of("objects/pump.json", "objects", "**/*.json", ".")) {
            assertThat(run.lathe("breaking", "--against-git", "main", word))
                    .as(word)
                    .isEqualTo(1);
            assertThat(run.out()).as(word).contains("objects/pump.json:1:43: error[LWM810]", "warning[LWM855]");
        }
    }

    @Test
    void anUnknownRevisionAndAPathThatNeverWasAreToldInASentence() {
        assertThat(run.lathe("breaking", "--against-git", "v9", "objects")).isEqualTo(2);
        assertThat(run.err()).startsWith("lathe: there is no revision \"v9\" in ");
        assertThat(run.lathe("breaking", "--against-git", "main", "objekts")).isEqualTo(2);
        assertThat(run.err()).contains("objekts is neither there nor in revision main; correct the path");
    }

    @Test
    void aMalformedPatternIsToldOnceAndOthersAreCompared() {
        assertThat(run.lathe("breaking", "--against-git", "main", "objects", "["))
                .isEqualTo(2);
        assertThat(run.err() + run.out()).containsOnlyOnce("is no pattern").contains("error[LWM810]");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
