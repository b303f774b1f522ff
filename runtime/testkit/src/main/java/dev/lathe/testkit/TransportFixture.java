package dev.lathe.testkit;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.NotificationTarget;
import dev.lathe.transport.Transport;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the contracts of a transport start from: an endpoint that serves, the device, and one that asks it. A transport's own
 * test says which transport it is and how to wait.
 */
public abstract class TransportFixture {

    /** More than any step takes but one that waits for retransmissions to end. */
    protected static final Duration SOON = Duration.ofSeconds(20);

    protected static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    protected final List<Request> served = new CopyOnWriteArrayList<>();
    protected final List<NotificationTarget> resets = new CopyOnWriteArrayList<>();
    /** What the device does; a test may put another one here. */
    protected volatile Handler handler =
            request -> Response.of(ResponseCode.CONTENT).toFuture();

    protected CoapEndpoint device;
    protected CoapEndpoint asker;
    private volatile CompletableFuture<NotificationTarget> nextReset = new CompletableFuture<>();

    /** The same for all calls within one test; it accepts bodies of 256 KiB. */
    protected abstract Transport transport();

    /** The future's value, or what {@code join()} throws; fails when it is not done in time. */
    protected abstract <T> T await(CompletableFuture<T> future, Duration limit);

    /** Runs what a test wants to happen later. */
    protected abstract ScheduledExecutorService scheduler();

    protected final <T> T await(CompletableFuture<T> future) {
        return await(future, SOON);
    }

    @BeforeEach
    final void open() {
        device = transport()
                .open(
                        ANY_PORT,
                        request -> {
                            served.add(request);
                            return handler.handle(request);
                        },
                        this::reset);
        asker = transport()
                .open(ANY_PORT, request -> Response.of(ResponseCode.NOT_FOUND).toFuture(), target -> {});
    }

    @AfterEach
    final void close() {
        asker.close();
        device.close();
    }

    private void reset(NotificationTarget target) {
        CompletableFuture<NotificationTarget> waiting = nextReset;
        nextReset = new CompletableFuture<>();
        resets.add(target);
        waiting.complete(target);
    }

    /** Ends at the next rejection of a notification. */
    protected final CompletableFuture<NotificationTarget> nextReset() {
        return nextReset;
    }

    protected final Peer toDevice() {
        return Peer.unsecured(device.address());
    }

    protected final Request request(Method method, String... path) {
        return Request.of(method, List.of(path)).withPeer(toDevice());
    }

    protected final Response ask(Request request) {
        return await(asker.send(request));
    }

    protected static Response text(String text) {
        return Response.content(ContentFormat.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    protected static String text(Response response) {
        return new String(response.payload(), StandardCharsets.UTF_8);
    }
}
