package dev.lathe.coap;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waiting as the wall clock does it. */
final class RealTime {

    static final ScheduledExecutorService SCHEDULER = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "test-timer");
        thread.setDaemon(true);
        return thread;
    });

    private RealTime() {}

    static <T> T await(CompletableFuture<T> future, Duration limit) {
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            return future.join(); // throws it as users see it
        } catch (TimeoutException | InterruptedException e) {
            throw new AssertionError("what was waited for did not happen within " + limit, e);
        }
    }
}
