package dev.lathe.testkit;

import dev.lathe.message.Request;
import dev.lathe.message.RequestTimeoutException;
import dev.lathe.message.Response;
import dev.lathe.message.TransportException;
import dev.lathe.value.Opaque;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Requests of an endpoint that wait for their answers, and its observations of others. */
final class Exchanges {

    private record Key(InetSocketAddress peer, Opaque token) {}

    private static final int EXCHANGE_LIFETIME_SECONDS = 247;
    private static final int NON_LIFETIME_SECONDS = 145;

    private final Outbox outbox;
    private final ScheduledExecutorService scheduler;
    private final Supplier<Duration> now;
    private final Map<Key, Exchange> waiting = new HashMap<>();
    private final Map<Key, Relation> relations = new HashMap<>();

    Exchanges(Outbox outbox, ScheduledExecutorService scheduler, Supplier<Duration> now) {
        this.outbox = outbox;
        this.scheduler = scheduler;
        this.now = now;
    }

    void start(Request request, CompletableFuture<Response> future, @Nullable Relation relation) {
        Exchange exchange = new Exchange(request, future, relation);
        Exchange other = waiting.putIfAbsent(exchange.key, exchange);
        if (other != null) {
            future.completeExceptionally(new TransportException(
                    "the token " + request.token().toHex() + " is in use by a request without an answer yet", null));
        } else {
            exchange.start();
        }
    }

    /** The request is not sent again, and nobody waits for its answer. */
    void abandon(Request request, CompletableFuture<Response> future) {
        Exchange exchange = waiting.get(key(request));
        if (exchange != null && exchange.future == future) {
            exchange.end();
        }
    }

    void forget(Request request, Relation relation) {
        relations.remove(key(request), relation);
        Exchange exchange = waiting.get(key(request));
        if (exchange != null && exchange.relation == relation) {
            exchange.relation = null;
        }
    }

    /** Whether anybody waits for a response that has come on a message of its own. */
    boolean awaits(Datagram datagram) {
        Key key = new Key(datagram.from(), datagram.token());
        return waiting.containsKey(key) || relations.containsKey(key);
    }

    /** A response has come on a message of its own. */
    void answered(Datagram datagram, Response response) {
        Key key = new Key(datagram.from(), datagram.token());
        Exchange exchange = waiting.get(key);
        Relation relation = relations.get(key);
        if (exchange != null && (exchange.relation != null || relation == null || !datagram.isNotification())) {
            exchange.answer(response);
        } else if (relation != null) {
            notify(key, relation, response);
        }
    }

    private void notify(Key key, Relation relation, Response notification) {
        if (!relation.hear(notification, now.get())) {
            relations.remove(key, relation);
        }
    }

    void failAll() {
        relations.clear();
        for (Exchange exchange : List.copyOf(waiting.values())) {
            exchange.fail(new TransportException("the endpoint was closed", null));
        }
    }

    private static Key key(Request request) {
        return new Key(request.peer().address(), request.token());
    }

    /** One request until its answer. */
    private final class Exchange implements Sending.Outcome {
        private final Key key;
        private final Request request;
        private final CompletableFuture<Response> future;
        private @Nullable Relation relation;
        private @Nullable Sending sending;
        private @Nullable ScheduledFuture<?> lifetime;

        Exchange(Request request, CompletableFuture<Response> future, @Nullable Relation relation) {
            this.key = key(request);
            this.request = request;
            this.future = future;
            this.relation = relation;
        }

        void start() {
            int seconds = request.confirmable() ? EXCHANGE_LIFETIME_SECONDS : NON_LIFETIME_SECONDS;
            lifetime = scheduler.schedule(() -> late(seconds), seconds, TimeUnit.SECONDS);
            sending = outbox.request(request.peer().address(), request, this);
        }

        void answer(Response response) {
            end();
            if (relation != null && relation.begin(response, now.get())) {
                relations.put(key, relation);
            }
            future.complete(response);
        }

        @Override
        public void acknowledged(Datagram acknowledgement) {
            Response response = acknowledgement.response();
            if (response != null && acknowledgement.token().equals(request.token())) {
                answer(response);
            }
        }

        @Override
        public void rejected() {
            fail(new TransportException(request.peer() + " rejected the request " + request, null));
        }

        @Override
        public void timedOut() {
            fail(new RequestTimeoutException(request.peer() + " did not acknowledge the request " + request));
        }

        private void late(int seconds) {
            fail(new RequestTimeoutException(
                    request.peer() + " did not answer the request " + request + " within " + seconds + " s"));
        }

        void fail(Exception failure) {
            end();
            future.completeExceptionally(failure);
        }

        void end() {
            waiting.remove(key, this);
            if (sending != null) {
                sending.stop();
            }
            if (lifetime != null) {
                lifetime.cancel(false);
            }
        }
    }
}
