package dev.lathe.client.object;

import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.CompositeFormat;
import dev.lathe.payload.PayloadReader;

/**
 * Write-Composite (LwM2M Core, 6.3.9): Resources of any Objects, all of them or none. Each is written by a path of its own, so
 * that one the device does not have is a fault, as in a Write to it.
 */
final class CompositeWrites {

    private final Resolver resolver;
    private final ContentNegotiation negotiation;

    CompositeWrites(Resolver resolver, ContentNegotiation negotiation) {
        this.resolver = resolver;
        this.negotiation = negotiation;
    }

    Response write(Request request) {
        CompositeFormat format = negotiation.ofCompositeBody(request);
        PayloadReader in = format.reader(request.payload(), LwM2mPath.root());
        Transaction transaction = new Transaction();
        while (in.nextInstance()) {
            Target target = resolver.resolve(request, LwM2mPath.of(in.object(), in.instance()), Right.WRITE);
            transaction.add(WriteStep.readPart(target.tree(), target.instance(), in));
        }
        if (transaction.isEmpty()) {
            throw Refusal.badRequest(LwM2mPath.root(), "the payload has no value to write");
        }
        transaction.commit();
        return Response.of(ResponseCode.CHANGED);
    }
}
