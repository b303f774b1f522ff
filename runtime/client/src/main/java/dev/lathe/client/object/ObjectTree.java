package dev.lathe.client.object;

import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.stub.client.RemovalCause;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Objects of a device as they are now. Safe for all threads. */
public final class ObjectTree {

    private static final Logger LOG = LoggerFactory.getLogger(ObjectTree.class);

    /** Exchanged by {@link #exchange} only. */
    private volatile Snapshot snapshot = Snapshot.EMPTY;

    private final List<TreeListener> listeners = new CopyOnWriteArrayList<>();
    private final Executor executor;

    /** @param executor where listeners are told */
    public ObjectTree(Executor executor) {
        this.executor = executor;
    }

    public void listen(TreeListener listener) {
        listeners.add(listener);
    }

    /**
     * Makes the Object known, without an instance of it.
     *
     * @throws IllegalStateException if there is another definition of it
     */
    public void declare(ObjectSpec spec) {
        exchange(now -> now.with(spec));
    }

    /**
     * Adds an Object Instance.
     *
     * @throws IllegalStateException if the id is taken, the Object may have one instance only, or the instance is part of a
     *     client already
     */
    public LwM2mPath add(int id, ObjectInstance instance) {
        InstanceNode<?, ?> node = InstanceNode.of(id, instance, this::marked);
        snapshot.with(node); // refused before the instance hears of it
        node.attach();
        boolean added = false;
        try {
            exchange(now -> now.with(node));
            added = true;
        } finally {
            if (!added) {
                node.detach(RemovalCause.REMOVED, executor);
            }
        }
        tell(listener -> listener.added(node.path()));
        return node.path();
    }

    /** Takes an Object Instance out; false if there was none. */
    public boolean remove(LwM2mPath instance) {
        Snapshot before = exchange(now -> now.without(instance));
        InstanceNode<?, ?> node = before.instance(instance);
        if (node == null) {
            return false;
        }
        node.detach(RemovalCause.REMOVED, executor);
        tell(listener -> listener.removed(instance));
        return true;
    }

    /** Takes everything out. Listeners are not told. */
    public void close() {
        for (ObjectNode object : exchange(now -> Snapshot.EMPTY).objects()) {
            object.instances().values().forEach(node -> node.detach(RemovalCause.CLOSED, executor));
        }
    }

    /** Every Object, in ascending order of ids. */
    public List<ObjectSpec> objects() {
        return snapshot.objects().stream().map(ObjectNode::spec).toList();
    }

    /** The paths of an Object's instances, in ascending order; none if there is no such Object. */
    public List<LwM2mPath> instances(int object) {
        ObjectNode node = snapshot.object(object);
        return node == null
                ? List.of()
                : node.instances().values().stream().map(InstanceNode::path).toList();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** Gives the snapshot there was before. */
    private synchronized Snapshot exchange(UnaryOperator<Snapshot> change) {
        Snapshot before = snapshot;
        snapshot = change.apply(before);
        return before;
    }

    private void marked(InstanceNode<?, ?> node) {
        later(() -> {
            List<ResourceSpec> changed = node.takeChanged();
            if (!changed.isEmpty() && !node.isRemoved()) {
                listeners.forEach(listener -> listener.changed(node.path(), changed));
            }
        });
    }

    private void tell(Consumer<TreeListener> what) {
        if (!listeners.isEmpty()) { // who begins to listen later, sees the tree as it is then
            later(() -> listeners.forEach(what));
        }
    }

    private void later(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            LOG.debug("the executor takes no more tasks: nobody is told of a change");
        }
    }
}
