package dev.lathe.generator.cli.watch;

import dev.lathe.generator.file.FileException;
import java.nio.file.Path;
import java.util.Collection;

/** Knows when files change. */
public interface Watcher {

    /**
     * Begins to look at files and at all that is below folders.
     *
     * @throws FileException if they cannot be watched
     */
    Watch over(Collection<Path> paths) throws FileException;

    /** One look-out. */
    interface Watch extends AutoCloseable {

        /**
         * Waits for the next change; changes that follow each other closely are one.
         *
         * @return false if there will be none any more
         */
        boolean awaitChange() throws InterruptedException, FileException;

        @Override
        void close();
    }
}
