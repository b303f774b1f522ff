package dev.lathe.server.observation;

import dev.lathe.message.LwM2mException;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseException;
import dev.lathe.message.TransportException;
import dev.lathe.server.request.RegistrationEndedException;
import dev.lathe.server.request.Requests.Recipient;
import dev.lathe.stub.server.EndReason;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.RequestOptions;
import dev.lathe.transport.ObserveRelation;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One observation. Its lock is never held while anybody else is called. */
final class RemoteObservation<T> implements Observation {

    private final Observations all;
    private final Recipient recipient;
    private final Request request;
    private final RequestOptions options;
    private final Values<T> values;
    private final CompletableFuture<@Nullable Void> established = new CompletableFuture<>();
    private final CompletableFuture<EndReason> ended = new CompletableFuture<>();

    private boolean over;
    /** The request under way; the outcome of any other does not count any more. */
    private @Nullable CompletableFuture<Response> pending;
    /** How often the device was asked to notify; what it says to an earlier asking does not count any more. */
    private int round;

    private @Nullable ObserveRelation relation;

    RemoteObservation(
            Observations all, Recipient recipient, Request request, RequestOptions options, Values<T> values) {
        this.all = all;
        this.recipient = recipient;
        this.request = request;
        this.options = options;
        this.values = values;
    }

    @Override
    public CompletableFuture<Void> established() {
        return established.copy();
    }

    @Override
    public CompletableFuture<EndReason> ended() {
        return ended.copy();
    }

    /** Sends these requests one after the other, then the one that observes. */
    void start(List<Request> before) {
        if (before.isEmpty()) {
            observe();
            return;
        }
        CompletableFuture<Response> answer =
                all.requests().send(recipient, before.get(0), options, Function.identity());
        await(answer, response -> {
            if (response.code().isSuccess()) {
                start(before.subList(1, before.size()));
            } else {
                refused(new ResponseException(response.code(), response.diagnostic()));
            }
        });
    }

    private void observe() {
        CompletableFuture<Response> answer = all.requests().sendBy(this::sendObserve, recipient, request, options);
        await(answer, response -> {
            if (isContinued(response)) {
                values.then(() -> accepted(response));
            } else if (response.code().isSuccess()) {
                refused(new ResponseException(response.code(), "the device has answered, but does not observe"));
            } else {
                refused(new ResponseException(response.code(), response.diagnostic()));
            }
        });
    }

    private void await(CompletableFuture<Response> answer, Consumer<Response> next) {
        synchronized (this) {
            pending = answer;
        }
        var unused = answer.whenComplete((response, failure) -> {
            if (isCurrent(answer)) {
                if (response != null) {
                    next.accept(response);
                } else {
                    refused(asLwM2m(failure));
                }
            }
        });
        if (isOver()) {
            answer.cancel(true);
        }
    }

    private CompletableFuture<Response> sendObserve(Request addressed) {
        int asked = nextRound();
        ObserveRelation begun = all.transport().observe(addressed, notification -> notified(asked, notification));
        boolean late;
        synchronized (this) {
            late = over || asked != round;
            if (!late) {
                relation = begun;
            }
        }
        if (late) {
            begun.forget();
        }
        return begun.response();
    }

    private void accepted(Response first) {
        T value;
        try {
            value = values.read(first);
        } catch (LwM2mException e) {
            close(EndReason.REFUSED, e);
            return;
        }
        if (!isOver()) {
            established.complete(null);
            values.hand(value);
        }
    }

    private void notified(int asked, Response notification) {
        synchronized (this) {
            if (over || asked != round) {
                return;
            }
        }
        if (notification.code().isSuccess()) {
            values.add(notification);
        }
        if (!isContinued(notification)) {
            end(EndReason.ENDED_BY_DEVICE, new ResponseException(notification.code(), notification.diagnostic()));
        }
    }

    private static boolean isContinued(Response response) {
        return response.code().isSuccess() && response.observe().isPresent();
    }

    /** The device is at another address: the observation goes on there if the device accepts it there. */
    void renew() {
        ObserveRelation old;
        synchronized (this) {
            if (over || relation == null) {
                return; // not begun: it will begin where the device is then
            }
            old = relation;
            relation = null;
            pending = null;
            round++;
        }
        drop(old);
        observe();
    }

    private void refused(LwM2mException cause) {
        if (cause instanceof RegistrationEndedException) {
            end(EndReason.REGISTRATION_ENDED, cause);
        } else {
            end(established.isDone() ? EndReason.ENDED_BY_DEVICE : EndReason.REFUSED, cause);
        }
    }

    @Override
    public void forget() {
        end(EndReason.CLOSED, closedByApplication());
    }

    @Override
    public void close() {
        close(EndReason.CLOSED, closedByApplication());
    }

    private TransportException closedByApplication() {
        return new TransportException(
                "the observation was closed before '" + recipient.endpoint() + "' answered", null);
    }

    private void close(EndReason reason, LwM2mException cause) {
        ObserveRelation last = end(reason, cause);
        if (last != null) {
            Request cancel = request.withObserve(Observe.DEREGISTER).withToken(last.token());
            // Whatever comes of it: a device that did not hear it is told by a Reset when it next notifies.
            var unused = all.requests().send(recipient, cancel, options, Function.identity());
        }
    }

    void registrationEnded() {
        end(EndReason.REGISTRATION_ENDED, new RegistrationEndedException(recipient.endpoint()));
    }

    void serverClosed() {
        end(EndReason.SERVER_CLOSED, new TransportException("the server is closed", null));
    }

    /**
     * @param cause what {@link #established} fails with if it is open still
     * @return the relation that ended by this; null if there was none, or it was over before
     */
    private @Nullable ObserveRelation end(EndReason reason, LwM2mException cause) {
        ObserveRelation last;
        CompletableFuture<Response> request;
        synchronized (this) {
            if (over) {
                return null;
            }
            over = true;
            last = relation;
            request = pending;
        }
        all.ended(this, recipient.registrationId());
        if (request != null) {
            request.cancel(true);
        }
        if (last != null) {
            drop(last);
        }
        if (reason == EndReason.CLOSED) {
            values.drop();
        }
        values.then(() -> {
            established.completeExceptionally(cause);
            ended.complete(reason);
        });
        return last;
    }

    private static void drop(ObserveRelation relation) {
        relation.response().cancel(true);
        relation.forget();
    }

    private synchronized boolean isOver() {
        return over;
    }

    private synchronized boolean isCurrent(CompletableFuture<Response> answer) {
        return !over && pending == answer;
    }

    private synchronized int nextRound() {
        return ++round;
    }

    private static LwM2mException asLwM2m(Throwable failure) {
        return failure instanceof LwM2mException known
                ? known
                : new TransportException(
                        failure instanceof CancellationException ? "cancelled" : String.valueOf(failure), failure);
    }
}
