package dev.lathe.message;

import java.util.concurrent.CompletableFuture;

/** One concern around a {@link Handler}: sees the request on its way in and the response on its way out. */
@FunctionalInterface
public interface Filter {

    /** The filter that is none. */
    Filter NONE = (request, next) -> next.handle(request);

    CompletableFuture<Response> apply(Request request, Handler next);

    /** This filter around {@code inner}. */
    default Filter andThen(Filter inner) {
        return (request, next) -> apply(request, inner.then(next));
    }

    /** This filter around {@code handler}. */
    default Handler then(Handler handler) {
        return request -> apply(request, handler);
    }
}
