package dev.lathe.client.object;

import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The operations of the early draft (7.4): GET reads and PUT writes an Object or a Resource, POST executes a Resource. There is
 * nothing else. Calls the device's code on the thread it is called on.
 */
public final class Draft0Dispatcher implements Handler {

    private final Resolver resolver;
    private final Reads reads;
    private final Writes writes;

    public Draft0Dispatcher(
            ObjectTree tree, AccessPolicy access, ServerLookup servers, ContentNegotiation negotiation) {
        this.resolver = new Resolver(tree, access, servers, Family.DRAFT_0);
        this.reads = new Reads(resolver, negotiation);
        this.writes = new Writes(resolver, negotiation);
    }

    /** For observations, which ask what this answers. */
    public Inquiries inquiries() {
        return request -> request.method() == Method.GET && request.query().isEmpty()
                ? Optional.of(reads.inquiry(request))
                : Optional.empty();
    }

    @Override
    public CompletableFuture<Response> handle(Request request) {
        LwM2mPath path = resolver.path(request);
        if (!request.query().isEmpty()) {
            throw Refusal.badRequest(path, "the early draft has no query parameters; send none");
        }
        if (path.level() == PathLevel.ROOT) {
            throw Refusal.notAllowed(path, "name an Object or a Resource, as /3 or /3/0");
        }
        Response response =
                switch (request.method()) {
                    case GET -> reads.inquiry(request).read().response();
                    // A group write names those Resources it writes, and the others stay as they are.
                    case PUT ->
                        writes.write(
                                request,
                                path,
                                path.level() == PathLevel.OBJECT_INSTANCE ? WriteMode.MERGE : WriteMode.REPLACE);
                    case POST -> execute(request, path);
                    case DELETE, FETCH, PATCH, IPATCH ->
                        throw Refusal.notAllowed(
                                path, "the early draft reads by GET, writes by PUT and executes by POST");
                };
        return response.toFuture();
    }

    private Response execute(Request request, LwM2mPath path) {
        if (path.level() != PathLevel.RESOURCE) {
            throw Refusal.notAllowed(path, "POST executes a Resource; to write an Object, send a PUT");
        }
        Target target = resolver.resolve(request, path, Right.EXECUTE);
        if (!target.resource().operations().executable()) {
            throw Refusal.notAllowed(path, target.resource() + " cannot be executed");
        }
        return Executes.execute(request, target);
    }
}
