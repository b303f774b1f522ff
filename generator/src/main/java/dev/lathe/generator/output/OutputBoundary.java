package dev.lathe.generator.output;

import dev.lathe.generator.file.FileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The wall around an output folder: paths lead inside it by name, and no link below it leads outside. */
final class OutputBoundary {

    private final Path folder;

    OutputBoundary(Path folder) {
        this.folder = folder;
    }

    /**
     * The file a path stands for; it need not exist.
     *
     * @throws FileException if something on the way to it is a link that leads out of the folder, or is no folder
     */
    Path resolve(String path) throws FileException {
        Path file = folder.resolve(path);
        Path present = nearestPresentFolder(file);
        if (!isFolder(present)) {
            throw new FileException(present + " is not a folder, and " + file + " shall lie in it; remove it");
        }
        if (!isInside(present)) {
            throw new FileException(
                    present + " is a link that leads out of " + folder + ", where all output belongs; remove it");
        }
        return file;
    }

    /** Whether {@link #resolve} finds nothing to object to. */
    boolean holds(String path) throws FileException {
        Path present = nearestPresentFolder(folder.resolve(path));
        return isFolder(present) && isInside(present);
    }

    private boolean isFolder(Path present) {
        return present.equals(folder) || Files.isDirectory(present);
    }

    private Path nearestPresentFolder(Path file) {
        Path present = file.getParent();
        while (present != null && !present.equals(folder)) {
            if (Files.exists(present, LinkOption.NOFOLLOW_LINKS)) {
                return present;
            }
            present = present.getParent();
        }
        return folder;
    }

    private boolean isInside(Path present) throws FileException {
        if (present.equals(folder)) {
            return true;
        }
        try {
            return present.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException fault) {
            throw FileException.reading(present, fault);
        }
    }
}
