package dev.lathe.client.access;

import dev.lathe.client.object.ServerLookup;
import dev.lathe.message.Filter;
import dev.lathe.message.Handler;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import java.util.concurrent.CompletableFuture;

/** Lets in the servers of this client (others: 4.01), once it is registered with them (before, and during a bootstrap: 5.03). */
public final class AccessFilter implements Filter {

    private final ServerLookup servers;
    private final Gate gate;

    public AccessFilter(ServerLookup servers, Gate gate) {
        this.servers = servers;
        this.gate = gate;
    }

    @Override
    public CompletableFuture<Response> apply(Request request, Handler next) {
        if (servers.shortServerId(request.peer()).isEmpty()) {
            // Without a word: the address may be forged, and what goes there must not be many times what came.
            return Response.of(ResponseCode.UNAUTHORIZED).toFuture();
        }
        if (gate.isSuspended()) {
            return unavailable("this client is being bootstrapped; try again later");
        }
        return gate.passage()
                .thenCompose(open -> open
                        ? next.handle(request)
                        : unavailable("this client is not registered; wait until it registers"));
    }

    private static CompletableFuture<Response> unavailable(String reason) {
        return Response.error(ResponseCode.SERVICE_UNAVAILABLE, reason).toFuture();
    }
}
