package dev.lathe.client.bootstrap;

import dev.lathe.client.object.ServerLookup;
import dev.lathe.message.Filter;
import dev.lathe.message.Handler;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import java.util.concurrent.CompletableFuture;

/**
 * Takes what the Bootstrap-Server asks while there is a bootstrap (at other times: 4.05), and lets everybody else pass. A
 * Bootstrap-Server that is the client's LwM2M Server as well, is that at other times.
 */
public final class BootstrapFilter implements Filter {

    private final BootstrapEngine engine;
    private final ServerLookup servers;
    private final Filter handover;

    /** @param handover on the way to a bootstrap: leaves the protocol thread */
    public BootstrapFilter(BootstrapEngine engine, ServerLookup servers, Filter handover) {
        this.engine = engine;
        this.servers = servers;
        this.handover = handover;
    }

    @Override
    public CompletableFuture<Response> apply(Request request, Handler next) {
        if (!engine.isBootstrapServer(request.peer())) {
            return next.handle(request);
        }
        return engine.enter()
                .map(phase -> handover.apply(request, phase))
                .orElseGet(() -> servers.shortServerId(request.peer()).isPresent()
                        ? next.handle(request)
                        : Response.error(
                                        ResponseCode.METHOD_NOT_ALLOWED,
                                        "no bootstrap is under way; wait until this client asks for one")
                                .toFuture());
    }
}
