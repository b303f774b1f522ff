package dev.lathe.client;

import dev.lathe.message.Handler;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.Delivery;
import dev.lathe.transport.NotificationListener;
import dev.lathe.transport.NotificationTarget;
import dev.lathe.transport.ObserveRelation;
import dev.lathe.transport.Transport;
import dev.lathe.value.Opaque;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A way into a client without a network, for tests with real threads: a server that accepts everything. */
final class DirectTransport implements Transport {

    static final Peer SERVER = Peer.unsecured(new InetSocketAddress(InetAddress.getLoopbackAddress(), 5683));

    /** The latest notification under each token. */
    final Map<Opaque, Response> notified = new ConcurrentHashMap<>();

    private volatile @Nullable Handler inbound;

    /** As if the server sent it. */
    CompletableFuture<Response> ask(Request request) {
        return Objects.requireNonNull(inbound).handle(request.withPeer(SERVER));
    }

    @Override
    public CoapEndpoint open(InetSocketAddress local, Handler handler, ResetListener resets) {
        inbound = handler;
        return new CoapEndpoint() {
            @Override
            public InetSocketAddress address() {
                return new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);
            }

            @Override
            public CompletableFuture<Response> send(Request request) {
                return Lab.accept(request).toFuture();
            }

            @Override
            public ObserveRelation observe(Request request, NotificationListener listener) {
                throw new UnsupportedOperationException("a client observes nobody");
            }

            @Override
            public CompletableFuture<Delivery> notify(
                    NotificationTarget target, Response response, boolean confirmable) {
                notified.put(target.token(), response);
                return CompletableFuture.completedFuture(Delivery.SENT);
            }

            @Override
            public void close() {}
        };
    }
}
