package dev.lathe.client.object;

import dev.lathe.path.LwM2mPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Several changes that happen all together or not at all: each is decoded before it is added here, then all are validated,
 * then all are applied. The locks of all instances concerned are held meanwhile; they are taken in the order of paths, so that
 * two transactions cannot wait for each other.
 */
final class Transaction {

    private final List<Step> steps = new ArrayList<>();

    Transaction add(Step step) {
        steps.add(step);
        return this;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /**
     * @throws dev.lathe.message.ResponseException if one step is refused: nothing has been changed then; or if the device's own
     *     code failed while a step was applied: what was applied stays
     */
    void commit() {
        SortedMap<LwM2mPath, InstanceNode<?, ?>> nodes = new TreeMap<>();
        steps.forEach(step -> nodes.put(step.node().path(), step.node()));
        Deque<InstanceNode<?, ?>> locked = new ArrayDeque<>();
        try {
            for (InstanceNode<?, ?> node : nodes.values()) {
                node.lock();
                locked.push(node);
                if (node.isRemoved()) {
                    throw Refusal.notFound(node.path(), "it has just been removed");
                }
            }
            steps.forEach(Step::validate);
            steps.forEach(Step::apply);
        } finally {
            locked.forEach(InstanceNode::unlock);
        }
    }
}
