package dev.lathe.transport;

import dev.lathe.message.Handler;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.TransportException;
import dev.lathe.value.Opaque;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One CoAP endpoint that several clients of a device share: each serves the paths below one segment of its own, and one of them
 * all other paths. Each is given a transport that opens its share. The endpoint is opened with the first share, at the address
 * which that one asks for, and closed with the last. Safe for all threads.
 *
 * <pre>{@code
 * SharedEndpoint shared = new SharedEndpoint(CoapTransport.builder().build());
 * LwM2mClient.builder("hall").transport(shared.root()) …
 * Draft0Client.builder("hall").root("d0").transport(shared.below("d0")) …
 * }</pre>
 */
public final class SharedEndpoint {

    private final Transport transport;

    /** Held while the endpoint is opened or closed: its address is free for the next one only when it is closed. */
    private final Object opening = new Object();

    // What follows is guarded by this object's monitor.
    private final Map<String, Share> below = new HashMap<>();
    private @Nullable Share root;
    private @Nullable CoapEndpoint endpoint;

    /** @param transport opens the one endpoint */
    public SharedEndpoint(Transport transport) {
        this.transport = transport;
    }

    /** For who serves all paths that are nobody else's. */
    public Transport root() {
        return (local, inbound, resets) -> open(null, local, inbound, resets);
    }

    /** For who serves the paths that begin with that segment. */
    public Transport below(String segment) {
        return (local, inbound, resets) -> open(segment, local, inbound, resets);
    }

    private CoapEndpoint open(
            @Nullable String segment, InetSocketAddress local, Handler inbound, Transport.ResetListener resets) {
        synchronized (opening) {
            requireFree(segment);
            CoapEndpoint before = endpoint();
            CoapEndpoint open = before == null ? transport.open(local, this::handle, this::rejected) : before;
            return add(segment, open, inbound, resets);
        }
    }

    private synchronized @Nullable CoapEndpoint endpoint() {
        return endpoint;
    }

    private synchronized void requireFree(@Nullable String segment) {
        if (segment == null ? root != null : below.containsKey(segment)) {
            throw new TransportException(
                    (segment == null ? "the root" : "the path /" + segment)
                            + " of the shared endpoint is served already: take a segment of its own for each client",
                    null);
        }
    }

    private synchronized Share add(
            @Nullable String segment, CoapEndpoint open, Handler inbound, Transport.ResetListener resets) {
        endpoint = open;
        Share share = new Share(open, inbound, resets);
        if (segment == null) {
            root = share;
        } else {
            below.put(segment, share);
        }
        return share;
    }

    private CompletableFuture<Response> handle(Request request) {
        Share share = share(request);
        return share == null
                // Without a word: who asks is nobody's peer, and may have forged his address.
                ? Response.of(ResponseCode.NOT_FOUND).toFuture()
                : share.inbound.handle(request);
    }

    private synchronized @Nullable Share share(Request request) {
        Share owner = request.path().isEmpty() ? null : below.get(request.path().get(0));
        return owner == null ? root : owner;
    }

    /** Whose observation it was, only they know. */
    private void rejected(NotificationTarget target) {
        for (Share share : shares()) {
            share.resets.rejected(target);
        }
    }

    private synchronized List<Share> shares() {
        List<Share> all = new ArrayList<>(below.values());
        if (root != null) {
            all.add(root);
        }
        return all;
    }

    private void close(Share share) {
        synchronized (opening) {
            CoapEndpoint last = remove(share);
            if (last != null) {
                last.close();
            }
        }
    }

    /** The endpoint, if that was its last share. */
    private synchronized @Nullable CoapEndpoint remove(Share share) {
        if (share == root) {
            root = null;
        }
        below.values().remove(share);
        CoapEndpoint last = root == null && below.isEmpty() ? endpoint : null;
        endpoint = last == null ? endpoint : null;
        return last;
    }

    /** One client's view of the endpoint. */
    private final class Share implements CoapEndpoint {

        private final CoapEndpoint whole;
        private final Handler inbound;
        private final Transport.ResetListener resets;
        /** What is to fail when the share is closed, though the endpoint goes on. */
        private final Map<Object, Runnable> exchanges = new ConcurrentHashMap<>();

        private volatile boolean closed;

        Share(CoapEndpoint whole, Handler inbound, Transport.ResetListener resets) {
            this.whole = whole;
            this.inbound = inbound;
            this.resets = resets;
        }

        @Override
        public InetSocketAddress address() {
            return whole.address();
        }

        @Override
        public CompletableFuture<Response> send(Request request) {
            return closed ? refused() : whileOpen(whole.send(request));
        }

        @Override
        public ObserveRelation observe(Request request, NotificationListener listener) {
            ObserveRelation relation = whole.observe(request, notification -> {
                if (!closed) { // the endpoint goes on without this share
                    listener.notified(notification);
                }
            });
            CompletableFuture<Response> response = whileOpen(relation.response());
            return new ObserveRelation() {
                @Override
                public CompletableFuture<Response> response() {
                    return response;
                }

                @Override
                public Opaque token() {
                    return relation.token();
                }

                @Override
                public void forget() {
                    relation.forget();
                }
            };
        }

        @Override
        public CompletableFuture<Delivery> notify(
                NotificationTarget target, Response notification, boolean confirmable) {
            return closed ? refused() : whileOpen(whole.notify(target, notification, confirmable));
        }

        private <T> CompletableFuture<T> whileOpen(CompletableFuture<T> exchange) {
            CompletableFuture<T> own = new CompletableFuture<>();
            Object key = new Object();
            exchanges.put(key, () -> fail(own));
            var unusedThere = exchange.whenComplete((value, failure) -> {
                if (failure == null) {
                    own.complete(value);
                } else {
                    own.completeExceptionally(failure);
                }
            });
            var unused = own.whenComplete((value, failure) -> {
                exchanges.remove(key);
                exchange.cancel(true);
            });
            if (closed) {
                fail(own);
            }
            return own;
        }

        private static <T> CompletableFuture<T> refused() {
            CompletableFuture<T> never = new CompletableFuture<>();
            fail(never);
            return never;
        }

        private static void fail(CompletableFuture<?> exchange) {
            exchange.completeExceptionally(new TransportException("the endpoint was closed", null));
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                exchanges.values().forEach(Runnable::run);
                SharedEndpoint.this.close(this);
            }
        }
    }
}
