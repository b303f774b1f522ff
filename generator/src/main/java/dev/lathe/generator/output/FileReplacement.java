package dev.lathe.generator.output;

import dev.lathe.generator.file.FileException;
import dev.lathe.generator.file.WholeFile;
import java.nio.file.Path;

/** Puts whole files into a folder. */
final class FileReplacement {

    /** Where the next content is gathered. Always the same name, so that one left behind is used again. */
    static final String NAME = ".lathe-writing";

    private final Path gathered;

    FileReplacement(Path folder) {
        gathered = folder.resolve(NAME);
    }

    void replace(Path file, byte[] content) throws FileException {
        WholeFile.write(file, content, gathered);
    }
}
