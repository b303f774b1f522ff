package dev.lathe.coap.californium;

import dev.lathe.message.TransportException;
import dev.lathe.transport.Delivery;
import java.util.concurrent.CompletableFuture;
import org.eclipse.californium.core.coap.MessageObserverAdapter;
import org.eclipse.californium.core.network.Exchange;

/** Learns what becomes of one notification. */
final class NotificationObserver extends MessageObserverAdapter {

    private final boolean confirmable;
    private final Exchange exchange;
    private final CompletableFuture<Delivery> future;
    private final Runnable rejected;

    NotificationObserver(
            boolean confirmable, Exchange exchange, CompletableFuture<Delivery> future, Runnable rejected) {
        this.confirmable = confirmable;
        this.exchange = exchange;
        this.future = future;
        this.rejected = rejected;
    }

    @Override
    public void onSent(boolean retransmission) {
        if (!confirmable) {
            future.complete(Delivery.SENT); // the exchange stays: a reset may come
        }
    }

    @Override
    public void onAcknowledgement() {
        end(Delivery.ACKNOWLEDGED);
    }

    @Override
    public void onReject() {
        end(Delivery.REJECTED);
        rejected.run();
    }

    @Override
    public void onTimeout() {
        end(Delivery.TIMED_OUT);
    }

    @Override
    public void onCancel() {
        exchange.executeComplete();
        future.completeExceptionally(new TransportException("the endpoint was closed", null));
    }

    @Override
    public void onSendError(Throwable error) {
        exchange.executeComplete();
        future.completeExceptionally(
                new TransportException("the notification could not be sent: " + error.getMessage(), error));
    }

    private void end(Delivery delivery) {
        exchange.executeComplete();
        future.complete(delivery);
    }
}
