package dev.lathe.client.bootstrap;

import dev.lathe.client.object.Refusal;
import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ObjectSpec;
import java.util.Set;

/** Bootstrap-Read (LwM2M Core, 6.1.7.4): of Objects 1 and 2 only, every Resource that has a value. */
final class StagedReads {

    private static final Set<Integer> OBJECTS = Set.of(1, 2);

    private final Staging staging;
    private final ContentNegotiation negotiation;

    StagedReads(Staging staging, ContentNegotiation negotiation) {
        this.staging = staging;
        this.negotiation = negotiation;
    }

    /** @throws dev.lathe.message.ResponseException 4.00 if there is no such Object */
    static ObjectSpec known(Staging staging, LwM2mPath path) {
        return staging.object(path.object())
                .orElseThrow(() -> Refusal.badRequest(
                        path, "this device has no Object " + path.object() + "; Discover lists those it has"));
    }

    Response read(Request request, LwM2mPath path) {
        if (path.level() == PathLevel.ROOT || path.has(PathLevel.RESOURCE) || !OBJECTS.contains(path.object())) {
            throw Refusal.notAllowed(path, "a Bootstrap-Server reads /1 and /2 and their instances, nothing else");
        }
        if (staging.object(path.object()).isEmpty() || (path.has(PathLevel.OBJECT_INSTANCE) && !staging.has(path))) {
            throw Refusal.notFound(path, "it is not there; Discover lists what there is");
        }
        PayloadFormat format = negotiation.forAnswer(request.accept(), path, DataType.NONE, false);
        PayloadWriter out = format.writer(path);
        for (LwM2mPath instance : staging.instances(path.object())) {
            if (path.covers(instance)) {
                out.begin(instance.object(), instance.instance());
                staging.values(instance).writeTo(out);
            }
        }
        return Response.content(format.contentFormat(), out.done());
    }
}
