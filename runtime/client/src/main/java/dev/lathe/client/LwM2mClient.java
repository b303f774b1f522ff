package dev.lathe.client;

import dev.lathe.client.object.ObjectTree;
import dev.lathe.client.observe.Observations;
import dev.lathe.client.registration.RegistrationEngine;
import dev.lathe.path.LwM2mPath;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.transport.CoapEndpoint;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * A LwM2M Client that runs: it registers, keeps registered, and serves what its server asks of the Object Instances it was
 * given. Safe for all threads.
 *
 * <pre>{@code
 * try (var client = LwM2mClient.builder("urn:dev:os:32473-hall")
 *         .server(ServerAccount.noSec("coap://127.0.0.1:5683").lifetime(Duration.ofMinutes(5)))
 *         .instance(0, new HallThermostat())
 *         .start()) { … }
 * }</pre>
 *
 * <p>It does Register, Update, De-register; Read, Write, Execute, Discover, Write-Attributes; Observe, Notify and Cancel. It does
 * not let servers create or delete, and has no composite operations, Send or bootstrapping yet: those are answered 4.05.
 */
public final class LwM2mClient implements AutoCloseable {

    private final ObjectTree tree;
    private final Observations observations;
    private final RegistrationEngine registration;
    private final CoapEndpoint endpoint;
    private final Shutdown shutdown;

    LwM2mClient(
            ObjectTree tree,
            Observations observations,
            RegistrationEngine registration,
            CoapEndpoint endpoint,
            Executor executor,
            Duration patience) {
        this.tree = tree;
        this.observations = observations;
        this.registration = registration;
        this.endpoint = endpoint;
        this.shutdown = new Shutdown(() -> registration.close(patience), this::release, executor, patience);
    }

    /**
     * Begins a client.
     *
     * @param endpoint its Endpoint Client Name, at most 252 octets of UTF-8, by which servers know it
     */
    public static ClientBuilder builder(String endpoint) {
        return new ClientBuilder(endpoint);
    }

    /** Ends with the first registration; fails if the client is closed before. Until then it goes on trying. */
    public CompletableFuture<Void> registered() {
        return registration.registered();
    }

    /** Lets the server hear of this client now (Update). Returns at once. */
    public void update() {
        registration.updateNow();
    }

    /**
     * Adds an Object Instance; the server is told.
     *
     * @throws IllegalStateException if the id is taken, the Object may have one instance only, or the instance is part of a
     *     client already
     */
    public LwM2mPath add(int id, ObjectInstance instance) {
        ClientBuilder.requireForApplications(instance);
        return tree.add(id, instance);
    }

    /**
     * Takes an Object Instance out, and ends its observations; the server is told. A method of the instance that is running
     * just then runs to its end, and the instance hears of its removal after that.
     *
     * @return false if there was none
     * @throws IllegalArgumentException if it is an instance of Objects 0, 1 or 3, which a client cannot be without
     */
    public boolean remove(LwM2mPath instance) {
        ClientBuilder.requireRemovable(instance);
        return tree.remove(instance);
    }

    /** Where the client listens. */
    public InetSocketAddress address() {
        return endpoint.address();
    }

    /** How many observations servers have at the moment. */
    public int observations() {
        return observations.size();
    }

    /**
     * De-registers and ends, without blocking.
     *
     * @return ends, never badly, when the server has answered or the time for that is over
     */
    public CompletableFuture<Void> shutdown() {
        return shutdown.begin();
    }

    /** As {@link #shutdown()}, and waits for it, two seconds unless the builder says otherwise. */
    @Override
    public void close() {
        shutdown.await();
    }

    private void release() {
        observations.clear();
        tree.close();
        endpoint.close();
    }
}
