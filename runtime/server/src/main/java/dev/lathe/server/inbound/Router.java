package dev.lathe.server.inbound;

import dev.lathe.message.Handler;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Hands a request to the handler of the longest path that its own begins with; 4.04 if there is none. Immutable.
 */
public final class Router implements Handler {

    /** Segments of {@code .well-known/core}, the longest path a server has. */
    private static final int LONGEST = 2;

    private final Map<List<String>, Handler> routes;

    private Router(Map<List<String>, Handler> routes) {
        this.routes = routes;
    }

    public static Router empty() {
        return new Router(Map.of());
    }

    /** A router that knows this path too, and all below it. */
    public Router with(Handler handler, String... path) {
        Map<List<String>, Handler> more = new LinkedHashMap<>(routes);
        more.put(List.of(path), handler);
        return new Router(more);
    }

    @Override
    public CompletableFuture<Response> handle(Request request) {
        List<String> path = request.path();
        for (int length = Math.min(path.size(), LONGEST); length > 0; length--) {
            Handler handler = routes.get(path.subList(0, length));
            if (handler != null) {
                return handler.handle(request);
            }
        }
        return Response.error(ResponseCode.NOT_FOUND, "this server has no such path")
                .toFuture();
    }
}
