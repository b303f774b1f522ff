package dev.lathe.generator.file;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The {@code git} on the PATH. Arguments go to it as they are, never through a shell; it is not let ask for passwords, fetch or
 * write. It has a minute.
 */
final class GitProgram {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int MOST_COMPLAINT = 4096;

    private static final Map<String, String> SETTINGS = Map.of(
            "LC_ALL", "C",
            "GIT_TERMINAL_PROMPT", "0",
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_NO_LAZY_FETCH", "1",
            "GIT_LITERAL_PATHSPECS", "1");

    /** A hook of git gets these for its own repository. */
    private static final List<String> OF_ANOTHER_RUN =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX");

    private final Path program;

    private GitProgram(Path program) {
        this.program = program;
    }

    /**
     * Finds it.
     *
     * @param path folders, as the PATH has them
     * @throws FileException if it is in none of them
     */
    static GitProgram on(String path) throws FileException {
        for (String folder : path.split(File.pathSeparator, -1)) {
            for (String name : List.of("git", "git.exe")) {
                Optional<Path> found = executable(folder, name);
                if (found.isPresent()) {
                    return new GitProgram(found.get());
                }
            }
        }
        throw new FileException(
                "there is no git on the PATH; install it, or name the old descriptors as files or a folder");
    }

    /** Not in relative folders: what lies where the build runs is not to be run. */
    private static Optional<Path> executable(String folder, String name) {
        try {
            Path file = Path.of(folder, name);
            return file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException notAFolder) {
            return Optional.empty();
        }
    }

    /**
     * Runs it to its end.
     *
     * @param input what it is given to read
     * @param mostBytes what it may answer
     * @throws FileException if it does not start, does not end, or answers more
     */
    GitAnswer run(Path folder, List<String> arguments, byte[] input, long mostBytes) throws FileException {
        List<String> command = new ArrayList<>(List.of(program.toString(), "-C", folder.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(SETTINGS);
        builder.environment().keySet().removeAll(OF_ANOTHER_RUN);
        Process process;
        try {
            process = builder.start();
        } catch (IOException fault) {
            throw new FileException("cannot run " + program + ": " + fault.getMessage() + "; see that it can be run");
        }
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS, GitProgram::begin)
                .execute(() -> {
                    if (process.isAlive()) {
                        late.set(true);
                        process.destroyForcibly();
                    }
                });
        try {
            CompletableFuture<String> complaint =
                    CompletableFuture.supplyAsync(() -> complaint(process), GitProgram::begin);
            CompletableFuture<Void> fed = CompletableFuture.runAsync(() -> feed(process, input), GitProgram::begin);
            byte[] output = output(process, mostBytes);
            fed.join();
            int code = process.waitFor();
            if (late.get()) {
                throw new FileException("git took more than " + PATIENCE.toSeconds() + " seconds to read " + folder
                        + "; see whether it hangs there by itself");
            }
            return new GitAnswer(code, output, complaint.join());
        } catch (IOException fault) {
            throw FileException.reading(folder, fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FileException("reading " + folder + " through git was interrupted; start again");
        } finally {
            process.destroyForcibly();
        }
    }

    /** Each in a thread of its own: they wait for one another, and the common pool may have one thread only. */
    private static void begin(Runnable task) {
        Thread thread = new Thread(task, "lathe-git");
        thread.setDaemon(true);
        thread.start();
    }

    private static byte[] output(Process process, long mostBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try (InputStream in = process.getInputStream()) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                out.write(part, 0, read);
                if (out.size() > mostBytes) {
                    throw new FileException("git answers more than " + mostBytes + " bytes; name fewer descriptors");
                }
            }
        }
        return out.toByteArray();
    }

    /** Git that ends early has said why. */
    private static void feed(Process process, byte[] input) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
        } catch (IOException endedEarly) {
            return;
        }
    }

    private static String complaint(Process process) {
        try (InputStream in = process.getErrorStream()) {
            byte[] said = in.readNBytes(MOST_COMPLAINT);
            in.skip(Long.MAX_VALUE);
            return new String(said, StandardCharsets.UTF_8);
        } catch (IOException ended) {
            return "";
        }
    }
}
