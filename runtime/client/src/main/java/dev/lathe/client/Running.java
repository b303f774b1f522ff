package dev.lathe.client;

import dev.lathe.client.bootstrap.BootstrapEngine;
import dev.lathe.client.object.ObjectTree;
import dev.lathe.client.observe.Observations;
import dev.lathe.client.registration.Registrar;
import dev.lathe.transport.CoapEndpoint;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The parts of a client that runs, of whatever family, and how they end: the client takes leave of its server, as long as that
 * takes but no longer than its patience, and lets go. Safe for all threads.
 *
 * @param bootstrap null without a Bootstrap-Server
 * @param executor where what follows the server's answer is done
 */
record Running(
        ObjectTree tree,
        Observations observations,
        Registrar registrar,
        @Nullable BootstrapEngine bootstrap,
        CoapEndpoint endpoint,
        Executor executor,
        Duration patience) {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    /** What the executor may need to come round to it, beyond the patience that the leave itself keeps to. */
    private static final long MARGIN_MILLIS = 100;

    /** @throws IllegalStateException if the client has no account of a Bootstrap-Server, or none any more */
    void askForBootstrap() {
        BootstrapEngine engine = bootstrap;
        if (engine == null) {
            throw new IllegalStateException(
                    "there is no Bootstrap-Server: say bootstrap(BootstrapAccount…) to the builder");
        }
        engine.bootstrap();
    }

    /** Ends, never badly, when the server has answered or the time for that is over. */
    CompletableFuture<Void> shutdown() {
        BootstrapEngine engine = bootstrap;
        if (engine != null) {
            engine.close();
        }
        return registrar.close(patience).thenRunAsync(this::release, executor);
    }

    /** Shuts down, and waits for that. */
    void close() {
        try {
            shutdown().get(patience.toMillis() + MARGIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("the client ends without waiting any longer", e);
        } finally {
            release();
        }
    }

    private void release() {
        observations.clear();
        tree.close();
        endpoint.close();
    }
}
