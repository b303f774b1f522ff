package dev.lathe.server.inbound;

import dev.lathe.message.Filter;
import dev.lathe.message.Handler;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import java.util.concurrent.CompletableFuture;

/**
 * Refuses what is too large to be meant well, before anything looks into it.
 *
 * @param payload octets of a body, else 4.13
 * @param options Uri-Path and Uri-Query options together, else 4.00
 */
public record LimitsFilter(int payload, int options) implements Filter {

    /** The body of a Register that lists some thousand Object Instances, and far more options than any operation has. */
    public static final LimitsFilter DEFAULT = new LimitsFilter(65_536, 64);

    @Override
    public CompletableFuture<Response> apply(Request request, Handler next) {
        if (request.payload().length > payload) {
            return Response.error(
                            ResponseCode.REQUEST_ENTITY_TOO_LARGE, "a body has at most " + payload + " octets here")
                    .toFuture();
        }
        if (request.path().size() + request.query().size() > options) {
            return Response.error(
                            ResponseCode.BAD_REQUEST, "a request has at most " + options + " path and query options")
                    .toFuture();
        }
        return next.handle(request);
    }
}
