package dev.lathe.client;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The application's executor, for what the client itself has to do: a task that it rejects, as a bounded pool does that is busy
 * for a moment, waits and is handed over again, in its turn. A server's request is not handed over by this, for it can be
 * refused. Safe for all threads.
 */
final class PatientExecutor implements Executor {

    /** How many tasks wait at most. */
    static final int CAPACITY = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(PatientExecutor.class);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Executor executor;
    private final ScheduledExecutorService scheduler;

    /** Guarded by itself. While there are any, the first is about to be handed over again, and nothing overtakes it. */
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    PatientExecutor(Executor executor, ScheduledExecutorService scheduler) {
        this.executor = executor;
        this.scheduler = scheduler;
    }

    /**
     * @throws RejectedExecutionException if the executor or the scheduler was shut down, or {@value #CAPACITY} tasks wait
     *     already
     */
    @Override
    public void execute(Runnable task) {
        if (isAnyWaiting() || !isTaken(task)) {
            keep(task);
        }
    }

    private boolean isAnyWaiting() {
        synchronized (waiting) {
            return !waiting.isEmpty();
        }
    }

    private boolean isTaken(Runnable task) {
        try {
            executor.execute(task);
            return true;
        } catch (RejectedExecutionException e) {
            if (isShutDown()) {
                throw e;
            }
            return false;
        }
    }

    private boolean isShutDown() {
        return executor instanceof ExecutorService service && service.isShutdown();
    }

    private void keep(Runnable task) {
        synchronized (waiting) {
            if (waiting.size() >= CAPACITY) {
                throw new RejectedExecutionException(CAPACITY + " tasks wait for the executor already");
            }
            if (waiting.isEmpty()) {
                LOG.warn("the executor takes no more tasks for the moment: the client's own wait until it does");
                handOverAfter(SHORTEST_PAUSE);
            }
            waiting.add(task);
        }
    }

    private void handOverAfter(Duration pause) {
        var unused = scheduler.schedule(() -> handOver(pause), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Hands over what waits, as far as it is taken. Scheduled once at a time, so that it runs once at a time. */
    private void handOver(Duration paused) {
        try {
            boolean progress = false;
            for (Runnable task = head(); task != null; task = afterHead()) {
                if (!isTaken(task)) {
                    handOverAfter(progress ? SHORTEST_PAUSE : longer(paused));
                    return;
                }
                progress = true;
            }
        } catch (RejectedExecutionException e) {
            giveUp();
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private @Nullable Runnable head() {
        synchronized (waiting) {
            return waiting.peek();
        }
    }

    /** The head has been taken. */
    private @Nullable Runnable afterHead() {
        synchronized (waiting) {
            waiting.remove();
            return waiting.peek();
        }
    }

    private void giveUp() {
        synchronized (waiting) {
            LOG.warn("the executor or the scheduler was shut down: {} tasks of the client are dropped", waiting.size());
            waiting.clear();
        }
    }
}
