package dev.lathe.client.object;

import dev.lathe.client.object.InstanceNode.Origin;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.spec.ObjectSpec;
import java.util.Map;

/** Delete (LwM2M Core, 6.3.6) of Object Instances. */
final class Deletes {

    private final ObjectTree tree;
    private final Resolver resolver;
    private final AttributeStore attributes;
    private final Map<Integer, Factory<?>> factories;

    /** @param factories by Object ID */
    Deletes(ObjectTree tree, Resolver resolver, AttributeStore attributes, Map<Integer, Factory<?>> factories) {
        this.tree = tree;
        this.resolver = resolver;
        this.attributes = attributes;
        this.factories = factories;
    }

    Response delete(Request request, LwM2mPath path) {
        if (path.level() != PathLevel.OBJECT_INSTANCE) {
            throw Refusal.notAllowed(path, "only an Object Instance can be deleted");
        }
        Target target = resolver.resolve(request, path, Right.DELETE);
        InstanceNode<?, ?> node = target.instance();
        if (!isDeletable(target.object().spec(), node)) {
            throw Refusal.notAllowed(
                    path,
                    "this device does not let servers delete "
                            + (deletable(node) == Deletable.CREATED ? "what no server has created" : "it"));
        }
        if (!tree.delete(node)) {
            throw Refusal.notFound(path, "it has just been removed");
        }
        attributes.forget(path); // now, for another may be created in its place at once
        return Response.of(ResponseCode.DELETED).andThen(() -> tree.tellRemoved(path));
    }

    private boolean isDeletable(ObjectSpec spec, InstanceNode<?, ?> node) {
        return !spec.mandatory()
                && switch (deletable(node)) {
                    case ALL -> true;
                    case CREATED -> node.origin() == Origin.SERVER;
                    case NONE -> false;
                };
    }

    private Deletable deletable(InstanceNode<?, ?> node) {
        Factory<?> factory = factories.get(node.spec().id());
        return factory == null ? Deletable.NONE : factory.deletable();
    }
}
