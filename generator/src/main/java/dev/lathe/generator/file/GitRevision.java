package dev.lathe.generator.file;

import dev.lathe.generator.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The descriptors of a path as they were in a revision of its git repository: a file, or every {@code *.json} and {@code *.xml} below a
 * folder, but for what begins with a dot. Symbolic links and submodules of that revision are left out. Nothing in the repository
 * is changed, and nothing is fetched.
 */
public final class GitRevision {

    private static final Pattern REVISION = Pattern.compile("[^-\\p{Cntrl}\\s:][^\\p{Cntrl}\\s:]{0,254}");
    private static final List<String> ENDINGS = List.of(".json", ".xml");
    private static final byte[] NOTHING = {};

    /** As for files on disk. */
    private static final long MOST_BYTES_OF_A_FILE = 64L << 20;

    private static final long MOST_BYTES = 256L << 20;

    private final GitProgram git;
    private final Path top;
    private final String revision;

    private GitRevision(GitProgram git, Path top, String revision) {
        this.git = git;
        this.top = top;
        this.revision = revision;
    }

    /**
     * Reads what a path was like.
     *
     * @param path in the work tree of a repository; it need not be there any more
     * @param revision a branch, a tag, a commit, or anything git takes for one, such as {@code HEAD~1}
     * @return in order of name, which is {@code <revision>:<path in the repository>}; none if only the revision lacks the path
     * @throws FileException if there is no git, no repository, no such revision, or nothing at the path, then or now
     */
    public static List<SourceFile> read(Path path, String revision) throws FileException {
        return read(path, revision, GitRevision::isDescriptor);
    }

    /**
     * Reads what a path was like.
     *
     * @param wanted which files below a folder, by where they would be in the work tree
     * @throws FileException as above
     */
    public static List<SourceFile> read(Path path, String revision, Predicate<Path> wanted) throws FileException {
        String folders = System.getenv("PATH");
        return read(path, revision, wanted, folders == null ? "" : folders);
    }

    private static boolean isDescriptor(Path file) {
        return ENDINGS.stream().anyMatch(file.toString()::endsWith);
    }

    /** @param folders to look for git in, as the PATH has them */
    static List<SourceFile> read(Path path, String revision, Predicate<Path> wanted, String folders)
            throws FileException {
        if (!REVISION.matcher(revision).matches()) {
            throw new FileException(
                    "\"" + revision + "\" is no git revision; write a branch, a tag or a commit, as in HEAD~1");
        }
        GitProgram git = GitProgram.on(folders);
        Path absolute = path.toAbsolutePath().normalize();
        Path folder = existing(absolute);
        GitAnswer top = git.run(folder, List.of("rev-parse", "--show-toplevel"), NOTHING, MOST_BYTES);
        if (!top.isGood() || top.text().isEmpty()) {
            throw new FileException(
                    path + " is in no git repository (" + top.reason() + "); name a path in the work tree of one");
        }
        try {
            Path root = Path.of(top.text()).toRealPath();
            Path inside = folder.toRealPath().resolve(folder.relativize(absolute));
            return new GitRevision(git, root, revision).read(root.relativize(inside), absolute, wanted);
        } catch (FileException clear) {
            throw clear;
        } catch (IOException fault) {
            throw FileException.reading(folder, fault);
        }
    }

    /** The folder of the path that still exists. */
    private static Path existing(Path absolute) {
        Path at = absolute;
        while (!Files.isDirectory(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    private List<SourceFile> read(Path relative, Path asGiven, Predicate<Path> wanted) throws FileException {
        String inRepository =
                relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
        String commit = commit();
        List<Entry> entries = list(commit, inRepository);
        if (entries.isEmpty() && !Files.exists(asGiven)) {
            throw new FileException(asGiven + " is neither there nor in revision " + revision + "; correct the path");
        }
        List<Entry> descriptors = entries.stream()
                .filter(each -> each.isWanted(inRepository, below -> wanted.test(asGiven.resolve(below))))
                .sorted(Comparator.comparing(Entry::path))
                .toList();
        return contents(descriptors);
    }

    private String commit() throws FileException {
        GitAnswer found =
                git.run(top, List.of("rev-parse", "--verify", "--quiet", revision + "^{commit}"), NOTHING, MOST_BYTES);
        if (!found.isGood()) {
            throw new FileException("there is no revision \"" + revision + "\" in " + top
                    + "; write a branch, a tag or a commit, and fetch it first if the clone is shallow");
        }
        return found.text();
    }

    private List<Entry> list(String commit, String path) throws FileException {
        List<String> arguments = new ArrayList<>(List.of("ls-tree", "-r", "-z", "-l", "--full-tree", commit, "--"));
        if (!path.isEmpty()) {
            arguments.add(path);
        }
        GitAnswer listed = git.run(top, arguments, NOTHING, MOST_BYTES);
        if (!listed.isGood()) {
            throw new FileException(
                    "git cannot list " + revision + ": " + listed.reason() + "; see that the repository is whole");
        }
        return Pattern.compile("\0")
                .splitAsStream(new String(listed.output(), StandardCharsets.UTF_8))
                .filter(line -> !line.isEmpty())
                .map(Entry::of)
                .toList();
    }

    private List<SourceFile> contents(List<Entry> entries) throws FileException {
        long bytes = 0;
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            if (entry.size() > MOST_BYTES_OF_A_FILE) {
                throw new FileException(nameOf(entry) + " has " + entry.size()
                        + " bytes and cannot be a descriptor; name a path without it");
            }
            bytes += entry.size() + 256;
            names.writeBytes((entry.hash() + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        if (bytes > MOST_BYTES) {
            throw new FileException("the descriptors of " + revision + " have " + bytes + " bytes; name fewer");
        }
        byte[] answer = git.run(top, List.of("cat-file", "--batch"), names.toByteArray(), bytes)
                .output();
        List<SourceFile> files = new ArrayList<>();
        int at = 0;
        for (Entry entry : entries) {
            // <hash> blob <size> LF <content> LF
            byte[] head = (entry.hash() + " blob " + entry.size() + "\n").getBytes(StandardCharsets.US_ASCII);
            int start = at + head.length;
            int end = start + (int) entry.size();
            if (end >= answer.length || !Arrays.equals(head, 0, head.length, answer, at, start)) {
                throw new FileException(
                        "git cannot read " + nameOf(entry) + "; see that the repository is whole (git fsck)");
            }
            files.add(SourceFile.of(nameOf(entry), Arrays.copyOfRange(answer, start, end)));
            at = end + 1;
        }
        return files;
    }

    private String nameOf(Entry entry) {
        return revision + ":" + entry.path();
    }

    /**
     * A line of {@code git ls-tree -l}.
     *
     * @param path in the repository
     */
    private record Entry(String mode, String hash, long size, String path) {

        static Entry of(String line) {
            int tab = line.indexOf('\t');
            List<String> facts =
                    Pattern.compile(" +").splitAsStream(line.substring(0, tab)).toList();
            boolean isFile = facts.get(1).equals("blob");
            return new Entry(
                    facts.get(0), facts.get(2), isFile ? Long.parseLong(facts.get(3)) : 0, line.substring(tab + 1));
        }

        /** @param asked the path that was asked for: a file may have any ending and begin with a dot */
        boolean isWanted(String asked, Predicate<String> wanted) {
            if (!mode.startsWith("100")) {
                return false;
            }
            String below = asked.isEmpty() ? path : path.substring(Math.min(path.length(), asked.length() + 1));
            return path.equals(asked) || (!below.startsWith(".") && !below.contains("/.") && wanted.test(below));
        }
    }
}
