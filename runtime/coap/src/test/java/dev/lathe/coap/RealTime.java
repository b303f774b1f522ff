package dev.lathe.coap;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Waiting as the wall clock does it. */
final class RealTime {

    static final ScheduledExecutorService SCHEDULER = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "test-timer");
        thread.setDaemon(true);
        return thread;
    });

    private RealTime() {}

    static <T> T await(CompletableFuture<T> future, Duration limit) {
        return future.copy().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).join();
    }
}
