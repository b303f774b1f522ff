package dev.lathe.coap.californium;

import dev.lathe.message.Handler;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.transport.NotificationTarget;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.californium.core.coap.CoAP;
import org.eclipse.californium.core.coap.MessageObserverAdapter;
import org.eclipse.californium.core.network.Exchange;
import org.eclipse.californium.core.server.MessageDeliverer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands requests to the handler and its answers back; completes the exchanges of requests that were sent. */
final class Responder implements MessageDeliverer {

    private static final Logger LOG = LoggerFactory.getLogger(Responder.class);

    /**
     * How long a response is waited for before the request is acknowledged without it. Two messages are saved if it comes in
     * time; the peer repeats its request after 2 s at the earliest.
     */
    private static final int ACKNOWLEDGE_AFTER_MILLIS = 200;

    private final Handler handler;
    private final int maxBodySize;
    private final ScheduledExecutorService timers;
    private final Observers observers;
    private final Consumer<NotificationTarget> rejected;

    /**
     * @param handler one whose futures never fail
     * @param rejected hears that a first answer, which is a notification as well, was rejected
     */
    Responder(
            Handler handler,
            int maxBodySize,
            ScheduledExecutorService timers,
            Observers observers,
            Consumer<NotificationTarget> rejected) {
        this.handler = handler;
        this.maxBodySize = maxBodySize;
        this.timers = timers;
        this.observers = observers;
        this.rejected = rejected;
    }

    @Override
    public void deliverResponse(Exchange exchange, org.eclipse.californium.core.coap.Response response) {
        exchange.getRequest().setResponse(response);
    }

    @Override
    public void deliverRequest(Exchange exchange) {
        org.eclipse.californium.core.coap.Request message = exchange.getRequest();
        if (message.isMulticast()) {
            exchange.executeComplete(); // whoever speaks to everybody gets no answer
            return;
        }
        Response refusal = refusal(message);
        Request request = Requests.received(message);
        CompletableFuture<Response> answer = refusal == null ? handler.handle(request) : refusal.toFuture();
        if (answer.isDone()) {
            respond(exchange, request, answer.join());
            return;
        }
        Future<?> acknowledgement =
                timers.schedule(() -> exchange.sendAccept(), ACKNOWLEDGE_AFTER_MILLIS, TimeUnit.MILLISECONDS);
        var unused = answer.thenAccept(response -> {
            acknowledgement.cancel(false);
            respond(exchange, request, response);
        });
    }

    private @Nullable Response refusal(org.eclipse.californium.core.coap.Request message) {
        if (message.getOptions().hasProxyUri() || message.getOptions().hasProxyScheme()) {
            return Response.of(ResponseCode.PROXYING_NOT_SUPPORTED);
        }
        return message.getPayloadSize() > maxBodySize
                ? Response.error(
                        ResponseCode.REQUEST_ENTITY_TOO_LARGE, "at most " + maxBodySize + " octets are accepted")
                : null;
    }

    private void respond(Exchange exchange, Request request, Response response) {
        org.eclipse.californium.core.coap.Response message = message(response);
        if (request.observe() == Observe.REGISTER && message.getOptions().hasObserve()) {
            accepted(exchange, request, message);
        } else if (request.observe() == Observe.DEREGISTER) {
            observers.ended(NotificationTarget.of(request));
        }
        response.sequel().ifPresent(task -> message.addMessageObserver(new Sequel(task)));
        exchange.sendResponse(message);
    }

    /** What a handler wants done when its response is out, however often that is sent. */
    private static final class Sequel extends MessageObserverAdapter {
        private final Runnable task;
        private final AtomicBoolean done = new AtomicBoolean();

        Sequel(Runnable task) {
            this.task = task;
        }

        @Override
        public void onSent(boolean retransmission) {
            run();
        }

        @Override
        public void onSendError(Throwable error) {
            run();
        }

        @Override
        public void onCancel() {
            run();
        }

        private void run() {
            if (done.compareAndSet(false, true)) {
                task.run();
            }
        }
    }

    /** The answer is the first notification, so it may be rejected like one unless it rides on an acknowledgement. */
    private void accepted(Exchange exchange, Request request, org.eclipse.californium.core.coap.Response message) {
        NotificationTarget target = NotificationTarget.of(request);
        observers.registered(target, request);
        if (!request.confirmable()) {
            message.setType(CoAP.Type.NON);
            observers.unacknowledged(target, exchange);
        }
        message.addMessageObserver(new MessageObserverAdapter() {
            @Override
            public void onReject() {
                rejected.accept(target);
            }
        });
    }

    private static org.eclipse.californium.core.coap.Response message(Response response) {
        try {
            return Responses.toSend(response);
        } catch (IllegalArgumentException e) {
            LOG.error("a handler gave a response that CoAP cannot carry: {}", response, e);
            return Responses.toSend(
                    Response.error(ResponseCode.INTERNAL_SERVER_ERROR, "the request could not be served"));
        }
    }
}
