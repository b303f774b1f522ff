package dev.lathe.client.object;

import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.ResourceSpec;
import java.util.List;

/** Read (LwM2M Core, 6.3.1), for itself and for observations. Safe for all threads; calls the device's getters. */
public final class Reads {

    private final Resolver resolver;
    private final ContentNegotiation negotiation;

    Reads(Resolver resolver, ContentNegotiation negotiation) {
        this.resolver = resolver;
        this.negotiation = negotiation;
    }

    /**
     * What was read.
     *
     * @param path what it is about
     * @param server Short Server ID of who asked
     * @param numbers the values, where the path is a numeric Resource or an instance of one
     */
    public record Reading(LwM2mPath path, int server, Response response, List<Sample> numbers) {}

    /** @throws dev.lathe.message.ResponseException 4.05 if the request's path is none of the data model */
    public static LwM2mPath path(Request request) {
        return Resolver.path(request);
    }

    /** @throws dev.lathe.message.ResponseException as LwM2M Transport, 6.4.3 has it */
    public Reading read(Request request) {
        LwM2mPath path = path(request);
        if (path.level() == PathLevel.ROOT) {
            throw Refusal.notAllowed(path, "the root is not to be read; read an Object or something in it");
        }
        Target target = resolver.resolve(request, path, Right.READ);
        if (path.has(PathLevel.RESOURCE) && !target.resource().operations().readable()) {
            throw Refusal.notAllowed(path, target.resource() + " cannot be read");
        }
        target.requireFittingDepth();
        PayloadFormat format =
                negotiation.forAnswer(request.accept(), path, target.type(), target.multiple());
        PayloadWriter out = format.writer(path);
        List<Sample> numbers = List.of();
        switch (path.level()) {
            case OBJECT -> target.object().instances().values().stream()
                    .filter(node -> resolver.access().permits(target.server(), node.path(), Right.READ))
                    .forEach(node -> instance(node, out, false));
            case OBJECT_INSTANCE -> instance(target.instance(), out, true);
            default -> numbers = resource(target, out);
        }
        return new Reading(path, target.server(), Response.content(format.contentFormat(), out.done()), numbers);
    }

    private static void instance(InstanceNode<?, ?> node, PayloadWriter out, boolean required) {
        node.lock();
        try {
            if (node.isRemoved()) {
                if (required) {
                    throw Refusal.notFound(node.path(), "the Object Instance has just been removed");
                }
                return;
            }
            out.begin(node.path().object(), node.path().instance());
            for (ResourceSpec resource : node.resources()) {
                if (resource.operations().readable()) {
                    node.read(resource, out); // absent for the moment: left out
                }
            }
        } finally {
            node.unlock();
        }
    }

    private static List<Sample> resource(Target target, PayloadWriter out) {
        LwM2mPath path = target.path();
        Values values = values(target.instance(), target.resource());
        out.begin(path.object(), path.instance());
        if (path.level() == PathLevel.RESOURCE) {
            values.writeTo(out);
        } else if (!values.writeElementTo(path.resourceInstance(), out)) {
            throw Refusal.notFound(path, "there is no such Resource Instance; there are " + values.elements());
        }
        return !target.resource().type().isNumeric()
                ? List.of()
                : values.numbers().stream()
                        .filter(number -> path.level() == PathLevel.RESOURCE
                                || number.element() == path.resourceInstance())
                        .toList();
    }

    /** @throws dev.lathe.message.ResponseException 4.04 if the Resource is absent for the moment */
    static Values values(InstanceNode<?, ?> node, ResourceSpec resource) {
        Values values = new Values();
        node.lock();
        try {
            if (node.isRemoved() || !node.read(resource, values)) {
                throw Refusal.notFound(
                        node.path().child(resource.id()), resource + " has no value for the moment; ask again later");
            }
        } finally {
            node.unlock();
        }
        return values;
    }
}
