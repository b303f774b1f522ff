package dev.lathe.generator.file;

import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Descriptors on disk, or on a stream. */
public final class SourceFiles {

    /** The compiler refuses far smaller ones, at their place; this keeps a mistaken image of a disk out of memory. */
    private static final int MOST_BYTES = 64 << 20;

    private SourceFiles() {}

    /**
     * Reads a file whole.
     *
     * @param base what its name is relative to, if it lies below; else the name is absolute
     * @throws FileException if it is not there, is no file, is larger than 64 MiB or cannot be read
     */
    public static SourceFile read(Path file, Path base) throws FileException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new FileException(
                        file + " is not a file one can read to its end; remove it or name it otherwise");
            }
            long bytes = Files.size(file);
            if (bytes > MOST_BYTES) {
                throw new FileException(file + " has " + bytes + " bytes and cannot be a descriptor; take it away");
            }
            return SourceFile.of(nameOf(file, base), Files.readAllBytes(file));
        } catch (FileException clear) {
            throw clear;
        } catch (IOException fault) {
            throw FileException.reading(file, fault);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param name for diagnostics
     * @throws FileException if there are more than 64 MiB, or the stream fails
     */
    public static SourceFile read(InputStream stream, String name) throws FileException {
        try {
            byte[] content = stream.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new FileException(name + " has more than " + MOST_BYTES + " bytes and cannot be a descriptor");
            }
            return SourceFile.of(name, content);
        } catch (FileException clear) {
            throw clear;
        } catch (IOException fault) {
            throw FileException.reading(Path.of(name), fault);
        }
    }

    /** With {@code /}, so that builds on all systems say the same. */
    static String nameOf(Path file, Path base) {
        Path absolute = file.toAbsolutePath().normalize();
        Path start = base.toAbsolutePath().normalize();
        Path name = absolute.startsWith(start) ? start.relativize(absolute) : absolute;
        return name.toString().replace(name.getFileSystem().getSeparator(), "/");
    }
}
