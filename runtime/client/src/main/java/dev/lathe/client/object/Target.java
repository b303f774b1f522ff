package dev.lathe.client.object;

import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ResourceSpec;
import org.jspecify.annotations.Nullable;

/**
 * What a request is about, found and permitted.
 *
 * @param server Short Server ID of who asks
 * @param node where the path goes down to an Object Instance
 * @param spec where the path goes down to a Resource
 */
record Target(
        int server,
        LwM2mPath path,
        Snapshot tree,
        ObjectNode object,
        @Nullable InstanceNode<?, ?> node,
        @Nullable ResourceSpec spec) {

    PathLevel level() {
        return path.level();
    }

    InstanceNode<?, ?> instance() {
        if (node == null) {
            throw new IllegalStateException(path + " names no Object Instance");
        }
        return node;
    }

    ResourceSpec resource() {
        if (spec == null) {
            throw new IllegalStateException(path + " names no Resource");
        }
        return spec;
    }

    /** Of the Resource or Resource Instance, for choosing a format. */
    DataType type() {
        return spec == null ? DataType.NONE : spec.type();
    }

    /** Whether the Resource, where the path is one or an instance of one, may have several instances. */
    boolean multiple() {
        return spec != null && spec.multiple();
    }

    /** @throws dev.lathe.message.ResponseException 4.05 if the path names an instance of a Resource that has none */
    Target requireFittingDepth() {
        if (level() == PathLevel.RESOURCE_INSTANCE && !resource().multiple()) {
            throw Refusal.notAllowed(path, resource() + " has a single value: use " + path.parent());
        }
        return this;
    }
}
