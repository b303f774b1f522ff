package dev.lathe.generator.cli.input;

import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Files as they were committed, read through the {@code git} on the PATH. Nothing is fetched and nothing is changed. */
public final class GitRevision {

    private final String revision;
    private final Path folder;

    private GitRevision(String revision, Path folder) {
        this.revision = revision;
        this.folder = folder;
    }

    /**
     * What files, folders and patterns led to at that revision. Their names are those that {@code git show} takes:
     * {@code main:src/main/lwm2m/pump.json}. What was not there then is left out.
     *
     * @param revision a commit, branch or tag
     * @param folder in a work tree; what relative paths are relative to
     * @throws UsageException if there is no git, no repository or no such revision
     */
    public static Inputs read(String revision, Collection<String> words, Path folder) throws UsageException {
        if (revision.isEmpty() || revision.startsWith("-")) {
            throw new UsageException("\"" + revision + "\" is no revision; name a commit, a branch or a tag");
        }
        return new GitRevision(revision, folder).read(words);
    }

    private Inputs read(Collection<String> words) throws UsageException {
        text(git(new byte[0], "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"));
        String prefix = text(git(new byte[0], "rev-parse", "--show-prefix")).strip();
        TreeMap<String, String> wanted = new TreeMap<>();
        for (String word : words) {
            for (String path : paths(word)) {
                String fromTop =
                        Path.of(prefix).resolve(path).normalize().toString().replace('\\', '/');
                wanted.put(revision + ":" + fromTop, path);
            }
        }
        return new Inputs(contents(List.copyOf(wanted.keySet())), List.of());
    }

    /** Relative to the folder, as git lists them. */
    private List<String> paths(String word) throws UsageException {
        boolean isPattern = Pattern.isPattern(word);
        Path start = InputReader.start(word, folder);
        String under = folder.relativize(start).toString().replace('\\', '/');
        byte[] listed =
                git(new byte[0], "ls-tree", "-r", "-z", "--name-only", revision, "--", under.isEmpty() ? "." : under);
        Pattern pattern = isPattern ? Pattern.of(word, folder) : null;
        List<String> found = new ArrayList<>();
        for (String path : text(listed).split("\0", -1)) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            boolean isDescriptor = name.endsWith(".json") || name.endsWith(".xml");
            boolean isMeant = pattern == null
                    ? isDescriptor || path.equals(under)
                    : pattern.matches(folder.resolve(path).normalize());
            if (!path.isEmpty() && isMeant && !name.startsWith(".")) {
                found.add(path);
            }
        }
        return found;
    }

    /** All of them in one go: a process a file would take seconds. */
    private List<SourceFile> contents(List<String> names) throws UsageException {
        if (names.isEmpty()) {
            return List.of();
        }
        byte[] out = git((String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8), "cat-file", "--batch");
        List<SourceFile> files = new ArrayList<>();
        int at = 0;
        for (String name : names) {
            int end = at;
            while (out[end] != '\n') {
                end++;
            }
            String head = new String(out, at, end - at, StandardCharsets.UTF_8);
            String[] parts = head.split(" ", -1);
            if (parts.length != 3 || !parts[1].equals("blob")) {
                throw new UsageException("git cannot read " + name + ": " + head);
            }
            int size = Integer.parseInt(parts[2]);
            files.add(SourceFile.of(name, Arrays.copyOfRange(out, end + 1, end + 1 + size)));
            at = end + 1 + size + 1;
        }
        return files;
    }

    private byte[] git(byte[] input, String... arguments) throws UsageException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(Arrays.asList(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).directory(folder.toFile()).start();
            CompletableFuture<Void> feeding = CompletableFuture.runAsync(() -> feed(process, input));
            CompletableFuture<byte[]> complaint = CompletableFuture.supplyAsync(() -> drain(process.getErrorStream()));
            byte[] out = drain(process.getInputStream());
            feeding.join();
            if (process.waitFor() != 0) {
                String said = text(complaint.join()).strip();
                throw new UsageException("git has no \"" + revision + "\" to compare with"
                        + (said.isEmpty() ? "" : ": " + said.lines().findFirst().orElse(""))
                        + "; name a commit, a branch or a tag of the repository in " + folder);
            }
            return out;
        } catch (IOException noGit) {
            throw new UsageException("cannot run git: " + noGit.getMessage()
                    + "; install it, or name the old files instead of --against-git");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UsageException("interrupted while git was running");
        }
    }

    private static void feed(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException gone) {
            return; // it ended without reading, and its exit code tells why
        }
    }

    private static byte[] drain(InputStream stream) {
        try {
            return stream.readAllBytes();
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8);
    }
}
