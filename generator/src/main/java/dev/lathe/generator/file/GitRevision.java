package dev.lathe.generator.file;

import dev.lathe.generator.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Files as they were in a revision of their git repository, but for what begins with a dot in a folder. Symbolic links and
 * submodules of that revision are left out. Nothing in the repository is changed, and nothing is fetched.
 */
public final class GitRevision {

    private static final Pattern REVISION = Pattern.compile("[^-\\p{Cntrl}\\s:][^\\p{Cntrl}\\s:]{0,254}");
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
     * Reads what files were like.
     *
     * @param sought in the work tree of one repository; it need not be there any more
     * @param revision a branch, a tag, a commit, or anything git takes for one, such as {@code HEAD~1}
     * @return in order of name, which is {@code <revision>:<path in the repository>}, none twice; what only the revision lacks is
     *     left out
     * @throws FileException if there is no git, no repository, no such revision, or nothing at a path, then or now
     */
    public static List<SourceFile> read(List<Sought> sought, String revision) throws FileException {
        String folders = System.getenv("PATH");
        return read(sought, revision, folders == null ? "" : folders);
    }

    /** @param folders to look for git in, as the PATH has them */
    static List<SourceFile> read(List<Sought> sought, String revision, String folders) throws FileException {
        if (!REVISION.matcher(revision).matches()) {
            throw new FileException(
                    "\"" + revision + "\" is no git revision; write a branch, a tag or a commit, as in HEAD~1");
        }
        GitProgram git = GitProgram.on(folders);
        if (sought.isEmpty()) {
            return List.of();
        }
        Path path = sought.get(0).path();
        Path folder = existing(path.toAbsolutePath().normalize());
        GitAnswer top = git.run(folder, List.of("rev-parse", "--show-toplevel"), NOTHING, MOST_BYTES);
        if (!top.isGood() || top.text().isEmpty()) {
            throw new FileException(
                    path + " is in no git repository (" + top.reason() + "); name a path in the work tree of one");
        }
        try {
            return new GitRevision(git, Path.of(top.text()).toRealPath(), revision).read(sought);
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

    private List<SourceFile> read(List<Sought> sought) throws IOException {
        String commit = commit();
        TreeMap<String, Entry> wanted = new TreeMap<>();
        for (Sought each : sought) {
            String inRepository = inRepository(each.path());
            List<Entry> entries = list(commit, inRepository);
            if (entries.isEmpty() && !Files.exists(each.path())) {
                throw new FileException(
                        each.path() + " is neither there nor in revision " + revision + "; correct the path");
            }
            entries.stream()
                    .filter(entry -> entry.isMeant(each, inRepository))
                    .forEach(entry -> wanted.put(entry.path(), entry));
        }
        return contents(List.copyOf(wanted.values()));
    }

    /** As git writes it; the folders may be called otherwise here, by symbolic links. */
    private String inRepository(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path folder = existing(absolute);
        Path inside = folder.toRealPath().resolve(folder.relativize(absolute));
        if (!inside.startsWith(top)) {
            throw new FileException(path + " is not in the git repository " + top + "; name paths of one repository");
        }
        return top.relativize(inside).toString().replace(top.getFileSystem().getSeparator(), "/");
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

        /** @param asked the path that was asked for, in the repository: a file may be called anything */
        boolean isMeant(Sought sought, String asked) {
            if (!mode.startsWith("100")) {
                return false;
            }
            String below = asked.isEmpty() ? path : path.substring(Math.min(path.length(), asked.length() + 1));
            boolean isHidden = below.startsWith(".") || below.contains("/.");
            return path.equals(asked)
                    || (!isHidden && sought.isMeant().test(sought.path().resolve(below)));
        }
    }
}
