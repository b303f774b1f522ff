package dev.lathe.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.generator.emit.GeneratedFile;
import dev.lathe.generator.file.FileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final GeneratedFile A = new GeneratedFile("p/q/A.java", "class A {}\n");
    private static final GeneratedFile B = new GeneratedFile("p/B.java", "class B {}\n");

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void nameFolder() {
        folder = temp.resolve("out");
    }

    @Test
    void filesAreWrittenAndReportedInOrderOfPath() throws IOException {
        OutputChanges changes = write(A, B);
        assertThat(changes.written()).containsExactly(folder.resolve("p/B.java"), folder.resolve("p/q/A.java"));
        assertThat(changes.unchanged()).isEmpty();
        assertThat(folder.resolve("p/q/A.java")).hasContent("class A {}\n");
        assertThat(names()).containsExactly(".lathe-outputs", "p/B.java", "p/q/A.java");
    }

    @Test
    void aSecondRunTouchesNothing() throws IOException {
        write(A, B);
        for (String name : names()) {
            Files.setLastModifiedTime(folder.resolve(name), LONG_AGO);
        }
        OutputChanges changes = write(B, A);
        assertThat(changes.written()).isEmpty();
        assertThat(changes.unchanged()).containsExactly(folder.resolve("p/B.java"), folder.resolve("p/q/A.java"));
        for (String name : names()) {
            assertThat(Files.getLastModifiedTime(folder.resolve(name))).as(name).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void onlyWhatChangedIsWritten() throws IOException {
        write(A, B);
        Files.setLastModifiedTime(folder.resolve("p/B.java"), LONG_AGO);
        OutputChanges changes = write(new GeneratedFile("p/q/A.java", "class A { int x; }\n"), B);
        assertThat(changes.written()).containsExactly(folder.resolve("p/q/A.java"));
        assertThat(changes.edited()).isEmpty();
        assertThat(Files.getLastModifiedTime(folder.resolve("p/B.java"))).isEqualTo(LONG_AGO);
    }

    @Test
    void whatIsNoLongerGeneratedIsRemovedWithItsEmptyFolders() throws IOException {
        write(A, B);
        OutputChanges changes = write(B);
        assertThat(changes.removed()).containsExactly(folder.resolve("p/q/A.java"));
        assertThat(folder.resolve("p/q")).doesNotExist();
        assertThat(names()).containsExactly(".lathe-outputs", "p/B.java");
    }

    @Test
    void afterTheLastOutputNothingIsLeft() throws IOException {
        write(A, B);
        assertThat(write().removed()).hasSize(2);
        assertThat(names()).isEmpty();
    }

    @Test
    void nothingToWriteMakesNoFolder() throws IOException {
        assertThat(write()).isEqualTo(OutputChanges.none());
        assertThat(folder).doesNotExist();
    }

    @Test
    void filesOfOthersStay() throws IOException {
        write(A);
        Files.writeString(folder.resolve("p/q/Theirs.java"), "class Theirs {}");
        write(B);
        assertThat(names()).containsExactly(".lathe-outputs", "p/B.java", "p/q/Theirs.java");
    }

    @Test
    void aFileOfOthersIsNotOverwrittenAndNothingElseIsWritten() throws IOException {
        Files.createDirectories(folder.resolve("p/q"));
        Files.writeString(folder.resolve("p/q/A.java"), "class A { /* by hand */ }");
        assertThatThrownBy(() -> write(A, B))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("A.java would be overwritten")
                .hasMessageContaining("choose another output folder");
        assertThat(names()).containsExactly("p/q/A.java");
    }

    @Test
    void anOutputEditedByHandIsOverwrittenAndReported() throws IOException {
        write(A, B);
        Files.writeString(folder.resolve("p/q/A.java"), "class A { /* by hand */ }");
        OutputChanges changes = write(A, B);
        assertThat(changes.written()).containsExactly(folder.resolve("p/q/A.java"));
        assertThat(changes.edited()).containsExactly(folder.resolve("p/q/A.java"));
        assertThat(folder.resolve("p/q/A.java")).hasContent(A.text());
    }

    @Test
    void aMissingOutputIsWrittenAgainOrForgotten() throws IOException {
        write(A, B);
        Files.delete(folder.resolve("p/q/A.java"));
        Files.delete(folder.resolve("p/B.java"));
        OutputChanges changes = write(B);
        assertThat(changes.written()).containsExactly(folder.resolve("p/B.java"));
        assertThat(changes.removed()).isEmpty();
    }

    @Test
    void aRunCutShortIsMadeGoodByTheNextOne() throws IOException {
        write(B);
        GeneratedFile changedB = new GeneratedFile("p/B.java", "class B { int x; }\n");
        // As if the process had been stopped between the first and the second file.
        Manifest meanwhile = Manifest.readFrom(folder);
        meanwhile.add(A.path(), A.text().getBytes(UTF_8));
        meanwhile.add(changedB.path(), changedB.text().getBytes(UTF_8));
        Files.write(folder.resolve(Manifest.NAME), meanwhile.bytes());
        Files.writeString(folder.resolve(FileReplacement.NAME), "cla");
        Files.createDirectories(folder.resolve("p/q"));
        Files.writeString(folder.resolve("p/q/A.java"), A.text());

        OutputChanges changes = write(changedB);

        assertThat(changes.removed()).containsExactly(folder.resolve("p/q/A.java"));
        assertThat(changes.edited()).isEmpty();
        assertThat(names()).containsExactly(".lathe-outputs", "p/B.java");
    }

    @Test
    void theFolderIsTheSameInWhateverOrderTheFilesCome() throws IOException {
        write(A, B);
        Path other = temp.resolve("other");
        new OutputFolder(other).write(List.of(B, A));
        assertThat(other.resolve(".lathe-outputs")).hasSameBinaryContentAs(folder.resolve(".lathe-outputs"));
    }

    @Test
    void linesEndInOneWay() throws IOException {
        write(new GeneratedFile("A.java", "a\r\nb\rc\n"));
        assertThat(Files.readString(folder.resolve("A.java"))).isEqualTo("a\nb\nc\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../A.java",
                "p/../../A.java",
                "/A.java",
                "p//A.java",
                "./A.java",
                "",
                "p\\A.java",
                "C:A.java",
                "A\n.java",
                ".lathe-outputs",
                ".lathe-writing"
            })
    void aPathThatIsNotBelowTheFolderIsRefused(String path) {
        assertThatThrownBy(() -> write(B, new GeneratedFile(path, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no path inside the output folder");
        assertThat(folder).doesNotExist();
    }

    @Test
    void twoFilesCannotHaveOnePath() {
        assertThatThrownBy(() -> write(A, new GeneratedFile(A.path(), "other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two generated files claim p/q/A.java; their names must differ");
    }

    @Test
    void aLinkThatLeadsOutsideIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("p"), outside);
        assertThatThrownBy(() -> write(B))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("is a link that leads out of");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aManifestCannotMakeUsRemoveWhatLiesOutside() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Path theirs = Files.writeString(outside.resolve("A.java"), A.text());
        write(B);
        Files.createSymbolicLink(folder.resolve("link"), outside);
        Manifest forged = Manifest.readFrom(folder);
        forged.add("link/A.java", A.text().getBytes(UTF_8));
        forged.add("../outside/A.java", A.text().getBytes(UTF_8));
        Files.write(folder.resolve(Manifest.NAME), forged.bytes());

        assertThat(write(B).removed()).isEmpty();
        assertThat(theirs).hasContent(A.text());
    }

    @Test
    void aManifestOfNonsenseIsReplaced() throws IOException {
        write(A);
        Files.write(folder.resolve(Manifest.NAME), new byte[] {(byte) 0xFF, 'x', '\n', '\n'});
        assertThat(write(A).unchanged()).hasSize(1);
        assertThat(write().removed()).hasSize(1);
    }

    @Test
    void whatIsInTheWayOfAFileIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("p/B.java"));
        assertThatThrownBy(() -> write(B))
                .isInstanceOf(FileException.class)
                .hasMessage(folder.resolve("p/B.java")
                        + " is a folder or a link where a generated file belongs; remove it");
    }

    @Test
    void whatIsInTheWayOfAFolderIsNamed() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("p"), "");
        assertThatThrownBy(() -> write(B))
                .isInstanceOf(FileException.class)
                .hasMessageStartingWith(folder.resolve("p") + " is not a folder");
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatThrownBy(() -> new OutputFolder(file).write(List.of(B)))
                .isInstanceOf(FileException.class)
                .hasMessage(file + " is not a folder; name a folder for the output");
    }

    private OutputChanges write(GeneratedFile... files) throws FileException {
        return new OutputFolder(folder).write(Arrays.asList(files));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
