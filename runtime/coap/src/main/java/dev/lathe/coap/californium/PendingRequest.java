package dev.lathe.coap.californium;

import dev.lathe.message.Request;
import dev.lathe.message.RequestTimeoutException;
import dev.lathe.message.Response;
import dev.lathe.message.TransportException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.californium.core.coap.MessageObserverAdapter;

/**
 * A request until its answer. Californium retransmits until an acknowledgement comes, but would wait for ever for an answer
 * after it; that end is set here.
 */
final class PendingRequest extends MessageObserverAdapter {

    private static final long EXCHANGE_LIFETIME = TimeUnit.SECONDS.toNanos(247);
    private static final long NON_LIFETIME = TimeUnit.SECONDS.toNanos(145);

    private final Request request;
    private final org.eclipse.californium.core.coap.Request message;
    private final CompletableFuture<Response> future;
    private volatile boolean answerDue;
    private volatile long deadline;

    PendingRequest(
            Request request, org.eclipse.californium.core.coap.Request message, CompletableFuture<Response> future) {
        this.request = request;
        this.message = message;
        this.future = future;
    }

    /** Ends the exchange. */
    void cancel() {
        message.cancel();
    }

    /** Gives up if the answer has stayed out for longer than an exchange lasts. */
    void expire(long now) {
        if (answerDue && now - deadline > 0) {
            fail(new RequestTimeoutException(request.peer() + " did not answer the request " + request));
            cancel();
        }
    }

    void fail(Exception failure) {
        future.completeExceptionally(failure);
    }

    private void expectAnswerWithin(long nanos) {
        deadline = System.nanoTime() + nanos;
        answerDue = true;
    }

    @Override
    public void onSent(boolean retransmission) {
        if (!request.confirmable()) {
            expectAnswerWithin(NON_LIFETIME);
        }
    }

    @Override
    public void onAcknowledgement() {
        expectAnswerWithin(EXCHANGE_LIFETIME); // of each block anew
    }

    @Override
    public void onResponse(org.eclipse.californium.core.coap.Response response) {
        try {
            future.complete(Responses.received(response));
        } catch (TransportException e) {
            fail(e);
        }
    }

    @Override
    public void onReject() {
        fail(new TransportException(request.peer() + " rejected the request " + request, null));
    }

    @Override
    public void onTimeout() {
        fail(new RequestTimeoutException(request.peer() + " did not acknowledge the request " + request));
    }

    @Override
    public void onCancel() {
        fail(new TransportException(
                "the request " + request
                        + " was given up: the endpoint was closed, or another transfer to the same path"
                        + " took its place",
                null));
    }

    @Override
    public void onSendError(Throwable error) {
        fail(new TransportException("the request " + request + " could not be sent: " + error.getMessage(), error));
    }

    @Override
    public void onResponseHandlingError(Throwable error) {
        fail(new TransportException(
                "the answer to the request " + request + " could not be read: " + error.getMessage(), error));
    }
}
