package dev.lathe.client.object;

import dev.lathe.attribute.AttributeException;
import dev.lathe.attribute.AttributeSet;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;

/** Write-Attributes (LwM2M Core, 6.3.4). */
final class AttributeWrites {

    private final Resolver resolver;
    private final AttributeStore store;

    AttributeWrites(Resolver resolver, AttributeStore store) {
        this.resolver = resolver;
        this.store = store;
    }

    Response write(Request request, LwM2mPath path) {
        if (path.level() == PathLevel.ROOT) {
            throw Refusal.notAllowed(path, "attributes belong to an Object or something in it");
        }
        // At an Object no right is needed; it says nothing about its instances.
        Target target = resolver.resolve(request, path, path.level() == PathLevel.OBJECT ? Right.NONE : Right.READ);
        if (path.has(PathLevel.RESOURCE)) {
            requireObservable(target);
        }
        AttributeSet change = parse(request, path);
        if (change.hasThreshold()
                && (!path.has(PathLevel.RESOURCE) || !target.resource().type().isNumeric())) {
            throw Refusal.badRequest(path, "gt, lt and st are for numeric Resources only");
        }
        store.change(target.server(), path, change).ifPresent(contradiction -> {
            throw Refusal.badRequest(path, contradiction + "; the attributes stay as they were");
        });
        return Response.of(ResponseCode.CHANGED);
    }

    private static void requireObservable(Target target) {
        if (!target.resource().operations().readable()) {
            throw Refusal.notAllowed(
                    target.path(), target.resource() + " cannot be read, so there is nothing to notify of");
        }
        target.requireFittingDepth();
        if (target.level() == PathLevel.RESOURCE_INSTANCE) {
            Values values = new Values();
            Reads.read(target.instance(), target.resource(), values);
            if (!values.elements().contains(target.path().resourceInstance())) {
                throw Refusal.notFound(target.path(), "there is no such Resource Instance");
            }
        }
    }

    private static AttributeSet parse(Request request, LwM2mPath path) {
        try {
            return AttributeSet.parse(request.query());
        } catch (AttributeException e) {
            throw Refusal.badRequest(path, String.valueOf(e.getMessage()));
        }
    }
}
