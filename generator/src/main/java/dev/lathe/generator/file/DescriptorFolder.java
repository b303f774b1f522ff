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
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The descriptors in a folder: every {@code *.json} below it that is not a {@code *.schema.json}. What begins with a dot is left alone, for editors and operating
 * systems keep their notes there. Symbolic links are followed, but not round in circles.
 */
public final class DescriptorFolder {

    private static final List<String> ENDINGS = List.of(".json");

    private DescriptorFolder() {}

    /**
     * Reads all descriptors below a folder; one that cannot be read does not hide the others.
     *
     * @param base what the names of files within it are relative to; others have absolute names
     * @param troubles gets what cannot be read
     * @return in order of name; none if there is no such folder
     * @throws FileException if it is no folder
     */
    public static List<SourceFile> read(Path folder, Path base, Consumer<FileException> troubles) throws FileException {
        Path root = folder.toAbsolutePath().normalize();
        if (!Files.exists(root)) {
            return List.of();
        }
        if (!Files.isDirectory(root)) {
            throw new FileException(root + " is not a folder; name the folder that holds the descriptors");
        }
        List<SourceFile> found = new ArrayList<>();
        for (Path file : find(root, path -> DescriptorNames.haveEnding(path, ENDINGS), troubles)) {
            try {
                found.add(SourceFiles.read(file, base));
            } catch (FileException trouble) {
                troubles.accept(trouble);
            }
        }
        found.sort(Comparator.comparing(SourceFile::name));
        return found;
    }

    /**
     * The files below a folder that are wanted, in order.
     *
     * @param troubles gets what cannot be looked into
     */
    public static List<Path> find(Path folder, Predicate<Path> wanted, Consumer<FileException> troubles) {
        Finder finder = new Finder(folder, wanted, troubles);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder);
        } catch (IOException fault) {
            troubles.accept(FileException.reading(folder, fault));
        }
        finder.found.sort(Comparator.naturalOrder());
        return finder.found;
    }

    private static final class Finder extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Predicate<Path> wanted;
        private final Consumer<FileException> troubles;
        private final List<Path> found = new ArrayList<>();

        Finder(Path root, Predicate<Path> wanted, Consumer<FileException> troubles) {
            this.root = root;
            this.wanted = wanted;
            this.troubles = troubles;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && wanted.test(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            if (!(fault instanceof FileSystemLoopException) && !isHidden(file)) {
                troubles.accept(FileException.reading(file, fault));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
            if (fault != null) {
                troubles.accept(FileException.reading(folder, fault));
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
