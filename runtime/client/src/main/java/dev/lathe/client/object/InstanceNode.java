package dev.lathe.client.object;

import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.client.Attachment;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.stub.client.RemovalCause;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Object Instance in its place. Its lock orders whatever calls the device's code; {@link #changed} takes no lock.
 *
 * @param <I> the client stub
 * @param <P> what can be written of it
 */
final class InstanceNode<I extends ObjectInstance, P> implements Attachment {

    /** Told of changes, at once and on the thread that changed something. */
    @FunctionalInterface
    interface ChangeSink {
        void marked(InstanceNode<?, ?> node);
    }

    /** Whom the instance comes from. */
    enum Origin {
        APPLICATION,
        /** A server that created it, through a factory. */
        SERVER
    }

    private static final Logger LOG = LoggerFactory.getLogger(InstanceNode.class);

    private final LwM2mPath path;
    private final I instance;
    private final InstanceType<I, P> type;
    private final ReentrantLock lock = new ReentrantLock();
    private final ChangeMarks marks = new ChangeMarks();
    private final ChangeSink sink;
    private final Origin origin;
    private volatile boolean removed;

    private InstanceNode(LwM2mPath path, I instance, InstanceType<I, P> type, ChangeSink sink, Origin origin) {
        this.path = path;
        this.instance = instance;
        this.type = type;
        this.sink = sink;
        this.origin = origin;
    }

    static InstanceNode<?, ?> of(int id, ObjectInstance instance, ChangeSink sink, Origin origin) {
        return of(id, instance, InstanceType.of(instance), sink, origin);
    }

    @SuppressWarnings("unchecked") // an instance is given to its own type only
    private static <I extends ObjectInstance, P> InstanceNode<I, P> of(
            int id, ObjectInstance instance, InstanceType<I, P> type, ChangeSink sink, Origin origin) {
        return new InstanceNode<>(type.spec().path(id), (I) instance, type, sink, origin);
    }

    Origin origin() {
        return origin;
    }

    void attach() {
        type.attach(instance, this);
    }

    /** Takes the instance out, after a call into it that may be going on; waits for none, so that it cannot block for ever. */
    void detach(RemovalCause cause, Executor executor) {
        removed = true;
        if (lock.tryLock()) {
            try {
                type.detach(instance, cause);
            } finally {
                lock.unlock();
            }
        } else {
            executor.execute(() -> {
                lock.lock();
                try {
                    type.detach(instance, cause);
                } finally {
                    lock.unlock();
                }
            });
        }
    }

    /** As {@link #detach}, where a device that fails at letting go stops nothing that is decided. */
    void letGo(RemovalCause cause, Executor executor) {
        try {
            detach(cause, executor);
        } catch (RuntimeException | Error e) {
            LOG.error("{} failed when it was removed", path, e);
        }
    }

    @Override
    public LwM2mPath path() {
        return path;
    }

    InstanceType<I, P> type() {
        return type;
    }

    I instance() {
        return instance;
    }

    ObjectSpec spec() {
        return type.spec();
    }

    /** The Resources it has, in ascending order of ids. */
    List<ResourceSpec> resources() {
        return type.resources(instance);
    }

    /** Those of them that Discover shows: not the ones that wait for a value. */
    List<ResourceSpec> listed() {
        return instance instanceof Fillable fillable
                ? resources().stream().filter(fillable::holds).toList()
                : resources();
    }

    /** That Resource, if the instance has it. */
    Optional<ResourceSpec> resource(int id) {
        return spec().resource(id).filter(resource -> type.supports(instance, resource));
    }

    boolean isRemoved() {
        return removed;
    }

    /** Waits for its turn. */
    void lock() {
        lock.lock();
    }

    void unlock() {
        lock.unlock();
    }

    /** Writes the value of a Resource it has; false if it is absent for the moment. The lock is held. */
    boolean read(ResourceSpec resource, PayloadWriter out) {
        try {
            type.read(instance, resource.id(), out);
            return true;
        } catch (AbsentResourceException e) {
            return false;
        } catch (RuntimeException | Error e) {
            throw Refusal.deviceFailed(path.child(resource.id()), "reading", e);
        }
    }

    /** Writes every value there is, whoever may read it. Takes the lock. */
    void record(Recording recording) {
        lock.lock();
        try {
            for (ResourceSpec resource : removed ? List.<ResourceSpec>of() : resources()) {
                Operations operations = resource.operations();
                if (operations.readable() || operations == Operations.NONE) {
                    read(resource, recording); // absent for the moment: left out
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Asks the device whether it would take what a Bootstrap-Server has written. Takes the lock. */
    void validate(Recording values) {
        lock.lock();
        try {
            ProvisionStep.of(this, values).validate();
        } finally {
            lock.unlock();
        }
    }

    /** Calls an executable it has. The lock is held. */
    void execute(ResourceSpec resource, Arguments arguments) {
        LwM2mPath place = path.child(resource.id());
        try {
            type.execute(instance, resource.id(), arguments);
        } catch (InvalidValueException e) { // an argument out of its range
            throw Refusal.badRequest(place, String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            throw Refusal.deviceFailed(place, "executing", e);
        }
    }

    @Override
    public void changed(List<ResourceSpec> resources) {
        if (!removed && marks.add(resources(), resources)) {
            sink.marked(this);
        }
    }

    /** Those marked as changed since it was last asked. */
    List<ResourceSpec> takeChanged() {
        return marks.take(resources());
    }
}
