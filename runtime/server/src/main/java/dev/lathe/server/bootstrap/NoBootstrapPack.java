package dev.lathe.server.bootstrap;

import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import java.util.concurrent.CompletableFuture;

/** Bootstrap-Pack-Request: {@code GET /bspack} (LwM2M Core 1.2, 6.1.7.2), which is refused: the device then asks at {@code /bs}. */
public final class NoBootstrapPack implements Handler {

    public static final String PATH = "bspack";

    @Override
    public CompletableFuture<Response> handle(Request request) {
        if (request.path().size() > 1) {
            return Response.error(ResponseCode.NOT_FOUND, "nothing is below /" + PATH)
                    .toFuture();
        }
        return (request.method() == Method.GET
                        ? Response.error(
                                ResponseCode.NOT_IMPLEMENTED,
                                "there are no packs here: POST /" + BootstrapInterface.PATH)
                        : Response.error(ResponseCode.METHOD_NOT_ALLOWED, "GET asks for a pack"))
                .toFuture();
    }
}
