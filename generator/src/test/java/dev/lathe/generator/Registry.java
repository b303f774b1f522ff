package dev.lathe.generator;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** OMA's registry of DDF files, as far as it lies on this machine. */
public final class Registry {

    private static final Path FOLDER =
            Path.of(System.getProperty("lathe.reference", "../../shared")).resolve("registry");

    private Registry() {}

    /** All files; without the folder the test that asks is skipped. */
    public static List<SourceFile> files() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: no copy of OMA's registry in " + FOLDER);
        List<SourceFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(FOLDER)) {
            for (Path each : found.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                files.add(SourceFile.of(each.getFileName().toString(), Files.readAllBytes(each)));
            }
        }
        return files;
    }
}
