package dev.lathe.client.registration;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs tasks on an executor one at a time, in the order they were given. */
public final class SerialQueue implements Executor {

    private static final Logger LOG = LoggerFactory.getLogger(SerialQueue.class);

    private final Executor executor;
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private boolean running;

    public SerialQueue(Executor executor) {
        this.executor = executor;
    }

    @Override
    public synchronized void execute(Runnable task) {
        tasks.add(task);
        if (!running) {
            running = true;
            handOver();
        }
    }

    private void handOver() {
        try {
            executor.execute(this::runNext);
        } catch (RejectedExecutionException e) {
            LOG.warn("the executor takes no more tasks: {} are dropped", tasks.size());
            tasks.clear();
            running = false;
        }
    }

    private void runNext() {
        Runnable task;
        synchronized (this) {
            task = tasks.remove();
        }
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            LOG.error("a listener failed", e);
        } finally {
            synchronized (this) {
                if (tasks.isEmpty()) {
                    running = false;
                } else {
                    handOver();
                }
            }
        }
    }
}
