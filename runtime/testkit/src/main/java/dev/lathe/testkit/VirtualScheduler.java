package dev.lathe.testkit;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Puts tasks into the queue that virtual time works off. */
final class VirtualScheduler extends AbstractExecutorService implements ScheduledExecutorService {

    private final TaskQueue queue;

    VirtualScheduler(TaskQueue queue) {
        this.queue = queue;
    }

    @Override
    public void execute(Runnable command) {
        queue.add(new Unwatched(queue, command), 0);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return add(Executors.callable(command), delay, 0, unit);
    }

    @Override
    public <V extends @Nullable Object> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        return add(callable, delay, 0, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        return add(Executors.callable(command), initialDelay, positive(period), unit);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        return add(Executors.callable(command), initialDelay, positive(delay), unit);
    }

    private <V extends @Nullable Object> VirtualTask<V> add(Callable<V> work, long delay, long period, TimeUnit unit) {
        VirtualTask<V> task = new VirtualTask<>(queue, work, unit.toNanos(period));
        queue.add(task, unit.toNanos(delay));
        return task;
    }

    /** A task without a future: nobody would hear of its failure unless it is thrown. */
    private static final class Unwatched extends VirtualTask<@Nullable Object> {
        Unwatched(TaskQueue queue, Runnable command) {
            super(queue, Executors.callable(command), 0);
        }

        @Override
        public void run() {
            super.run();
            if (failure() instanceof Error error) {
                throw error;
            }
            if (failure() instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }

    private static long positive(long period) {
        if (period <= 0) {
            throw new IllegalArgumentException("a period is longer than nothing, not " + period);
        }
        return period;
    }

    @Override
    public void shutdown() {
        throw new UnsupportedOperationException(
                "this scheduler belongs to the test; what was given it must not shut it down");
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return false;
    }

    @Override
    public boolean isTerminated() {
        return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return false;
    }
}
