package dev.lathe.client.object;

import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ObjectSpec;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The Objects and Object Instances of a device at one moment. Immutable: a change of several of them is one exchange of a
 * snapshot for another, and undoing it the exchange back.
 */
record Snapshot(SortedMap<Integer, ObjectNode> byId) {

    static final Snapshot EMPTY = new Snapshot(new TreeMap<>());

    Snapshot {
        byId = Collections.unmodifiableSortedMap(byId);
    }

    @Nullable
    ObjectNode object(int id) {
        return byId.get(id);
    }

    @Nullable
    InstanceNode<?, ?> instance(LwM2mPath path) {
        ObjectNode object = byId.get(path.object());
        return object == null ? null : object.instance(path.instance());
    }

    /** In ascending order of Object IDs. */
    Collection<ObjectNode> objects() {
        return byId.values();
    }

    /**
     * With that Object, for which there may be no instance.
     *
     * @throws IllegalStateException if there is another definition of it
     */
    Snapshot with(ObjectSpec spec) {
        ObjectNode there = byId.get(spec.id());
        if (there != null && there.spec() != spec) {
            throw new IllegalStateException("Object " + spec.id() + " is both " + there.spec() + " and " + spec
                    + ": all instances of an Object come from one generated class");
        }
        return there != null ? this : put(ObjectNode.without(spec));
    }

    /** @throws IllegalStateException if there is an instance with that id, or another one where there may be one only */
    Snapshot with(InstanceNode<?, ?> node) {
        ObjectSpec spec = node.spec();
        Snapshot base = with(spec);
        ObjectNode there = base.byId.get(spec.id());
        if (there != null && there.instance(node.path().instance()) != null) {
            throw new IllegalStateException(node.path() + " exists already"
                    + (spec.family() == Family.LWM2M ? ": give the Object Instance another id" : ": remove it first"));
        }
        if (there != null && !spec.multiple() && !there.instances().isEmpty()) {
            throw new IllegalStateException(spec + " has one instance at most; there is "
                    + spec.path(there.instances().firstKey()));
        }
        return base.put((there == null ? ObjectNode.without(spec) : there).with(node));
    }

    /** The Object stays, even without instances. */
    Snapshot without(LwM2mPath instance) {
        ObjectNode object = byId.get(instance.object());
        return object == null ? this : put(object.without(instance.instance()));
    }

    private Snapshot put(ObjectNode object) {
        SortedMap<Integer, ObjectNode> copy = new TreeMap<>(byId);
        copy.put(object.spec().id(), object);
        return new Snapshot(copy);
    }
}
