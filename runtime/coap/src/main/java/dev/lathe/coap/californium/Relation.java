package dev.lathe.coap.californium;

import dev.lathe.message.Response;
import dev.lathe.transport.NotificationListener;
import dev.lathe.transport.NotificationOrder;
import dev.lathe.transport.ObserveRelation;
import dev.lathe.value.Opaque;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An observation on the side that asked for it. Several threads may bring messages; the lock puts them in a row. */
final class Relation implements ObserveRelation {

    private static final Logger LOG = LoggerFactory.getLogger(Relation.class);

    private final Opaque token;
    private final CompletableFuture<Response> response;
    private final NotificationListener listener;
    private final Consumer<Relation> end;
    /** What other threads bring while the first answer is still on its way through this one. */
    private final List<Response> early = new ArrayList<>();

    private @Nullable NotificationOrder order;
    private volatile boolean over;

    /** @param end called, perhaps more than once, when no more notifications are wanted */
    Relation(
            Opaque token, CompletableFuture<Response> response, NotificationListener listener, Consumer<Relation> end) {
        this.token = token;
        this.response = response;
        this.listener = listener;
        this.end = end;
        var unused = response.whenComplete((first, failure) -> begin(first));
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
        over = true;
        response.cancel(false); // first: the end of the exchange would fail it in another way
        end.accept(this);
    }

    /** A failed request has no first answer. */
    private synchronized void begin(@Nullable Response first) {
        if (first != null && continues(first)) {
            order = new NotificationOrder(first.observe().orElseThrow(), now());
            early.forEach(this::hear);
            early.clear();
        } else {
            forget();
        }
    }

    synchronized void notified(Response notification) {
        if (order == null) {
            early.add(notification);
        } else {
            hear(notification);
        }
    }

    private void hear(Response notification) {
        boolean continues = continues(notification);
        if (over || (continues && !isNew(notification))) {
            return;
        }
        if (!continues) {
            forget();
        }
        try {
            listener.notified(notification);
        } catch (RuntimeException e) { // the next one is heard all the same
            LOG.error("a listener failed at a notification", e);
        }
    }

    private boolean isNew(Response notification) {
        return order != null && order.accept(notification.observe().orElseThrow(), now());
    }

    private static boolean continues(Response response) {
        return response.code().isSuccess() && response.observe().isPresent();
    }

    private static Duration now() {
        return Duration.ofNanos(System.nanoTime());
    }
}
