package dev.lathe.coap.californium;

import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.TransportException;
import dev.lathe.transport.Delivery;
import dev.lathe.transport.NotificationTarget;
import dev.lathe.transport.Transport;
import java.util.concurrent.CompletableFuture;
import org.eclipse.californium.core.coap.CoAP;
import org.eclipse.californium.core.network.CoapEndpoint;
import org.eclipse.californium.core.network.Exchange;
import org.eclipse.californium.core.network.MessageExchangeStore;
import org.eclipse.californium.elements.AddressEndpointContext;
import org.eclipse.californium.elements.EndpointContext;
import org.eclipse.californium.elements.EndpointIdentityResolver;
import org.jspecify.annotations.Nullable;

/**
 * Sends notifications, each in an exchange of its own: as if the request of the observation had come again and were answered
 * once more. So nothing must be kept from one notification to the next, and one can be sent for an observation that an earlier
 * run of the program accepted.
 */
final class Notifier {

    private final CoapEndpoint endpoint;
    private final MessageExchangeStore exchanges;
    private final EndpointIdentityResolver identities;
    private final Observers observers;
    private final Transport.ResetListener resets;

    Notifier(
            CoapEndpoint endpoint,
            MessageExchangeStore exchanges,
            EndpointIdentityResolver identities,
            Observers observers,
            Transport.ResetListener resets) {
        this.endpoint = endpoint;
        this.exchanges = exchanges;
        this.identities = identities;
        this.observers = observers;
        this.resets = resets;
    }

    CompletableFuture<Delivery> notify(NotificationTarget target, Response notification, boolean confirmable) {
        CompletableFuture<Delivery> future = new CompletableFuture<>();
        org.eclipse.californium.core.coap.Response message;
        try {
            message = Responses.toSend(notification);
        } catch (IllegalArgumentException e) {
            future.completeExceptionally(
                    new TransportException("the notification cannot be sent: " + e.getMessage(), e));
            return future;
        }
        boolean last = notification.observe().isEmpty();
        EndpointContext peer = new AddressEndpointContext(target.peer().address());
        Exchange exchange = exchange(target, peer);
        message.setType(confirmable ? CoAP.Type.CON : CoAP.Type.NON);
        message.setDestinationContext(peer);
        message.addMessageObserver(new NotificationObserver(confirmable, exchange, future, () -> rejected(target)));
        if (last) {
            observers.ended(target);
        } else if (!confirmable) {
            observers.unacknowledged(target, exchange);
        }
        var unused = future.whenComplete((delivery, failure) -> {
            if (future.isCancelled()) {
                message.cancel();
            }
        });
        exchange.sendResponse(message);
        return future;
    }

    /** The peer does not observe any more. */
    void rejected(NotificationTarget target) {
        observers.ended(target);
        resets.rejected(target);
    }

    private Exchange exchange(NotificationTarget target, EndpointContext peer) {
        org.eclipse.californium.core.coap.Request request = request(observers.requestOf(target));
        request.setScheme("coap"); // as on arrival: the blocks of this notification will be asked for under it
        request.setToken(Requests.token(target.token()));
        request.setSourceContext(peer);
        Exchange exchange =
                new Exchange(request, identities.getEndpointIdentity(peer), Exchange.Origin.REMOTE, endpoint);
        exchange.setEndpoint(endpoint);
        exchange.setRemoveHandler((completed, token, messageId) -> {
            if (messageId != null) {
                exchanges.remove(messageId, completed);
            }
        });
        return exchange;
    }

    private static org.eclipse.californium.core.coap.Request request(@Nullable Request observed) {
        return observed == null
                ? new org.eclipse.californium.core.coap.Request(CoAP.Code.GET)
                : Requests.named(observed);
    }
}
