package dev.lathe.testkit;

import dev.lathe.message.Handler;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.transport.Delivery;
import dev.lathe.transport.NotificationTarget;
import dev.lathe.transport.Transport;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** What an endpoint says to those that ask: answers and notifications. */
final class Service {

    private final Outbox outbox;
    private final Executor executor;
    private final Handler handler;
    private final Transport.ResetListener resets;

    /** @param handler one whose futures never fail */
    Service(Outbox outbox, Executor executor, Handler handler, Transport.ResetListener resets) {
        this.outbox = outbox;
        this.executor = executor;
        this.handler = handler;
        this.resets = resets;
    }

    void serve(Datagram datagram, Request received, Inbox.Reception reception) {
        Request request = received.withPeer(Peer.unsecured(datagram.from()));
        CompletableFuture<Response> answer = handler.handle(request);
        if (!reception.confirmable()) {
            var unused =
                    answer.thenAcceptAsync(response -> reception.remember(send(request, response, false)), executor);
        } else if (answer.isDone()) {
            reception.acknowledge(answer.join());
            answer.join().sequel().ifPresent(Runnable::run);
        } else {
            reception.acknowledge();
            var unused = answer.thenAcceptAsync(response -> send(request, response, true), executor);
        }
    }

    private Datagram send(Request request, Response response, boolean confirmable) {
        CompletableFuture<Delivery> unwatched = new CompletableFuture<>();
        Datagram sent = notify(NotificationTarget.of(request), response, confirmable, unwatched)
                .datagram();
        response.sequel().ifPresent(Runnable::run);
        return sent;
    }

    Sending notify(
            NotificationTarget target,
            Response notification,
            boolean confirmable,
            CompletableFuture<Delivery> delivery) {
        return outbox.response(
                target.peer().address(), target.token(), notification, confirmable, new Sending.Outcome() {
                    @Override
                    public void acknowledged(Datagram acknowledgement) {
                        delivery.complete(Delivery.ACKNOWLEDGED);
                    }

                    @Override
                    public void rejected() {
                        delivery.complete(Delivery.REJECTED);
                        if (notification.observe().isPresent()) {
                            resets.rejected(target);
                        }
                    }

                    @Override
                    public void timedOut() {
                        delivery.complete(Delivery.TIMED_OUT);
                    }
                });
    }
}
