package dev.lathe.generator;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** OMA's registry of DDF files, as far as it lies on this machine; without it the test that asks is skipped. */
public final class Registry {

    private static final Path FOLDER =
            Path.of(System.getProperty("lathe.reference", "")).resolve("registry");

    private Registry() {}

    /** Where the files are. */
    public static Path folder() {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "skipped: no copy of OMA's registry in " + FOLDER
                        + "; -Dlathe.reference names the folder of reference material");
        return FOLDER;
    }

    /** All of them, lists of Resources and units as well, in order of name. */
    public static List<SourceFile> files() throws IOException {
        return read(".*\\.xml");
    }

    /** Those that define an Object, in order of name. */
    public static List<SourceFile> definitions() throws IOException {
        return read("\\d.*\\.xml");
    }

    private static List<SourceFile> read(String names) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder())) {
            for (Path each : found.filter(file -> file.getFileName().toString().matches(names))
                    .sorted()
                    .toList()) {
                files.add(SourceFile.of(each.getFileName().toString(), Files.readAllBytes(each)));
            }
        }
        return files;
    }
}
