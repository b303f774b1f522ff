package dev.lathe.testkit;

import dev.lathe.message.Response;
import dev.lathe.transport.NotificationListener;
import dev.lathe.transport.NotificationOrder;
import dev.lathe.transport.ObserveRelation;
import dev.lathe.value.Opaque;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An observation on the side that asked for it. */
final class Relation implements ObserveRelation {

    private final Opaque token;
    private final CompletableFuture<Response> response;
    private final NotificationListener listener;
    private final Consumer<Relation> forget;
    private @Nullable NotificationOrder order;

    Relation(
            Opaque token,
            CompletableFuture<Response> response,
            NotificationListener listener,
            Consumer<Relation> forget) {
        this.token = token;
        this.response = response;
        this.listener = listener;
        this.forget = forget;
    }

    @Override
    public CompletableFuture<Response> response() {
        return response;
    }

    @Override
    public Opaque token() {
        return token;
    }

    @Override
    public void forget() {
        forget.accept(this);
        response.cancel(false);
    }

    /** Whether the first answer makes it an observation. */
    boolean begin(Response first, Duration now) {
        boolean observing = continues(first);
        if (observing) {
            order = new NotificationOrder(first.observe().orElseThrow(), now);
        }
        return observing;
    }

    /** Passes it on unless it is older than one before; gives whether the observation goes on. */
    boolean hear(Response notification, Duration now) {
        if (!continues(notification)) {
            listener.notified(notification);
            return false;
        }
        if (order == null || order.accept(notification.observe().orElseThrow(), now)) {
            listener.notified(notification);
        }
        return true;
    }

    private static boolean continues(Response response) {
        return response.code().isSuccess() && response.observe().isPresent();
    }
}
