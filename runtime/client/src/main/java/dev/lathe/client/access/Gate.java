package dev.lathe.client.access;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Open while the client is registered. A server may send its first request right behind its answer to Register, and the two may
 * be handled on different threads; therefore who comes while a Register is on its way waits at the gate a moment, instead of
 * being sent away. Safe for all threads.
 */
public final class Gate {

    private static final long PATIENCE_SECONDS = 1;

    private final ScheduledExecutorService scheduler;
    private volatile CompletableFuture<Boolean> passage = CompletableFuture.completedFuture(false);
    private volatile boolean suspended;

    public Gate(ScheduledExecutorService scheduler) {
        this.scheduler = scheduler;
    }

    /** A Register is on its way. */
    public void expect() {
        CompletableFuture<Boolean> before = passage;
        passage = new CompletableFuture<>();
        before.complete(false);
    }

    public void open() {
        settle(true);
    }

    public void close() {
        settle(false);
    }

    /** Nobody passes until it is released, open or not: a bootstrap is going on. */
    public void suspend() {
        suspended = true;
    }

    public void release() {
        suspended = false;
    }

    boolean isSuspended() {
        return suspended;
    }

    private void settle(boolean open) {
        CompletableFuture<Boolean> before = passage;
        passage = CompletableFuture.completedFuture(open);
        before.complete(open);
    }

    /** Whether who comes now may pass; known within a second. */
    CompletableFuture<Boolean> passage() {
        CompletableFuture<Boolean> now = passage;
        if (now.isDone()) {
            return now;
        }
        CompletableFuture<Boolean> waiting = now.copy();
        var timer = scheduler.schedule(() -> waiting.complete(false), PATIENCE_SECONDS, TimeUnit.SECONDS);
        return waiting.whenComplete((open, failure) -> timer.cancel(false));
    }
}
