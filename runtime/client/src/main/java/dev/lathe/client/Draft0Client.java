package dev.lathe.client;

import dev.lathe.path.Family;
import dev.lathe.stub.client.ObjectInstance;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;

/**
 * A client of the early OMA draft that runs: it registers, keeps registered, and serves what its server asks of its Objects, by
 * the draft's two-level paths and in its two formats. Nothing of LwM2M 1.0 and later is served here. Safe for all threads.
 *
 * <pre>{@code
 * try (var client = Draft0Client.builder("356938035643809")
 *         .server(ServerAccount.noSec("coap://127.0.0.1:5683"))
 *         .object(new GatewayInfo())
 *         .start()) { … }
 * }</pre>
 */
public final class Draft0Client implements AutoCloseable {

    private final Running running;

    Draft0Client(Running running) {
        this.running = running;
    }

    /**
     * Begins a client.
     *
     * @param endpoint its Endpoint Name, at most 63 octets of UTF-8 (draft, 7.2), as an IMEI or a serial number
     */
    public static Draft0ClientBuilder builder(String endpoint) {
        return new Draft0ClientBuilder(endpoint);
    }

    /** Ends with the first registration; fails if the client is closed before. Until then it goes on trying. */
    public CompletableFuture<Void> registered() {
        return running.registrar().registered();
    }

    /** Lets the server hear of this client now (Update). Returns at once. */
    public void update() {
        running.registrar().updateNow();
    }

    /**
     * Asks the Bootstrap-Server for a bootstrap now, unless there is one under way. Returns at once.
     *
     * @throws IllegalStateException if the client has no account of a Bootstrap-Server, or none any more
     */
    public void bootstrap() {
        running.askForBootstrap();
    }

    /**
     * Adds an Object; the server is told.
     *
     * @throws IllegalStateException if there is one with its Object ID Index, or it is part of a client already
     */
    public void add(ObjectInstance object) {
        Draft0ClientBuilder.requireOfDraft(object);
        running.tree().add(0, object);
    }

    /**
     * Takes an Object out, and ends its observations; the server is told.
     *
     * @param index its Object ID Index
     * @return false if there was none
     */
    public boolean remove(int index) {
        return running.tree().remove(Family.DRAFT_0.instance(index, 0));
    }

    /** Where the client listens. */
    public InetSocketAddress address() {
        return running.endpoint().address();
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
