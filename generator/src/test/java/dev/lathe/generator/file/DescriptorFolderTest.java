package dev.lathe.generator.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorFolderTest {

    @TempDir
    private Path base;

    private Path folder;
    private final List<FileException> troubles = new ArrayList<>();

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(base.resolve("src/main/lwm2m"));
    }

    @Test
    void allDescriptorsBelowTheFolderAreReadInOrderOfName() throws IOException {
        write("b.json");
        write("a/z.json");
        write("a.json");
        write("notes.txt");
        assertThat(names())
                .containsExactly("src/main/lwm2m/a.json", "src/main/lwm2m/a/z.json", "src/main/lwm2m/b.json");
    }

    @Test
    void filesOutsideTheBaseHaveAbsoluteNames() throws IOException {
        write("a.json");
        assertThat(DescriptorFolder.read(folder, base.resolve("elsewhere"), troubles::add))
                .extracting(SourceFile::name)
                .containsExactly(folder.resolve("a.json").toString().replace('\\', '/'));
    }

    @Test
    void noFolderHasNoDescriptors() throws IOException {
        assertThat(DescriptorFolder.read(base.resolve("none"), base, troubles::add))
                .isEmpty();
    }

    @Test
    void whatBeginsWithADotIsLeftAlone() throws IOException {
        write(".a.json.swp");
        write(".#a.json");
        write(".git/a.json");
        assertThat(names()).isEmpty();
    }

    @Test
    void linksAreFollowedButNotRoundInCircles() throws IOException {
        Path shared = Files.createDirectories(base.resolve("shared"));
        Files.writeString(shared.resolve("lamp.json"), "{}");
        Files.createSymbolicLink(folder.resolve("a.json"), shared.resolve("lamp.json"));
        Files.createSymbolicLink(folder.resolve("common"), shared);
        Files.createSymbolicLink(folder.resolve("circle"), folder);
        assertThat(names()).containsExactly("src/main/lwm2m/a.json", "src/main/lwm2m/common/lamp.json");
    }

    @Test
    void aLinkToNothingIsNamedAndHidesNoOther() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.json"), base.resolve("gone"));
        write("b.json");
        assertThat(names()).containsExactly("src/main/lwm2m/b.json");
        assertThat(troubles)
                .singleElement()
                .asInstanceOf(THROWABLE)
                .hasMessage("cannot read " + folder.resolve("a.json")
                        + ": there is no such file; see that it is there and may be read");
    }

    @Test
    void aFolderThatIsAFileIsNamed() throws IOException {
        Path file = Files.writeString(base.resolve("file"), "");
        assertThatThrownBy(() -> DescriptorFolder.read(file, base, troubles::add))
                .isInstanceOf(FileException.class)
                .hasMessage(file + " is not a folder; name the folder that holds the descriptors");
    }

    @Test
    void aFileNoDescriptorCanBeAsLargeAsIsNotRead() throws IOException {
        try (var sparse = new RandomAccessFile(folder.resolve("a.json").toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }
        assertThat(names()).isEmpty();
        assertThat(troubles)
                .singleElement()
                .asInstanceOf(THROWABLE)
                .hasMessageContaining("a.json has 104857600 bytes and cannot be a descriptor");
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");
    }

    private List<String> names() throws IOException {
        return DescriptorFolder.read(folder, base, troubles::add).stream()
                .map(SourceFile::name)
                .toList();
    }
}
