package dev.lathe.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Time that stands still until a test moves it. What {@link #scheduler()} is given runs on the thread that calls
 * {@link #advance}, {@link #runReady}, {@link #await} or {@link #advanceUntil}, in the order of its due times and, at one
 * time, in the order of its arrival: a test that keeps all its work there gives the same result every time.
 *
 * <p>One thread at a time may move the time; tasks may be submitted from any. A task given to {@code execute} that throws
 * makes the method that runs it throw the same.
 */
public final class VirtualTime {

    private static final int MOST_TASKS_AT_ONE_TIME = 1_000_000;

    private final Instant start;
    private final TaskQueue queue = new TaskQueue();
    private final ScheduledExecutorService scheduler = new VirtualScheduler(queue);
    private final AtomicBoolean running = new AtomicBoolean();

    public VirtualTime() {
        this(Instant.parse("2026-01-01T00:00:00Z"));
    }

    public VirtualTime(Instant start) {
        this.start = start;
    }

    /** Runs nothing by itself. It belongs to the test: shutting it down is refused. */
    public ScheduledExecutorService scheduler() {
        return scheduler;
    }

    /** Shows this time, in UTC. */
    public Clock clock() {
        return new VirtualClock(ZoneOffset.UTC);
    }

    public Instant now() {
        return start.plus(elapsed());
    }

    /** How far the time has moved since the start. */
    public Duration elapsed() {
        return Duration.ofNanos(queue.now());
    }

    /** Runs what is due now, and what that makes due now. */
    public void runReady() {
        advance(Duration.ZERO);
    }

    /** Lets time pass; each task runs at the time it is due. */
    public void advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("time does not run backwards: " + time);
        }
        run(() -> false, time);
    }

    /**
     * Lets time pass until the condition holds; looks after each task.
     *
     * @throws AssertionError if it does not hold within the limit
     */
    public void advanceUntil(BooleanSupplier condition, Duration limit) {
        if (!run(condition, limit)) {
            throw new AssertionError("what was waited for did not happen within " + limit + " of virtual time"
                    + "; tasks still to come: " + queue.size());
        }
    }

    /**
     * Lets time pass until the future is done, and gives its value or throws what {@link CompletableFuture#join} throws.
     *
     * @throws AssertionError if it is not done within the limit
     */
    public <T> T await(CompletableFuture<T> future, Duration limit) {
        advanceUntil(future::isDone, limit);
        return future.join();
    }

    private boolean run(BooleanSupplier enough, Duration limit) {
        if (!running.compareAndSet(false, true)) {
            throw new IllegalStateException("virtual time is being moved already: a task may not move it, nor may a"
                    + " second thread; let tasks return futures instead of waiting");
        }
        try {
            return runUntil(enough, queue.now() + limit.toNanos());
        } finally {
            running.set(false);
        }
    }

    private boolean runUntil(BooleanSupplier enough, long deadline) {
        long before = queue.now();
        int atOneTime = 0;
        while (!enough.getAsBoolean()) {
            VirtualTask<?> task = queue.next(deadline);
            if (task == null) {
                return false;
            }
            atOneTime = queue.now() == before ? atOneTime + 1 : 1;
            before = queue.now();
            if (atOneTime > MOST_TASKS_AT_ONE_TIME) {
                throw new IllegalStateException(
                        "a million tasks ran without time passing: some task starts itself anew");
            }
            task.run();
        }
        return true;
    }

    private final class VirtualClock extends Clock {
        private final ZoneId zone;

        VirtualClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new VirtualClock(other);
        }

        @Override
        public Instant instant() {
            return now();
        }
    }
}
