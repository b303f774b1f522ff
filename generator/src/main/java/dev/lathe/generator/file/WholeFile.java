package dev.lathe.generator.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files as a whole: whoever looks sees the old content or the new one, even if we are stopped half-way. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes a file of the user. A symbolic link stays one, and the file it leads to is written. Who may read it, may still. */
    public static void write(Path file, byte[] content) throws FileException {
        try {
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            Path gathered = target.resolveSibling("." + target.getFileName() + ".lathe-writing");
            try {
                write(target, content, gathered);
            } finally {
                Files.deleteIfExists(gathered);
            }
        } catch (FileException clear) {
            throw clear;
        } catch (IOException fault) {
            throw FileException.writing(file, fault);
        }
    }

    /**
     * Writes a file, and the folders it needs.
     *
     * @param file with the folder it is in
     * @param gathered where the content is put together first, on the same disk; one left behind is used again
     */
    public static void write(Path file, byte[] content, Path gathered) throws FileException {
        try {
            Files.createDirectories(file.getParent());
            Files.write(gathered, content);
            keepPermissions(file, gathered);
            try {
                Files.move(gathered, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException fileSystemCannot) {
                Files.move(gathered, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException fault) {
            throw FileException.writing(file, fault);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }
}
