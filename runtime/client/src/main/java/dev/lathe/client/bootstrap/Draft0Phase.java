package dev.lathe.client.bootstrap;

import dev.lathe.client.draft0.OwnBootstrapping;
import dev.lathe.client.object.Reads;
import dev.lathe.client.object.Refusal;
import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.objects.draft0.Bootstrapping;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.DataType;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.spec.ResourceSpec;
import java.util.function.Function;

/**
 * A bootstrap by the early draft, which gives no text for it: its Object Bootstrapping is read and written, by the operations and
 * formats of all Objects. The Endpoint Name, which no server can write, is written here and nowhere else.
 */
final class Draft0Phase extends Phase {

    private static final LwM2mPath OBJECT = Bootstrapping.TYPE.spec().path(0);

    private final ContentNegotiation negotiation;
    private Bootstrapping staged;

    /** @param now what the Object has before the bootstrap */
    Draft0Phase(Bootstrapping now, ContentNegotiation negotiation, Function<Phase, Response> finish) {
        super(finish);
        this.negotiation = negotiation;
        this.staged = now;
    }

    Bootstrapping staged() {
        return staged;
    }

    @Override
    Response operate(Request request) {
        LwM2mPath path = Reads.path(Family.DRAFT_0, request);
        if (!OBJECT.covers(path) || (request.method() != Method.GET && request.method() != Method.PUT)) {
            throw Refusal.notAllowed(
                    path, "a Bootstrap-Server has GET and PUT of /1 and its Resources, and POST /bs when it is done");
        }
        if (!request.query().isEmpty()) {
            throw Refusal.badRequest(path, "the early draft has no query parameters; send none");
        }
        DataType type = path.has(PathLevel.RESOURCE) ? resource(path).type() : DataType.NONE;
        return request.method() == Method.GET ? read(request, path, type) : write(request, path, type);
    }

    private static ResourceSpec resource(LwM2mPath path) {
        return Bootstrapping.TYPE
                .spec()
                .resource(path.resource())
                .orElseThrow(() -> Refusal.notFound(path, "Bootstrapping has no such Resource"));
    }

    private Response read(Request request, LwM2mPath path, DataType type) {
        PayloadFormat format = negotiation.forAnswer(request.accept(), path, type, false);
        PayloadWriter out = format.writer(path);
        out.begin(path.object(), path.instance());
        Bootstrapping.TYPE.encode(staged, out);
        if (path.has(PathLevel.RESOURCE) && out.isEmpty()) {
            throw Refusal.notFound(path, "it has no value yet; write one");
        }
        return Response.content(format.contentFormat(), out.done());
    }

    private Response write(Request request, LwM2mPath path, DataType type) {
        PayloadFormat format = negotiation.ofBody(request, path, type, false);
        Bootstrapping written = Bootstrapping.TYPE.decode(format.reader(request.payload(), path));
        try {
            Bootstrapping.TYPE.check(written);
            written.serverLocation().ifPresent(OwnBootstrapping::requireLocation);
        } catch (InvalidValueException e) {
            throw Refusal.badRequest(path, String.valueOf(e.getMessage()));
        }
        staged = OwnBootstrapping.merged(staged, written);
        return Response.of(ResponseCode.CHANGED);
    }
}
