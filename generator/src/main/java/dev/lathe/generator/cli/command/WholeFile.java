package dev.lathe.generator.cli.command;

import dev.lathe.generator.file.FileException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files of the user: whoever looks sees the old content or the new one. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, byte[] content) throws FileException {
        Path target = file;
        try {
            if (Files.isSymbolicLink(file)) {
                target = file.toRealPath(); // the link stays a link
            }
            Path parent = target.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Path gathered = target.resolveSibling("." + target.getFileName() + ".lathe-writing");
            try {
                Files.write(gathered, content);
                keepPermissions(target, gathered);
                Files.move(gathered, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException fileSystemCannot) {
                Files.move(gathered, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(gathered);
            }
        } catch (IOException fault) {
            throw FileException.writing(target, fault);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }
}
