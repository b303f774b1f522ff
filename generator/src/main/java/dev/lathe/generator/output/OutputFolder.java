package dev.lathe.generator.output;

import dev.lathe.generator.emit.GeneratedFile;
import dev.lathe.generator.file.FileException;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;

/**
 * A folder of generated files. A file {@code .lathe-outputs} in it remembers which are ours: those are overwritten and, once
 * they are no longer generated, removed; files of others are never touched. The folder belongs to one configuration of the
 * compiler: a second one that writes into it would remove what the first one wrote. Not for use by two threads or processes at
 * once.
 */
public final class OutputFolder {

    private final Path folder;

    /** The folder need not exist. */
    public OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder hold these files and none of ours beside them. A run that is cut short is made good by the next one.
     *
     * @throws FileException if files of others are in the way (then nothing was changed) or the disk fails
     * @throws IllegalArgumentException for a path that leads outside the folder or is taken twice: a fault of the emitter
     */
    public OutputChanges write(Collection<GeneratedFile> files) throws FileException {
        Manifest before = before();
        OutputPlan plan = plan(files, before);
        Manifest after = plan.after();
        if (!plan.changesNothing() || !before.equals(after)) {
            // What we are about to write is ours from now on, wherever we are interrupted.
            Manifest meanwhile = new Manifest();
            meanwhile.addAll(before);
            meanwhile.addAll(after);
            FileReplacement disk = new FileReplacement(folder);
            save(meanwhile, disk);
            for (var file : plan.written.entrySet()) {
                disk.replace(folder.resolve(file.getKey()), file.getValue());
            }
            for (String path : plan.removed) {
                remove(folder.resolve(path));
            }
            save(after, disk);
        }
        return changes(plan);
    }

    /**
     * What {@link #write} would do. Nothing is touched.
     *
     * @throws FileException if {@link #write} would not even begin
     */
    public OutputChanges preview(Collection<GeneratedFile> files) throws FileException {
        return changes(plan(files, before()));
    }

    private Manifest before() throws FileException {
        requireFolderOrNothing();
        return Manifest.readFrom(folder);
    }

    private OutputPlan plan(Collection<GeneratedFile> files, Manifest before) throws FileException {
        return OutputPlan.of(new OutputBoundary(folder), Claims.of(files), before);
    }

    private OutputChanges changes(OutputPlan plan) {
        return new OutputChanges(
                resolve(plan.written.navigableKeySet()),
                resolve(plan.unchanged),
                resolve(plan.removed),
                resolve(plan.edited));
    }

    private void requireFolderOrNothing() throws FileException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileException(folder + " is not a folder; name a folder for the output");
        }
    }

    /** Folders that become empty go as well. */
    private void remove(Path file) throws FileException {
        try {
            Files.deleteIfExists(file);
            Path parent = file.getParent();
            while (parent != null && !parent.equals(folder)) {
                Files.deleteIfExists(parent);
                parent = parent.getParent();
            }
        } catch (DirectoryNotEmptyException othersLiveThere) {
            return;
        } catch (IOException fault) {
            throw FileException.writing(file, fault);
        }
    }

    private void save(Manifest manifest, FileReplacement disk) throws FileException {
        Path file = folder.resolve(Manifest.NAME);
        if (!manifest.isEmpty()) {
            disk.replace(file, manifest.bytes());
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw FileException.writing(file, fault);
        }
    }

    private List<Path> resolve(NavigableSet<String> paths) {
        return paths.stream()
                .map(folder::resolve)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
