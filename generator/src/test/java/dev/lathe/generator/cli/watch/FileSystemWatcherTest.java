package dev.lathe.generator.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class FileSystemWatcherTest {

    @TempDir
    private Path folder;

    @Test
    void aChangeOfAWatchedFileIsSeen() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        try (Watcher.Watch watch = new FileSystemWatcher().over(List.of(file))) {
            Files.writeString(folder.resolve("another.json"), "{}");
            Files.writeString(file, "{ }");
            assertThat(watch.awaitChange()).isTrue();
        }
    }

    @Test
    void aNewFolderIsWatchedAsWell() throws Exception {
        try (Watcher.Watch watch = new FileSystemWatcher().over(List.of(folder))) {
            Path below = Files.createDirectory(folder.resolve("below"));
            assertThat(watch.awaitChange()).isTrue();
            Files.writeString(below.resolve("a.json"), "{}");
            assertThat(watch.awaitChange()).isTrue();
        }
    }

    @Test
    void aClosedWatchHasNoMoreChanges() throws Exception {
        Watcher.Watch watch = new FileSystemWatcher().over(List.of(folder));
        watch.close();
        assertThat(watch.awaitChange()).isFalse();
    }
}
