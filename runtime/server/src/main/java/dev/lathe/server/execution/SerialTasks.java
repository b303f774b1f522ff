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
    /** Tasks that wait; a key is here as long as a thread works for it. */
    private final Map<K, Queue<Runnable>> waiting = new HashMap<>();

    public SerialTasks(Executor executor) {
        this.executor = executor;
    }

    /** A task that fails is logged and stops no other. False, and nothing done, once the executor takes no more tasks. */
    public boolean execute(K key, Runnable task) {
        synchronized (waiting) {
            Queue<Runnable> tasks = waiting.get(key);
            if (tasks != null) {
                tasks.add(task);
                return true;
            }
            tasks = new ArrayDeque<>();
            tasks.add(task);
            waiting.put(key, tasks);
        }
        try {
            executor.execute(() -> work(key));
            return true;
        } catch (RejectedExecutionException e) {
            synchronized (waiting) {
                waiting.remove(key);
            }
            return false;
        }
    }

    private void work(K key) {
        for (Runnable task = next(key); task != null; task = next(key)) {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                LOG.error("The application's callback for {} failed", key, e);
            }
        }
    }

    private @Nullable Runnable next(K key) {
        synchronized (waiting) {
            Queue<Runnable> tasks = waiting.get(key);
            Runnable task = tasks == null ? null : tasks.poll();
            if (task == null) {
                waiting.remove(key);
            }
            return task;
        }
    }
}
