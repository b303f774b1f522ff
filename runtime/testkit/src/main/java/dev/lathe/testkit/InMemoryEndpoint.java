package dev.lathe.testkit;

import dev.lathe.message.Handler;
import dev.lathe.message.Observe;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Rescue;
import dev.lathe.message.Response;
import dev.lathe.message.TransportException;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.Delivery;
import dev.lathe.transport.NotificationListener;
import dev.lathe.transport.NotificationTarget;
import dev.lathe.transport.ObserveRelation;
import dev.lathe.transport.Transport;
import dev.lathe.value.Opaque;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One end of the network. All its state belongs to whoever moves the time; what other threads ask for becomes a task there.
 */
final class InMemoryEndpoint implements CoapEndpoint {

    private final InMemoryNetwork network;
    private final VirtualTime time;
    private final InetSocketAddress address;
    private final Outbox outbox;
    private final Inbox inbox;
    private final Exchanges exchanges;
    private final Service service;
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile boolean closed;

    InMemoryEndpoint(
            InMemoryNetwork network,
            VirtualTime time,
            InetSocketAddress address,
            Handler inbound,
            Transport.ResetListener resets) {
        this.network = network;
        this.time = time;
        this.address = address;
        this.outbox = new Outbox(network, time.scheduler(), address);
        this.inbox = new Inbox(network, time.scheduler());
        this.exchanges = new Exchanges(outbox, time.scheduler(), time::elapsed);
        this.service = new Service(outbox, this::execute, new Rescue().then(inbound), resets);
    }

    @Override
    public InetSocketAddress address() {
        return address;
    }

    @Override
    public CompletableFuture<Response> send(Request request) {
        if (request.observe() == Observe.REGISTER) {
            throw new IllegalArgumentException(
                    "observe() sends a request that registers an observation, send() does not");
        }
        Request complete = withToken(request);
        CompletableFuture<Response> future = new CompletableFuture<>();
        start(future, complete.peer(), () -> exchanges.start(complete, future, null));
        onCancel(future, () -> exchanges.abandon(complete, future));
        return future;
    }

    @Override
    public ObserveRelation observe(Request request, NotificationListener listener) {
        Request complete = withToken(request.withObserve(Observe.REGISTER));
        CompletableFuture<Response> future = new CompletableFuture<>();
        Relation relation = new Relation(
                complete.token(), future, listener, self -> execute(() -> exchanges.forget(complete, self)));
        start(future, complete.peer(), () -> exchanges.start(complete, future, relation));
        onCancel(future, () -> exchanges.abandon(complete, future));
        return relation;
    }

    @Override
    public CompletableFuture<Delivery> notify(NotificationTarget target, Response notification, boolean confirmable) {
        CompletableFuture<Delivery> delivery = new CompletableFuture<>();
        start(delivery, target.peer(), () -> {
            Sending sending = service.notify(target, notification, confirmable, delivery);
            if (!confirmable) {
                delivery.complete(Delivery.SENT);
            }
            onCancel(delivery, sending::stop);
        });
        return delivery;
    }

    /** A datagram has come; called by whoever moves the time. */
    void arrived(Datagram datagram) {
        if (closed) {
            return;
        }
        if (datagram.type() == Datagram.Type.ACK || datagram.type() == Datagram.Type.RST) {
            outbox.answered(datagram);
            return;
        }
        Inbox.Reception reception = inbox.receive(datagram);
        if (reception == null) {
            return;
        }
        Request request = datagram.request();
        Response response = datagram.response();
        if (request != null) {
            service.serve(datagram, request, reception);
        } else if (response == null || !exchanges.awaits(datagram)) {
            reception.reject();
        } else {
            if (reception.confirmable()) {
                reception.acknowledge();
            }
            exchanges.answered(datagram, response);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            network.closed(this);
            execute(() -> {
                outbox.stopAll();
                exchanges.failAll();
            });
        }
    }

    private Request withToken(Request request) {
        int number = tokens.incrementAndGet();
        return request.token().length() > 0
                ? request
                : request.withToken(Opaque.of((byte) (number >> 8), (byte) number));
    }

    private <T> void start(CompletableFuture<T> future, Peer peer, Runnable work) {
        if (peer.address().isUnresolved()) {
            future.completeExceptionally(
                    new TransportException("the host name " + peer.address().getHostString() + " is not known", null));
        } else {
            execute(() -> {
                if (closed) {
                    future.completeExceptionally(new TransportException("the endpoint was closed", null));
                } else if (!future.isDone()) { // not cancelled in the meantime
                    work.run();
                }
            });
        }
    }

    private void onCancel(CompletableFuture<?> future, Runnable work) {
        var unused = future.whenComplete((value, failure) -> {
            if (future.isCancelled()) {
                execute(work);
            }
        });
    }

    private void execute(Runnable work) {
        time.scheduler().execute(work);
    }
}
