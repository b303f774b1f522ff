package dev.lathe.client;

import dev.lathe.path.LwM2mPath;
import dev.lathe.stub.client.ObjectInstance;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;

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
 * <p>It does Register, Update, De-register; is bootstrapped by a Bootstrap-Server; does Read, Write, Execute, Discover,
 * Write-Attributes; Create and Delete for Objects that have a factory; Observe, Notify and Cancel; as a client of LwM2M 1.1 the
 * composite operations. It has no Send yet.
 */
public final class LwM2mClient implements AutoCloseable {

    private final Running running;

    LwM2mClient(Running running) {
        this.running = running;
    }

    /**
     * Begins a client.
     *
     * @param endpoint its Endpoint Client Name, at most 252 octets of UTF-8, by which servers know it
     */
    public static ClientBuilder builder(String endpoint) {
        return new ClientBuilder(endpoint);
    }

    /** Ends with the first registration, whichever account it is of; fails if the client is closed before. Until then it goes on trying. */
    public CompletableFuture<Void> registered() {
        return running.registrar().registered();
    }

    /**
     * Asks the Bootstrap-Server for a bootstrap now, unless there is one under way. Returns at once; a
     * {@link dev.lathe.client.bootstrap.BootstrapListener} hears what comes of it.
     *
     * @throws IllegalStateException if the client has no account of a Bootstrap-Server, or none any more
     */
    public void bootstrap() {
        running.askForBootstrap();
    }

    /** Lets the server hear of this client now (Update). Returns at once. */
    public void update() {
        running.registrar().updateNow();
    }

    /**
     * Adds an Object Instance; the server is told.
     *
     * @throws IllegalStateException if the id is taken, the Object may have one instance only, or the instance is part of a
     *     client already
     */
    public LwM2mPath add(int id, ObjectInstance instance) {
        ClientBuilder.requireForApplications(instance);
        return running.tree().add(id, instance);
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
        return running.tree().remove(instance);
    }

    /** Where the client listens. */
    public InetSocketAddress address() {
        return running.endpoint().address();
    }

    /** How many observations servers have at the moment. */
    public int observations() {
        return running.observations().size();
    }

    /**
     * De-registers and ends, without blocking.
     *
     * @return ends, never badly, when the server has answered or the time for that is over
     */
    public CompletableFuture<Void> shutdown() {
        return running.shutdown();
    }

    /** As {@link #shutdown()}, and waits for it, two seconds unless the builder says otherwise. */
    @Override
    public void close() {
        running.close();
    }
}
