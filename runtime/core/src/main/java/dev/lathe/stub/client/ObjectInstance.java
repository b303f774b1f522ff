package dev.lathe.stub.client;

import dev.lathe.spec.ResourceSpec;
import java.util.Set;

/**
 * SKELETON: one Object Instance of a device; generated classes extend it, and the device's own classes extend those.
 *
 * <p>Getters, setters and executes of one instance are called one at a time, never on a protocol thread. {@link #changed} may
 * be called from any thread.
 */
public abstract class ObjectInstance {

    /** The optional Resources are those whose methods the subclass overrides. */
    protected ObjectInstance(InstanceType<?, ?> type) {}

    /** The optional Resources are these: for native images, proxies, hardware known only at run time. */
    protected ObjectInstance(InstanceType<?, ?> type, Set<ResourceSpec> optional) {}

    /**
     * The device itself gave these Resources new values: whoever observes them may have to be told. A server's write does not
     * need it. Takes no lock and returns at once; does nothing while the instance is not part of a client.
     */
    protected final void changed(ResourceSpec first, ResourceSpec... more) {
        throw new UnsupportedOperationException();
    }

    /** Whether this instance has that optional Resource, which the subclass overrides; asked once, when it is attached. */
    protected boolean has(ResourceSpec resource) {
        return true;
    }

    /** Called when the instance becomes part of a client. */
    protected void attached(Attachment attachment) {}

    /** Called when the instance is no longer part of a client. */
    protected void removed(RemovalCause cause) {}
}
