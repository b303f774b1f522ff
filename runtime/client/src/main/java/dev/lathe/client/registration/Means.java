package dev.lathe.client.registration;

import dev.lathe.client.access.Gate;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;

/**
 * What all registrations of a client work with, one after the other.
 *
 * @param onFresh called whenever the server has forgotten what it knew of this client; must not block
 * @param sender as {@link dev.lathe.transport.CoapEndpoint#send}
 * @param registered ends with the first registration
 */
record Means(
        Messages messages,
        Gate gate,
        Runnable onFresh,
        Function<Request, CompletableFuture<Response>> sender,
        Executor executor,
        ScheduledExecutorService scheduler,
        Announcer announcer,
        CompletableFuture<Void> registered) {}
