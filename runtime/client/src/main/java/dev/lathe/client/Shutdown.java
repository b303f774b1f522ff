package dev.lathe.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a client ends: it takes leave of its server, as long as that takes but no longer than its patience, and lets go. */
final class Shutdown {

    private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);

    /** What the executor may need to come round to it, beyond the patience that the farewell itself keeps to. */
    private static final long MARGIN_MILLIS = 100;

    private final Supplier<CompletableFuture<Void>> farewell;
    private final Runnable release;
    private final Executor executor;
    private final Duration patience;

    /**
     * @param farewell never ends badly, and by itself when patience is over
     * @param release may be called more than once
     */
    Shutdown(Supplier<CompletableFuture<Void>> farewell, Runnable release, Executor executor, Duration patience) {
        this.farewell = farewell;
        this.release = release;
        this.executor = executor;
        this.patience = patience;
    }

    CompletableFuture<Void> begin() {
        return farewell.get().thenRunAsync(release, executor);
    }

    void await() {
        try {
            begin().get(patience.toMillis() + MARGIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("the client ends without waiting any longer", e);
        } finally {
            release.run();
        }
    }
}
