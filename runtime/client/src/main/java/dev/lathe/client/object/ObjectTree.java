package dev.lathe.client.object;

import dev.lathe.client.object.InstanceNode.Origin;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.stub.client.RemovalCause;
import java.util.List;
import java.util.Optional;
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

    private volatile boolean closed;

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
     * @throws IllegalStateException if the id is taken, the Object may have one instance only, the instance is part of a client
     *     already, or the tree was closed
     */
    public LwM2mPath add(int id, ObjectInstance instance) {
        InstanceNode<?, ?> node = node(id, instance);
        snapshot.with(node); // refused before the instance hears of it
        node.attach();
        boolean added = false;
        try {
            exchange(now -> now.with(node));
            added = true;
        } finally {
            if (!added) {
                node.detach(RemovalCause.REMOVED, this::later);
            }
        }
        tellAdded(node.path());
        return node.path();
    }

    /** Takes an Object Instance out; false if there was none. */
    public boolean remove(LwM2mPath instance) {
        Snapshot before = exchange(now -> now.without(instance));
        InstanceNode<?, ?> node = before.instance(instance);
        if (node == null) {
            return false;
        }
        node.detach(RemovalCause.REMOVED, this::later);
        tellRemoved(instance);
        return true;
    }

    /**
     * Takes out what a server deletes; false if it is not there any more. Listeners have yet to be told.
     *
     * @see #tellRemoved
     */
    boolean delete(InstanceNode<?, ?> node) {
        Snapshot before = exchange(now -> now.instance(node.path()) == node ? now.without(node.path()) : now);
        if (before.instance(node.path()) != node) {
            return false;
        }
        node.letGo(RemovalCause.DELETED, this::later);
        return true;
    }

    void tellAdded(LwM2mPath instance) {
        tell(listener -> listener.added(instance));
    }

    void tellRemoved(LwM2mPath instance) {
        tell(listener -> listener.removed(instance));
    }

    /** Many changes that happen together. */
    public Reconfiguration reconfiguration() {
        return new Reconfiguration(this);
    }

    /** Takes everything out, for good. Listeners are not told. */
    public void close() {
        closed = true;
        for (ObjectNode object : exchange(now -> Snapshot.EMPTY).objects()) {
            object.instances().values().forEach(node -> node.detach(RemovalCause.CLOSED, this::later));
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

    public Optional<ObjectInstance> instance(LwM2mPath path) {
        return Optional.ofNullable(snapshot.instance(path)).map(InstanceNode::instance);
    }

    /**
     * Every value that an Object Instance can give, those included that no server may read; nothing if it is not there.
     *
     * @throws dev.lathe.message.ResponseException if the device's own code fails
     */
    public Recording record(LwM2mPath path) {
        Recording recording = new Recording();
        InstanceNode<?, ?> node = snapshot.instance(path);
        if (node != null) {
            node.record(recording);
        }
        return recording;
    }

    /**
     * Asks an Object Instance whether it would take what a Bootstrap-Server has written, if it is there.
     *
     * @param values of Resources that it has
     * @throws dev.lathe.message.ResponseException if it refuses, or the device's own code fails
     */
    public void validate(LwM2mPath path, Recording values) {
        InstanceNode<?, ?> node = snapshot.instance(path);
        if (node != null) {
            node.validate(values);
        }
    }

    Snapshot snapshot() {
        return snapshot;
    }

    InstanceNode<?, ?> node(int id, ObjectInstance instance) {
        return InstanceNode.of(id, instance, this::marked, Origin.APPLICATION);
    }

    /** As {@link #node}, of an instance that a server creates. */
    InstanceNode<?, ?> created(int id, ObjectInstance instance) {
        return InstanceNode.of(id, instance, this::marked, Origin.SERVER);
    }

    /**
     * Gives the snapshot there was before.
     *
     * @throws IllegalStateException if the tree was closed
     */
    synchronized Snapshot exchange(UnaryOperator<Snapshot> change) {
        Snapshot before = snapshot;
        Snapshot after = change.apply(before);
        if (closed && !after.byId().isEmpty()) {
            throw new IllegalStateException("the client was closed");
        }
        snapshot = after;
        return before;
    }

    private void marked(InstanceNode<?, ?> node) {
        later(() -> {
            List<ResourceSpec> changed = node.takeChanged();
            if (!changed.isEmpty() && snapshot.instance(node.path()) == node) { // of another, added or removed tells
                listeners.forEach(listener -> listener.changed(node.path(), changed));
            }
        });
    }

    private void tell(Consumer<TreeListener> what) {
        if (!listeners.isEmpty()) { // who begins to listen later, sees the tree as it is then
            later(() -> listeners.forEach(what));
        }
    }

    void later(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            LOG.debug("the executor takes no more tasks: nobody is told of a change");
        }
    }
}
