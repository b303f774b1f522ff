package dev.lathe.generator.cli.input;

import dev.lathe.generator.file.FileException;
import dev.lathe.generator.file.GitRevision;
import dev.lathe.generator.file.Sought;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What words on a command line led to in a revision of a git repository. */
public final class CommittedInputs {

    private CommittedInputs() {}

    /**
     * Reads what files, folders and patterns were at that revision. What was not there then is left out.
     *
     * @param revision a commit, branch or tag
     * @param folder in a work tree; what relative paths are relative to
     * @throws FileException if there is no git, no repository or no such revision
     */
    public static Inputs read(String revision, Collection<String> words, Path folder) throws FileException {
        List<Sought> sought = new ArrayList<>();
        words.forEach(word -> sought(word, folder).ifPresent(sought::add));
        return new Inputs(GitRevision.read(sought, revision), List.of());
    }

    /** Nothing for what is neither path nor pattern: who reads the same words for today's files tells of it. */
    private static Optional<Sought> sought(String word, Path folder) {
        try {
            if (!Pattern.isPattern(word, folder)) {
                return Optional.of(Sought.at(folder.resolve(word).normalize()));
            }
            Pattern pattern = Pattern.of(word, folder);
            return Optional.of(Sought.matching(pattern.start(), pattern::matches));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
