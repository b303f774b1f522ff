package dev.lathe.generator.cli.watch;

import dev.lathe.generator.file.FileException;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Asks the file system. An editor that saves makes several changes within milliseconds: they are over when nothing has happened
 * for {@value #QUIET_MILLIS} ms.
 */
public final class FileSystemWatcher implements Watcher {

    private static final int QUIET_MILLIS = 100;

    /** Whoever writes all the time is looked at in between. */
    private static final int MOST_WAITS = 20;

    @Override
    public Watch over(Collection<Path> paths) throws FileException {
        Path first = paths.iterator().next();
        try {
            Service watch = new Service(FileSystems.getDefault().newWatchService());
            for (Path path : paths) {
                watch.add(path);
            }
            return watch;
        } catch (IOException fault) {
            throw FileException.reading(first, fault);
        }
    }

    private static final class Service implements Watch {

        private final WatchService service;
        private final Set<Path> folders = new HashSet<>();
        private final Set<Path> files = new HashSet<>();

        Service(WatchService service) {
            this.service = service;
        }

        void add(Path path) throws IOException {
            if (Files.isDirectory(path)) {
                addTree(path);
            } else if (path.getParent() != null) {
                files.add(path);
                register(path.getParent());
            }
        }

        private void addTree(Path folder) throws IOException {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                    if (!each.equals(folder) && each.getFileName().toString().startsWith(".")) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    folders.add(each);
                    register(each);
                    return FileVisitResult.CONTINUE;
                }
            });
        }

        private void register(Path folder) throws IOException {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        }

        @Override
        public boolean awaitChange() throws InterruptedException, FileException {
            try {
                boolean changed = false;
                while (!changed) {
                    changed = take(service.take());
                }
                for (int waits = 0; waits < MOST_WAITS; waits++) {
                    WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                    if (more == null) {
                        return true;
                    }
                    take(more);
                }
                return true;
            } catch (ClosedWatchServiceException over) {
                return false;
            }
        }

        /** Whether it is of a file we look at; in a folder we look at, a new folder is looked at from now on. */
        private boolean take(WatchKey key) throws FileException {
            Path folder = (Path) key.watchable();
            boolean concerned = false;
            for (WatchEvent<?> event : key.pollEvents()) {
                if (event.context() instanceof Path name) {
                    Path path = folder.resolve(name);
                    boolean isInTree =
                            folders.contains(folder) && !name.toString().startsWith(".");
                    concerned |= files.contains(path) || isInTree;
                    if (isInTree && Files.isDirectory(path)) {
                        follow(path);
                    }
                } else {
                    concerned = true; // more has happened than the system could tell
                }
            }
            key.reset();
            return concerned;
        }

        private void follow(Path folder) throws FileException {
            try {
                addTree(folder);
            } catch (IOException fault) {
                throw FileException.reading(folder, fault);
            }
        }

        @Override
        public void close() {
            try {
                service.close();
            } catch (IOException nothingIsLostByThat) {
                return;
            }
        }
    }
}
