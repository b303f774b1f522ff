package dev.lathe.generator.cli.input;

import dev.lathe.generator.file.DescriptorFolder;
import dev.lathe.generator.file.DescriptorNames;
import dev.lathe.generator.file.FileException;
import dev.lathe.generator.file.SourceFiles;
import dev.lathe.generator.source.SourceFile;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;

/**
 * Reads inputs: a file is taken as it is, of a folder all {@code *.json} and {@code *.xml} below it, of a pattern what it matches,
 * {@code -} is standard input. Each of them has to lead somewhere: a check of nothing is no check.
 */
public final class InputReader {

    /** The word for standard input. */
    public static final String STANDARD_INPUT = "-";

    private final Path folder;
    private final InputStream standardInput;
    private final String standardName;
    private final Set<Path> ours;
    private final List<String> endings;

    private final TreeMap<String, SourceFile> sources = new TreeMap<>();
    private final List<String> troubles = new ArrayList<>();
    private boolean standardInputIsRead;

    /**
     * A reader of inputs.
     *
     * @param folder what relative paths are relative to
     * @param standardName what standard input is called in diagnostics
     * @param ours files of the program's own that may lie among descriptors and are none
     */
    public InputReader(Path folder, InputStream standardInput, String standardName, Set<Path> ours) {
        this(folder, standardInput, standardName, ours, List.of(".json", ".xml"));
    }

    /** @param endings of the files in a folder that are meant */
    public InputReader(
            Path folder, InputStream standardInput, String standardName, Set<Path> ours, List<String> endings) {
        this.folder = folder;
        this.standardInput = standardInput;
        this.standardName = standardName;
        this.ours = ours;
        this.endings = endings;
    }

    /** Where the files that a word leads to can be: the file, the folder, or the folder a pattern begins in. */
    public static Path start(String word, Path folder) {
        return Pattern.isPattern(word, folder)
                ? Pattern.of(word, folder).start()
                : folder.resolve(word).normalize();
    }

    /** Reads all of them; one that cannot be read hides no other. */
    public Inputs read(Collection<String> words) {
        words.forEach(this::readOne);
        return new Inputs(List.copyOf(sources.values()), troubles);
    }

    private void readOne(String word) {
        if (word.equals(STANDARD_INPUT)) {
            readStandardInput();
            return;
        }
        if (word.isEmpty()) {
            // It would be the working folder: too much for a variable of a script that is not set.
            troubles.add("an input is empty; name a file, a folder or a pattern, or . for the working folder");
            return;
        }
        try {
            readFiles(word);
        } catch (InvalidPathException noPath) {
            troubles.add("\"" + word + "\" is no path: " + noPath.getReason() + "; name a file, a folder or a pattern");
        }
    }

    private void readFiles(String word) {
        if (Pattern.isPattern(word, folder)) {
            readMatches(word);
            return;
        }
        Path path = folder.resolve(word).normalize();
        if (!Files.isDirectory(path)) {
            readFile(path);
            return;
        }
        List<Path> found = DescriptorFolder.find(path, this::isDescriptor, this::trouble);
        found.forEach(this::readFile);
        if (found.isEmpty()) {
            troubles.add("no descriptors in " + path + ": it has no *" + String.join(" and no *", endings)
                    + "; name the folder they are in");
        }
    }

    private void readMatches(String word) {
        try {
            Pattern pattern = Pattern.of(word, folder);
            List<Path> found = DescriptorFolder.find(
                    pattern.start(), path -> pattern.matches(path) && !isOurs(path), this::trouble);
            found.forEach(this::readFile);
            if (found.isEmpty()) {
                troubles.add("nothing matches \"" + word + "\"; ** stands for any folders, * for any name, as in"
                        + " \"src/**/*.json\"");
            }
        } catch (PatternSyntaxException malformed) {
            troubles.add("\"" + word + "\" is no pattern: " + malformed.getDescription()
                    + "; write one as in \"src/**/*.json\"");
        }
    }

    private boolean isDescriptor(Path path) {
        return DescriptorNames.haveEnding(path, endings) && !isOurs(path);
    }

    private boolean isOurs(Path path) {
        return ours.contains(path.normalize());
    }

    private void readFile(Path file) {
        try {
            SourceFile source = SourceFiles.read(file, folder);
            sources.putIfAbsent(source.name(), source);
        } catch (FileException trouble) {
            trouble(trouble);
        }
    }

    private void readStandardInput() {
        if (standardInputIsRead) {
            return;
        }
        standardInputIsRead = true;
        try {
            sources.put(standardName, SourceFiles.read(standardInput, standardName));
        } catch (FileException trouble) {
            trouble(trouble);
        }
    }

    private void trouble(FileException trouble) {
        troubles.add(String.valueOf(trouble.getMessage()));
    }
}
