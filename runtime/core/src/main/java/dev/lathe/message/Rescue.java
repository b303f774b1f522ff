package dev.lathe.message;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes every failure of a handler a response: a {@link ResponseException} the one it names, a {@link PayloadException}
 * 4.00, all else 5.00 without a word of what went on inside, which goes to the log. What it gives never fails, whether the
 * handler throws, ends its future badly or returns nothing. Each transport puts it around the handler it serves.
 */
public final class Rescue implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(Rescue.class);

    /** One for any number of handlers: it keeps nothing. */
    public Rescue() {}

    @Override
    public CompletableFuture<Response> apply(Request request, Handler next) {
        CompletableFuture<Response> answer;
        try {
            answer = next.handle(request);
        } catch (Throwable failure) { // an Error too: the peer must not wait for an answer that will never come
            return responseTo(request, failure).toFuture();
        }
        if (isNothing(answer)) {
            return responseTo(request, new IllegalStateException("the handler returned no future"))
                    .toFuture();
        }
        return answer.handle((response, failure) -> {
            if (failure != null) {
                return responseTo(request, failure);
            }
            return isNothing(response)
                    ? responseTo(request, new IllegalStateException("the handler's future ended with null"))
                    : response;
        });
    }

    private static Response responseTo(Request request, Throwable thrown) {
        Throwable failure = thrown;
        while (!(failure instanceof LwM2mException)
                && failure instanceof CompletionException
                && failure.getCause() != null) {
            failure = failure.getCause();
        }
        if (failure instanceof ResponseException refusal) {
            return Response.error(refusal.code(), refusal.diagnostic());
        }
        if (failure instanceof PayloadException unreadable) {
            return Response.error(ResponseCode.BAD_REQUEST, String.valueOf(unreadable.getMessage()));
        }
        LOG.error("a handler failed at a {} request", request.method(), failure);
        return Response.error(ResponseCode.INTERNAL_SERVER_ERROR, "the request could not be served");
    }

    /** What user code hands over may be null, whatever its type says. */
    private static boolean isNothing(@Nullable Object value) {
        return value == null;
    }
}
