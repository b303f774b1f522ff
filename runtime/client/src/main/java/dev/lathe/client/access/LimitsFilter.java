package dev.lathe.client.access;

import dev.lathe.message.Filter;
import dev.lathe.message.Handler;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Turns away what is too large (4.13) or too much at once (5.03). */
public final class LimitsFilter implements Filter {

    private final Limits limits;
    private final AtomicInteger atOnce = new AtomicInteger();

    public LimitsFilter(Limits limits) {
        this.limits = limits;
    }

    @Override
    public CompletableFuture<Response> apply(Request request, Handler next) {
        if (request.payload().length > limits.payloadOctets()) {
            return Response.error(
                            ResponseCode.REQUEST_ENTITY_TOO_LARGE,
                            "the payload has " + request.payload().length + " octets; send " + limits.payloadOctets()
                                    + " at most")
                    .toFuture();
        }
        if (atOnce.incrementAndGet() > limits.requestsAtOnce()) {
            atOnce.decrementAndGet();
            return Response.error(
                            ResponseCode.SERVICE_UNAVAILABLE,
                            limits.requestsAtOnce() + " requests are being served; wait for their answers")
                    .toFuture();
        }
        boolean accepted = false;
        try {
            CompletableFuture<Response> answer = next.handle(request);
            accepted = true;
            return answer.whenComplete((response, failure) -> atOnce.decrementAndGet());
        } finally {
            if (!accepted) {
                atOnce.decrementAndGet();
            }
        }
    }
}
