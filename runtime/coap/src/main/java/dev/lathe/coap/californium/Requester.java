package dev.lathe.coap.californium;

import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.TransportException;
import dev.lathe.transport.NotificationListener;
import dev.lathe.transport.ObserveRelation;
import dev.lathe.value.Opaque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.californium.core.coap.Token;
import org.eclipse.californium.core.network.CoapEndpoint;
import org.eclipse.californium.core.network.TokenGenerator;

/** What an endpoint asks others: requests that wait for answers, observations that wait for notifications. */
final class Requester {

    private final CoapEndpoint endpoint;
    private final TokenGenerator tokens;
    private final Set<PendingRequest> pending = ConcurrentHashMap.newKeySet();
    private final Map<Token, Relation> relations = new ConcurrentHashMap<>();

    Requester(CoapEndpoint endpoint, TokenGenerator tokens) {
        this.endpoint = endpoint;
        this.tokens = tokens;
        endpoint.addNotificationListener(this::notified);
    }

    CompletableFuture<Response> send(Request request) {
        if (request.observe() == Observe.REGISTER) {
            throw new IllegalArgumentException(
                    "observe() sends a request that registers an observation, send() does not");
        }
        CompletableFuture<Response> future = new CompletableFuture<>();
        send(request, future);
        return future;
    }

    ObserveRelation observe(Request request, NotificationListener listener) {
        Opaque token = request.token().length() > 0
                ? request.token()
                : Requests.opaque(tokens.createToken(TokenGenerator.Scope.LONG_TERM));
        CompletableFuture<Response> future = new CompletableFuture<>();
        Relation relation = new Relation(token, future, listener, this::forget);
        relations.put(Requests.token(token), relation);
        send(request.withObserve(Observe.REGISTER).withToken(token), future);
        return relation;
    }

    private void forget(Relation relation) {
        Token token = Requests.token(relation.token());
        if (relations.remove(token, relation)) { // not the one that has taken its place
            endpoint.cancelObservation(token);
        }
    }

    private void send(Request request, CompletableFuture<Response> future) {
        org.eclipse.californium.core.coap.Request message;
        try {
            message = Requests.toSend(request);
        } catch (IllegalArgumentException e) {
            future.completeExceptionally(
                    new TransportException("the request " + request + " cannot be sent: " + e.getMessage(), e));
            return;
        }
        PendingRequest exchange = new PendingRequest(request, message, future);
        pending.add(exchange);
        var unused = future.whenComplete((response, failure) -> {
            pending.remove(exchange);
            if (future.isCancelled()) {
                exchange.cancel();
            }
        });
        message.addMessageObserver(exchange);
        endpoint.sendRequest(message);
    }

    private void notified(
            org.eclipse.californium.core.coap.Request request, org.eclipse.californium.core.coap.Response response) {
        Relation relation = relations.get(request.getToken());
        if (relation != null) {
            relation.notified(Responses.received(response));
        }
    }

    /** Gives up requests whose answers have stayed out for too long. */
    void expire() {
        long now = System.nanoTime();
        pending.forEach(exchange -> exchange.expire(now));
    }

    void close() {
        pending.forEach(exchange -> exchange.fail(new TransportException("the endpoint was closed", null)));
        relations.clear();
    }
}
