package dev.lathe.server.inbound;

import dev.lathe.link.Link;
import dev.lathe.link.LinkFormat;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Answers {@code GET /.well-known/core} with what this server offers (RFC 6690, 4). */
public final class WellKnownCore implements Handler {

    private final byte[] links;

    public WellKnownCore(List<Link> links) {
        this.links = LinkFormat.write(links);
    }

    @Override
    public CompletableFuture<Response> handle(Request request) {
        if (request.path().size() > 2) {
            return Response.error(ResponseCode.NOT_FOUND, "").toFuture();
        }
        if (request.method() != Method.GET) {
            return Response.error(ResponseCode.METHOD_NOT_ALLOWED, "only GET").toFuture();
        }
        if (!request.accept().orElse(ContentFormat.LINK_FORMAT).equals(ContentFormat.LINK_FORMAT)) {
            return Response.error(ResponseCode.NOT_ACCEPTABLE, "only " + ContentFormat.LINK_FORMAT)
                    .toFuture();
        }
        return Response.content(ContentFormat.LINK_FORMAT, links).toFuture();
    }
}
