package dev.lathe.client.object;

import dev.lathe.spec.ObjectSpec;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One Object and its instances at one moment. Immutable. */
record ObjectNode(ObjectSpec spec, SortedMap<Integer, InstanceNode<?, ?>> instances) {

    ObjectNode {
        instances = Collections.unmodifiableSortedMap(instances);
    }

    static ObjectNode without(ObjectSpec spec) {
        return new ObjectNode(spec, new TreeMap<>());
    }

    @Nullable
    InstanceNode<?, ?> instance(int id) {
        return instances.get(id);
    }

    ObjectNode with(InstanceNode<?, ?> node) {
        SortedMap<Integer, InstanceNode<?, ?>> copy = new TreeMap<>(instances);
        copy.put(node.path().instance(), node);
        return new ObjectNode(spec, copy);
    }

    ObjectNode without(int id) {
        SortedMap<Integer, InstanceNode<?, ?>> copy = new TreeMap<>(instances);
        copy.remove(id);
        return new ObjectNode(spec, copy);
    }
}
