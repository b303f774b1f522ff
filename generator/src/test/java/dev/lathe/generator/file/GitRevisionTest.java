package dev.lathe.generator.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.json.JsonReader;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a repository of two commits; skipped where there is no git. */
class GitRevisionTest {

    @TempDir
    private Path temp;

    private Path repository;

    @BeforeEach
    void aRepositoryOfTwoCommits() throws Exception {
        repository = Files.createDirectories(temp.resolve("a repository"));
        try {
            git("init", "-q", "-b", "main", ".");
        } catch (IOException noGit) {
            Assumptions.abort("there is no git to make a repository with");
        }
        write("objects/pump.json", "1");
        write("objects/deep/wëll.json", "22");
        write("objects/empty.json", "");
        write("objects/notes.txt", "no descriptor");
        write("objects/.hidden/draft.json", "no descriptor");
        write("other/tank.xml", "333");
        commit("first");
        git("tag", "v1");
        write("objects/pump.json", "4444");
        Files.delete(repository.resolve("other/tank.xml"));
        commit("second");
        write("objects/new.json", "5");
    }

    @Test
    void aFolderIsReadAsItWas() throws Exception {
        assertThat(read("objects", "HEAD~1"))
                .containsExactly(
                        "HEAD~1:objects/deep/wëll.json=22", "HEAD~1:objects/empty.json=", "HEAD~1:objects/pump.json=1");
    }

    @Test
    void aRevisionIsABranchOrATagOrACommit() throws Exception {
        assertThat(read("objects/pump.json", "main")).containsExactly("main:objects/pump.json=4444");
        assertThat(read("objects/pump.json", "v1")).containsExactly("v1:objects/pump.json=1");
        assertThat(GitRevision.read(List.of(Sought.at(repository)), "v1")).hasSize(4);
    }

    @Test
    void aPathThatIsGoneIsReadAsItWas() throws Exception {
        assertThat(read("other", "v1")).containsExactly("v1:other/tank.xml=333");
        assertThat(read("other/tank.xml", "v1")).containsExactly("v1:other/tank.xml=333");
    }

    @Test
    void aPathThatIsNewWasNothing() throws Exception {
        assertThat(read("objects/new.json", "main")).isEmpty();
    }

    @Test
    void aFileWhoseNameIsAPatternIsThatFileAlone() throws Exception {
        write("objects/[p]*.json", "6");
        commit("third");
        assertThat(read("objects/[p]*.json", "main")).containsExactly("main:objects/[p]*.json=6");
    }

    @Test
    void ofSeveralPathsNoFileIsReadTwice() throws Exception {
        List<Sought> sought = List.of(
                Sought.at(repository.resolve("other")),
                Sought.at(repository.resolve("objects")),
                Sought.matching(repository, file -> file.startsWith(repository.resolve("objects/deep"))));
        assertThat(GitRevision.read(sought, "v1"))
                .extracting(GitRevisionTest::say)
                .containsExactly(
                        "v1:objects/deep/wëll.json=22",
                        "v1:objects/empty.json=",
                        "v1:objects/pump.json=1",
                        "v1:other/tank.xml=333");
    }

    @Test
    void aPathInAnotherFolderThanTheRepositoryIsAnError() {
        List<Sought> sought = List.of(Sought.at(repository), Sought.at(temp.resolve("elsewhere.json")));
        assertThatThrownBy(() -> GitRevision.read(sought, "main"))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("elsewhere.json is not in the git repository ");
    }

    @Test
    void aPathThatNeverWasIsAnError() {
        assertThatThrownBy(() -> read("objekts", "main"))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("objekts is neither there nor in revision main; correct the path");
    }

    @Test
    void anUnknownRevisionIsAnError() {
        assertThatThrownBy(() -> read("objects", "v2"))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("there is no revision \"v2\" in ")
                .hasMessageContaining("fetch it first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--output=x", "-h", "a b", "main:objects", "a\nb", "a\0b"})
    void whatCannotBeARevisionNeverReachesGit(String revision) {
        assertThatThrownBy(() -> GitRevision.read(List.of(Sought.at(repository)), revision, ""))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("is no git revision; write a branch, a tag or a commit");
    }

    @Test
    void aPathOutsideOfRepositoriesIsAnError() {
        assertThatThrownBy(() -> GitRevision.read(List.of(Sought.at(temp)), "main"))
                .isInstanceOf(FileException.class)
                .hasMessageContaining(temp + " is in no git repository");
    }

    @Test
    void withoutGitTheErrorSaysWhatToDo() {
        assertThatThrownBy(() -> GitRevision.read(List.of(Sought.at(repository)), "main", "relative:" + temp))
                .isInstanceOf(FileException.class)
                .hasMessage(
                        "there is no git on the PATH; install it, or name the old descriptors as files or a folder");
    }

    private List<String> read(String path, String revision) throws FileException {
        return GitRevision.read(List.of(Sought.at(repository.resolve(path))), revision).stream()
                .map(GitRevisionTest::say)
                .toList();
    }

    /** Its name and what is in it, which are numbers here. */
    private static String say(SourceFile file) {
        return file.name() + "="
                + JsonReader.read(file, DiagnosticCollector.startingAt(Place.ofFile("")))
                        .map(value -> value.place().text())
                        .orElse("");
    }

    private void write(String name, String content) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        git(
                "-c",
                "user.name=a",
                "-c",
                "user.email=a@example.org",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "-q",
                "-m",
                message);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
