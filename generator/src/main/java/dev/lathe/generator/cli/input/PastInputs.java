package dev.lathe.generator.cli.input;

import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.file.FileException;
import dev.lathe.generator.file.GitRevision;
import dev.lathe.generator.source.SourceFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;

/** Inputs as they were committed: the same files, folders and patterns, and what they led to then. */
public final class PastInputs {

    private final String revision;
    private final Path folder;
    private final TreeMap<String, SourceFile> sources = new TreeMap<>();
    private final Set<String> troubles = new LinkedHashSet<>();

    private PastInputs(String revision, Path folder) {
        this.revision = revision;
        this.folder = folder;
    }

    /**
     * Reads all of them. What was not there then is left out.
     *
     * @param revision a commit, branch or tag
     * @param folder what relative paths are relative to
     * @throws UsageException if one of them is standard input
     */
    public static Inputs read(String revision, Collection<String> words, Path folder) throws UsageException {
        if (words.contains(InputReader.STANDARD_INPUT)) {
            throw new UsageException("what comes from standard input was never committed; name files or folders");
        }
        PastInputs past = new PastInputs(revision, folder);
        words.forEach(past::readOne);
        return new Inputs(List.copyOf(past.sources.values()), List.copyOf(past.troubles));
    }

    private void readOne(String word) {
        try {
            Path start = InputReader.start(word, folder);
            List<SourceFile> found = Pattern.isPattern(word)
                    ? GitRevision.read(start, revision, Pattern.of(word, folder)::matches)
                    : GitRevision.read(start, revision);
            found.forEach(each -> sources.put(each.name(), each));
        } catch (FileException trouble) {
            troubles.add(String.valueOf(trouble.getMessage()));
        } catch (PatternSyntaxException | InvalidPathException malformed) {
            // Whoever reads the files as they are tells that.
            return;
        }
    }
}
