package dev.lathe.generator.file;

import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * The descriptors in a folder: every {@code *.json} below it. What begins with a dot is left alone, for editors and operating
 * systems keep their notes there. Symbolic links are followed, but not round in circles.
 */
public final class DescriptorFolder {

    private static final String ENDING = ".json";

    /** The compiler refuses far smaller ones, at their place; this keeps a mistaken image of a disk out of memory. */
    private static final long MOST_BYTES = 64L << 20;

    private DescriptorFolder() {}

    /**
     * Reads all descriptors below a folder.
     *
     * @param base what the names of files within it are relative to; others have absolute names
     * @return in order of name; none if there is no such folder
     * @throws FileException if any of them cannot be read
     */
    public static List<SourceFile> read(Path folder, Path base) throws FileException {
        Path root = folder.toAbsolutePath().normalize();
        Path start = base.toAbsolutePath().normalize();
        if (!Files.exists(root)) {
            return List.of();
        }
        if (!Files.isDirectory(root)) {
            throw new FileException(root + " is not a folder; name the folder that holds the descriptors");
        }
        List<SourceFile> found = new ArrayList<>();
        for (Path file : find(root)) {
            found.add(SourceFile.of(nameOf(file, start), contentOf(file)));
        }
        found.sort(Comparator.comparing(SourceFile::name));
        return found;
    }

    private static List<Path> find(Path root) throws FileException {
        Finder finder = new Finder(root);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder);
        } catch (FileException clear) {
            throw clear;
        } catch (IOException fault) {
            throw FileException.reading(root, fault);
        }
        return finder.found;
    }

    private static byte[] contentOf(Path file) throws FileException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new FileException(
                        file + " is not a file one can read to its end; remove it or name it otherwise");
            }
            long bytes = Files.size(file);
            if (bytes > MOST_BYTES) {
                throw new FileException(file + " has " + bytes + " bytes and cannot be a descriptor; take it away");
            }
            return Files.readAllBytes(file);
        } catch (FileException clear) {
            throw clear;
        } catch (IOException fault) {
            throw FileException.reading(file, fault);
        }
    }

    /** With {@code /}, so that builds on all systems say the same. */
    private static String nameOf(Path file, Path base) {
        Path name = file.startsWith(base) ? base.relativize(file) : file;
        return name.toString().replace(name.getFileSystem().getSeparator(), "/");
    }

    private static final class Finder extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> found = new ArrayList<>();

        Finder(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && file.getFileName().toString().endsWith(ENDING)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) throws FileException {
            if (fault instanceof FileSystemLoopException || isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            throw FileException.reading(file, fault);
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
