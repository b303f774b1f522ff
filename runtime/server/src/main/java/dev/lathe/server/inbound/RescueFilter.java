package dev.lathe.server.inbound;

import dev.lathe.message.Filter;
import dev.lathe.message.Handler;
import dev.lathe.message.PayloadException;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns every failure into a response: what is wrong with the request into the code that says so, anything else into a 5.00
 * that tells the peer nothing and the log all.
 */
public final class RescueFilter implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(RescueFilter.class);

    @Override
    public CompletableFuture<Response> apply(Request request, Handler next) {
        try {
            return next.handle(request).exceptionally(failure -> answer(request, failure));
        } catch (RuntimeException e) {
            return answer(request, e).toFuture();
        }
    }

    private static Response answer(Request request, Throwable failure) {
        if (failure instanceof ResponseException e) {
            return Response.error(e.code(), e.diagnostic());
        }
        if (failure instanceof PayloadException e) {
            return Response.error(ResponseCode.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
        if (failure instanceof CompletionException e && e.getCause() != null) {
            return answer(request, e.getCause());
        }
        LOG.error("{} of {} could not be handled", request.method(), request.peer(), failure);
        return Response.error(ResponseCode.INTERNAL_SERVER_ERROR, "");
    }
}
