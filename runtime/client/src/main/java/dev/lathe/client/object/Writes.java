package dev.lathe.client.object;

import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadFormat;

/** Write (LwM2M Core, 6.3.3) at Object Instance, Resource and Resource Instance. */
final class Writes {

    private final Resolver resolver;
    private final ContentNegotiation negotiation;

    Writes(Resolver resolver, ContentNegotiation negotiation) {
        this.resolver = resolver;
        this.negotiation = negotiation;
    }

    Response write(Request request, LwM2mPath path, WriteMode mode) {
        if (!path.has(PathLevel.OBJECT_INSTANCE)) {
            throw Refusal.notAllowed(path, "only an Object Instance or something in it can be written");
        }
        return write(request, resolver.resolve(request, path, Right.WRITE), mode);
    }

    Response write(Request request, Target target, WriteMode mode) {
        if (target.path().has(PathLevel.RESOURCE)
                && !target.resource().operations().writable()) {
            throw Refusal.notAllowed(target.path(), target.resource() + " cannot be written");
        }
        target.requireFittingDepth();
        PayloadFormat format = negotiation.ofBody(request, target.path(), target.type(), target.multiple());
        WriteStep<?, ?> step = WriteStep.read(
                target.tree(), target.instance(), target.path(), mode, format.reader(request.payload(), target.path()));
        new Transaction().add(step).commit();
        return Response.of(ResponseCode.CHANGED);
    }
}
