package dev.lathe.client.object;

import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.Request;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;
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

    /** @throws dev.lathe.message.ResponseException 4.05 if the request's path is none of the data model */
    public static LwM2mPath path(Family family, Request request) {
        return Resolver.path(family, request);
    }

    /** @throws dev.lathe.message.ResponseException 4.05 if the request's path is none that can be read */
    Inquiry inquiry(Request request) {
        LwM2mPath path = resolver.path(request);
        if (path.level() == PathLevel.ROOT) {
            throw Refusal.notAllowed(path, "the root is not to be read; read an Object or something in it");
        }
        return new SingleInquiry(this, request, path);
    }

    Reading read(Request request, LwM2mPath path) {
        Target target = resolver.resolve(request, path, Right.READ);
        if (path.has(PathLevel.RESOURCE) && !target.resource().operations().readable()) {
            throw Refusal.notAllowed(path, target.resource() + " cannot be read");
        }
        target.requireFittingDepth();
        PayloadFormat format = negotiation.forAnswer(request.accept(), path, target.type(), target.multiple());
        PayloadWriter out = format.writer(path);
        switch (path.level()) {
            case OBJECT ->
                target.object().instances().values().stream()
                        .filter(node -> resolver.access().permits(target.server(), node.path(), Right.READ))
                        .forEach(node -> instance(node, out, false));
            case OBJECT_INSTANCE -> instance(target.instance(), out, true);
            default -> resource(target, out);
        }
        byte[] payload = out.done();
        return new Reading(
                target.server(), format.contentFormat(), payload, () -> numbers(target, format.reader(payload, path)));
    }

    private static List<Sample> numbers(Target target, PayloadReader in) {
        return target.path().has(PathLevel.RESOURCE)
                ? Sample.of(target.instance().path().child(target.resource().id()), target.resource(), in)
                : List.of();
    }

    private static void instance(InstanceNode<?, ?> node, PayloadWriter out, boolean required) {
        node.lock();
        try {
            if (node.isRemoved()) {
                if (required) {
                    throw Refusal.notFound(node.path(), "it has just been removed");
                }
                return;
            }
            out.begin(node.path().object(), node.path().instance());
            readable(node, out);
        } finally {
            node.unlock();
        }
    }

    /** The lock is held. */
    static void readable(InstanceNode<?, ?> node, PayloadWriter out) {
        for (ResourceSpec resource : node.resources()) {
            if (resource.operations().readable()) {
                node.read(resource, out); // absent for the moment: left out
            }
        }
    }

    private static void resource(Target target, PayloadWriter out) {
        InstanceNode<?, ?> node = target.instance();
        out.begin(node.path().object(), node.path().instance());
        read(node, target.resource(), out);
        requireElement(target, out);
    }

    /** What lies outside the path of a Resource Instance, a writer leaves out. */
    private static void requireElement(Target target, PayloadWriter out) {
        if (target.level() == PathLevel.RESOURCE_INSTANCE && out.isEmpty()) {
            throw Refusal.notFound(target.path(), "there is no such Resource Instance; Discover lists those there are");
        }
    }

    /** @throws dev.lathe.message.ResponseException 4.04 if the Resource is absent for the moment */
    static void read(InstanceNode<?, ?> node, ResourceSpec resource, PayloadWriter out) {
        node.lock();
        try {
            if (node.isRemoved() || !node.read(resource, out)) {
                throw Refusal.notFound(
                        node.path().child(resource.id()), resource + " has no value for the moment; ask again later");
            }
        } finally {
            node.unlock();
        }
    }
}
