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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One observation: what happens in which order. */
final class RemoteObservation<T> implements Observation {

    private final Observations all;
    private final Recipient recipient;
    private final Request request;
    private final RequestOptions options;
    private final Values<T> values;
    private final ObservationState state = new ObservationState();
    private final CompletableFuture<@Nullable Void> established = new CompletableFuture<>();
    private final CompletableFuture<EndReason> ended = new CompletableFuture<>();

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
        await(all.requests().send(recipient, before.get(0), options, Function.identity()), response -> {
            if (response.code().isSuccess()) {
                start(before.subList(1, before.size()));
            } else {
                refused(new ResponseException(response.code(), response.diagnostic()));
            }
        });
    }

    private void observe() {
        await(all.requests().sendBy(this::sendObserve, recipient, request, options), response -> {
            if (isContinued(response) && established.isDone()) {
                values.add(response); // as any other value: this is not the first time that the device accepts
            } else if (isContinued(response)) {
                values.then(() -> accepted(response));
            } else if (response.code().isSuccess()) {
                refused(new ResponseException(response.code(), "the device has answered, but does not observe"));
            } else {
                refused(new ResponseException(response.code(), response.diagnostic()));
            }
        });
    }

    private void await(CompletableFuture<Response> answer, Consumer<Response> next) {
        boolean needed = state.await(answer);
        var unused = answer.whenComplete((response, failure) -> {
            if (state.awaits(answer)) {
                if (response != null) {
                    next.accept(response);
                } else {
                    refused(asLwM2m(failure));
                }
            }
        });
        if (!needed) {
            answer.cancel(true);
        }
    }

    private CompletableFuture<Response> sendObserve(Request addressed) {
        int asked = state.nextRound();
        ObserveRelation begun = all.transport().observe(addressed, notification -> notified(asked, notification));
        if (!state.begin(asked, begun)) {
            begun.forget();
        }
        return begun.response();
    }

    private void accepted(Response first) {
        T value;
        try {
            value = values.read(first);
        } catch (LwM2mException e) {
            end(EndReason.REFUSED, e).ifPresent(this::tell);
            return;
        }
        if (!state.isClosed()) { // however else it may have ended since, the device has accepted and said this
            established.complete(null);
            values.hand(value);
        }
    }

    private void notified(int asked, Response notification) {
        if (!state.isHeard(asked)) {
            return;
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

    /**
     * The device is at another address: the observation goes on there if the device accepts it there. What it answers is one more
     * value.
     */
    void renew() {
        state.leave()
                .ifPresent(
                        left -> { // else it has not begun, and will begin where the device is then
                            drop(left);
                            observe();
                        });
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
        endByApplication();
    }

    @Override
    public void close() {
        endByApplication().ifPresent(this::tell);
    }

    private Optional<ObserveRelation> endByApplication() {
        return end(
                EndReason.CLOSED,
                new TransportException(
                        "the observation was closed before '" + recipient.endpoint() + "' answered", null));
    }

    /** Whatever comes of it: a device that does not hear it is told by a Reset when it next notifies. */
    private void tell(ObserveRelation last) {
        Request cancel = request.withObserve(Observe.DEREGISTER).withToken(last.token());
        var unused = all.requests().send(recipient, cancel, options, Function.identity());
    }

    void registrationEnded() {
        end(EndReason.REGISTRATION_ENDED, new RegistrationEndedException(recipient.endpoint()));
    }

    void serverClosed() {
        end(EndReason.SERVER_CLOSED, new TransportException("the server is closed", null));
    }

    /**
     * @param cause what {@link #established} fails with if it is open still
     * @return the relation that ended by this; empty if there was none, or it was over before
     */
    private Optional<ObserveRelation> end(EndReason reason, LwM2mException cause) {
        Optional<ObservationState.Remains> remains = state.end(reason);
        if (remains.isEmpty()) {
            return Optional.empty();
        }
        all.ended(this, recipient.registrationId());
        remains.get().pending().ifPresent(answer -> answer.cancel(true));
        remains.get().relation().ifPresent(RemoteObservation::drop);
        if (reason == EndReason.CLOSED) {
            values.drop();
        }
        values.then(() -> {
            established.completeExceptionally(cause);
            ended.complete(reason);
        });
        return remains.get().relation();
    }

    private static void drop(ObserveRelation relation) {
        relation.response().cancel(true);
        relation.forget();
    }

    private static LwM2mException asLwM2m(Throwable failure) {
        return failure instanceof LwM2mException known
                ? known
                : new TransportException(String.valueOf(failure), failure);
    }
}
