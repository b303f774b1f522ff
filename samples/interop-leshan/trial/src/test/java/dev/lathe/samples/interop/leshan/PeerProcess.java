package dev.lathe.samples.interop.leshan;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A program of the module {@code peer}, run by this JVM's {@code java} with that module's class path. What it prints, log lines
 * too, is read as it comes; a test waits for the lines it knows. Such a program ends with its standard input, so none outlives this
 * JVM. For one thread.
 */
final class PeerProcess implements AutoCloseable {

    private static final Path TARGET = Path.of("..", "peer", "target");
    private static final String PROGRAMS = "dev.lathe.samples.interop.leshan.peer.";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    /** Empty: there will be no more. */
    private final BlockingQueue<Optional<String>> coming = new LinkedBlockingQueue<>();

    private final List<String> seen = new ArrayList<>();

    private PeerProcess(Process process) {
        this.process = process;
    }

    /** Starts the program of that name; it lives until this is closed, or {@link #end() ended}. */
    static PeerProcess start(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                TARGET.resolve("classes") + File.pathSeparator + libraries(),
                PROGRAMS + program));
        command.addAll(List.of(arguments));
        PeerProcess peer = new PeerProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
        Thread reader = new Thread(peer::listen, program + "-output");
        reader.setDaemon(true);
        reader.start();
        return peer;
    }

    private static String libraries() throws IOException {
        Path file = TARGET.resolve("class-path");
        if (!Files.exists(file)) {
            throw new IllegalStateException(file.toAbsolutePath().normalize()
                    + " is missing; the build of the module peer writes it: add -Pfull and -am to the command");
        }
        return Files.readString(file).strip();
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().map(Optional::of).forEach(coming::add);
        } catch (UncheckedIOException | IOException e) {
            coming.add(Optional.of("(reading what it prints failed: " + e + ")"));
        } finally {
            coming.add(Optional.empty());
        }
    }

    /**
     * Waits until it prints that line. Lines before are passed over, so events have to be awaited in their order.
     *
     * @throws AssertionError if the line does not come in time, or cannot come any more; with all that was printed
     */
    void await(String line) throws InterruptedException {
        String unused = await(line, line::equals);
    }

    /** As {@link #await(String)}, a line that begins so; returns what comes after that. */
    String awaitRest(String beginning) throws InterruptedException {
        return await(beginning + "…", line -> line.startsWith(beginning)).substring(beginning.length());
    }

    private String await(String wanted, Predicate<String> isWanted) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<String> next = coming.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new AssertionError(
                        complaint("did not print \"" + wanted + "\" within " + PATIENCE.toSeconds() + " s"));
            }
            if (next.isEmpty()) {
                coming.add(next); // for whoever waits again
                throw new AssertionError(complaint("ended without printing \"" + wanted + "\""));
            }
            seen.add(next.get());
            if (isWanted.test(next.get())) {
                return next.get();
            }
        }
    }

    /**
     * Closes its standard input, which asks it to end, and waits until it has.
     *
     * @return its exit status
     * @throws AssertionError if it does not end in time
     */
    int end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new AssertionError(complaint("did not end within " + PATIENCE.toSeconds() + " s"));
        }
        return process.exitValue();
    }

    /** Ends it at once, if it has not ended yet. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    private String complaint(String what) {
        coming.stream().flatMap(Optional::stream).forEach(seen::add);
        return "the peer " + what + "; it printed:\n" + String.join("\n", seen);
    }
}
