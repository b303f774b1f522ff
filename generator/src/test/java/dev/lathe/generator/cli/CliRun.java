package dev.lathe.generator.cli;

import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.watch.Watcher;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The program in a folder of a test's own, with streams that remember. */
final class CliRun {

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private String in = "";
    private boolean isTerminal;
    private Watcher watcher = paths -> {
        throw new AssertionError("nobody asked to watch");
    };

    CliRun(Path folder) {
        this.folder = folder;
    }

    CliRun in(String text) {
        in = text;
        return this;
    }

    CliRun onTerminal() {
        isTerminal = true;
        return this;
    }

    CliRun with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    CliRun watchedBy(Watcher other) {
        watcher = other;
        return this;
    }

    int lathe(String... args) {
        out.reset();
        err.reset();
        return Lathe.run(
                new Surroundings(
                        folder,
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        environment,
                        isTerminal,
                        watcher),
                args);
    }

    /** With line ends and the folder's name as on every machine. */
    String out() {
        return plain(out);
    }

    String err() {
        return plain(err);
    }

    byte[] octets() {
        return out.toByteArray();
    }

    private String plain(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .replace(folder.toString(), "FOLDER");
    }
}
