package dev.lathe.stub.client;

import dev.lathe.spec.ResourceSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One Object Instance of a device; generated classes extend it, and the device's own classes extend those.
 *
 * <p>Getters, setters, sinks and executes of one instance, and its {@code validate}, {@code apply}, {@code provision} and
 * {@link #removed}, are called one at a time, on threads of the client's executor or on the one that takes the instance out, never
 * on a protocol thread. A lock of the instance orders them, so that what one call leaves in a field the next one sees; a
 * write to several instances holds the locks of all from the first validation to the last setter. A method that waits for
 * another thread, which waits for the same instance, waits for ever.
 *
 * <p>{@link #has} and {@link #attached} are called without the lock, by the thread that makes the instance part of a client,
 * before any other. {@link #changed} takes no lock and may be called from any thread. What sensors' threads and the methods above share,
 * the device has to make safe itself.
 */
public abstract class ObjectInstance {

    private final InstanceType<?, ?> type;
    private final AtomicReference<@Nullable Attachment> attachment = new AtomicReference<>();

    /** What it may have. */
    private final List<ResourceSpec> candidates;

    /** While the instance is attached, what it has. */
    private volatile List<ResourceSpec> resources;

    /**
     * The optional Resources are those whose methods the subclass overrides.
     *
     * @throws IllegalStateException if it overrides some of a Resource's methods but not all, as a getter without the setter
     */
    protected ObjectInstance(InstanceType<?, ?> type) {
        this.type = type;
        this.candidates = type.resourcesOfClass(getClass());
        this.resources = candidates;
    }

    /**
     * The optional Resources are these: for native images, proxies, hardware known only at run time.
     *
     * @throws IllegalArgumentException if one is none of the Object's Resources
     */
    protected ObjectInstance(InstanceType<?, ?> type, Set<ResourceSpec> optional) {
        this.type = type;
        this.candidates = type.resourcesWith(optional);
        this.resources = candidates;
    }

    /**
     * The device itself gave these Resources new values: whoever observes them may have to be told. A server's write does not
     * need it. Takes no lock and returns at once; does nothing while the instance is not part of a client.
     *
     * @throws IllegalArgumentException if one is a Resource of another Object
     */
    protected final void changed(ResourceSpec first, ResourceSpec... more) {
        changed(more.length == 0 ? List.of(first) : with(first, more));
    }

    /**
     * As {@link #changed(ResourceSpec, ResourceSpec...)}, for any number of Resources; of none, nothing changed.
     *
     * @throws IllegalArgumentException if one is a Resource of another Object
     */
    protected final void changed(List<ResourceSpec> changes) {
        for (ResourceSpec resource : changes) {
            if (resource.family() != type.spec().family()
                    || resource.objectId() != type.spec().id()) {
                throw new IllegalArgumentException(resource + " is no Resource of " + type.spec());
            }
        }
        Attachment place = attachment.get();
        if (place != null && !changes.isEmpty()) {
            place.changed(changes);
        }
    }

    private static List<ResourceSpec> with(ResourceSpec first, ResourceSpec[] more) {
        List<ResourceSpec> all = new ArrayList<>(more.length + 1);
        all.add(first);
        all.addAll(List.of(more));
        return all;
    }

    /** Whether this instance has that optional Resource, which the subclass overrides; asked once, when it is attached. */
    protected boolean has(ResourceSpec resource) {
        return true;
    }

    /** Called when the instance becomes part of a client. */
    protected void attached(Attachment attachment) {}

    /** Called when the instance is no longer part of a client. */
    protected void removed(RemovalCause cause) {}

    final InstanceType<?, ?> type() {
        return type;
    }

    final List<ResourceSpec> resources() {
        return resources;
    }

    final void attach(Attachment place) {
        if (!attachment.compareAndSet(null, place)) {
            throw new IllegalStateException("this " + getClass().getName()
                    + " is an Object Instance of a client already: make another one for " + place.path());
        }
        boolean complete = false;
        try {
            List<ResourceSpec> present = candidates.stream()
                    .filter(resource -> resource.mandatory() || has(resource))
                    .toList();
            resources = present.size() == candidates.size() ? candidates : present;
            attached(place);
            complete = true;
        } finally {
            if (!complete) {
                resources = candidates;
                attachment.set(null);
            }
        }
    }

    final void detach(RemovalCause cause) {
        if (attachment.getAndSet(null) != null) {
            resources = candidates;
            removed(cause);
        }
    }
}
