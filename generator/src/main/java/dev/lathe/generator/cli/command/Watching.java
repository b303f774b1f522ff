package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.terminal.ExitCode;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.cli.watch.Watcher;
import dev.lathe.generator.file.FileException;
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
            int code = round.call(); // a call that is wrong from the start ends here
            while (true) {
                surroundings.out().flush();
                surroundings.err().println("watching; Ctrl-C ends it");
                if (!watch.awaitChange()) {
                    return code;
                }
                code = again(round, surroundings);
            }
        }
    }

    /** Settings that are half written are no reason to stop looking. */
    private static int again(Callable<Integer> round, Surroundings surroundings) throws Exception {
        try {
            return round.call();
        } catch (UsageException | FileException trouble) {
            String.valueOf(trouble.getMessage())
                    .lines()
                    .forEach(each -> surroundings.err().println("lathe: " + each));
            return ExitCode.TROUBLE;
        }
    }
}
