package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.cli.watch.Watcher;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Does the same again whenever a file has changed. */
final class Watching {

    private Watching() {}

    /** Ends when there is nothing more to wait for, as the last round did. */
    static int repeat(Callable<Integer> round, List<Path> paths, Surroundings surroundings) throws Exception {
        if (paths.isEmpty()) {
            throw new UsageException("--watch needs a file or folder that is there");
        }
        try (Watcher.Watch watch = surroundings.watcher().over(paths)) {
            while (true) {
                int code = round.call();
                surroundings.out().flush();
                surroundings.err().println("watching; Ctrl-C ends it");
                if (!watch.awaitChange()) {
                    return code;
                }
            }
        }
    }
}
