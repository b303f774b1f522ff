package dev.lathe.generator.output;

import dev.lathe.generator.file.FileException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts whole files into a folder: whoever looks sees the old content or the new one, even if we are stopped half-way. */
final class FileReplacement {

    /** Where the next content is gathered. Always the same name, so that one left behind is used again. */
    static final String NAME = ".lathe-writing";

    private final Path gathered;

    FileReplacement(Path folder) {
        gathered = folder.resolve(NAME);
    }

    void replace(Path file, byte[] content) throws FileException {
        try {
            Files.createDirectories(file.getParent());
            Files.write(gathered, content);
            try {
                Files.move(gathered, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException fileSystemCannot) {
                Files.move(gathered, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException fault) {
            throw FileException.writing(file, fault);
        }
    }
}
