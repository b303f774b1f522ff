package dev.lathe.server.execution;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs tasks on an executor: those of one key one after the other in the order they came, those of different keys side by
 * side. A key costs nothing once its tasks are done. Safe for all threads.
 */
public final class SerialTasks<K> {

    private static final Logger LOG = LoggerFactory.getLogger(SerialTasks.class);

    private final Executor executor;
    /** A key is here as long as a thread works for it, or is asked for. */
    private final Map<K, Line> lines = new HashMap<>();

    /** The tasks of one key; guarded by the map of all. */
    private static final class Line {
        final Queue<Runnable> waiting = new ArrayDeque<>();
        /** Whether the executor has agreed to work them off. */
        boolean promised;

        boolean running;
    }

    public SerialTasks(Executor executor) {
        this.executor = executor;
    }

    /** A task that fails is logged and stops no other. False, and nothing done, if the executor takes no task. */
    public boolean execute(K key, Runnable task) {
        Line line;
        synchronized (lines) {
            line = lines.computeIfAbsent(key, unused -> new Line());
            line.waiting.add(task);
            if (line.promised) {
                return true;
            }
        }
        // Others may come meanwhile and find no promise yet: each asks for itself, so that nobody's task hangs on
        // another's luck.
        try {
            executor.execute(() -> work(key, line));
        } catch (RejectedExecutionException e) {
            return !withdrawn(key, line, task);
        }
        synchronized (lines) {
            line.promised = true;
        }
        return true;
    }

    /** False if somebody has taken the task on. */
    private boolean withdrawn(K key, Line line, Runnable task) {
        synchronized (lines) {
            if (line.promised || !line.waiting.remove(task)) {
                return false;
            }
            if (line.waiting.isEmpty() && !line.running) {
                lines.remove(key, line);
            }
            return true;
        }
    }

    private void work(K key, Line line) {
        synchronized (lines) {
            if (line.running) {
                return;
            }
            line.running = true;
            line.promised = true;
        }
        for (Runnable task = next(key, line); task != null; task = next(key, line)) {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                LOG.error("The application's callback for {} failed", key, e);
            }
        }
    }

    private @Nullable Runnable next(K key, Line line) {
        synchronized (lines) {
            Runnable task = line.waiting.poll();
            if (task == null) {
                lines.remove(key, line);
            }
            return task;
        }
    }
}
