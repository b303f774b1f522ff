package dev.lathe.server.request;

import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.transport.CoapEndpoint;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sends requests to an address, whoever is there: no registration stands behind it. Safe for all threads. */
public final class DirectRequests {

    private final Supplier<CoapEndpoint> transport;
    private final Executor executor;
    private final ScheduledExecutorService scheduler;

    /** @param transport asked for with each request */
    public DirectRequests(Supplier<CoapEndpoint> transport, Executor executor, ScheduledExecutorService scheduler) {
        this.transport = transport;
        this.executor = executor;
        this.scheduler = scheduler;
    }

    /**
     * Sends a request and reads its answer on the executor. The future fails with a {@link dev.lathe.message.LwM2mException};
     * cancelling it ends the exchange.
     *
     * @param name of the device, for messages
     * @param request with a peer
     */
    public <T> CompletableFuture<T> send(
            String name, Request request, Duration timeout, Function<Response, T> reading) {
        Exchange<T> exchange = new Exchange<>(executor, reading, name, request);
        exchange.limit(timeout, scheduler);
        exchange.start(() -> transport.get().send(request));
        return exchange;
    }
}
