package dev.lathe.stub.server;

import dev.lathe.attribute.Attributes;
import dev.lathe.stub.ValueType;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * One Object of a registered device of the early draft, as a server sees it. Safe for all threads; every future fails with a
 * {@link dev.lathe.message.LwM2mException}.
 *
 * <p>The draft has no notification attributes: a handle's {@code attributes} and an {@code observe} with attributes fail.
 *
 * @param <V> what can be read of it
 * @param <P> what can be written of it
 */
public abstract class RemoteObject<V, P> extends RemoteStub<V, P> {

    protected RemoteObject(RemoteContext context, ValueType<V, P> type) {
        super(context, type);
    }

    /** Writes these Resources in one request and leaves the others as they are (PUT, the draft's group operation). */
    public final CompletableFuture<Void> write(P patch) {
        return write(patch, true);
    }

    /** Hears the whole Object whenever a Resource of it changes; the first value too. */
    public final Observation observe(Consumer<? super V> values) {
        return context.observe(address(), Attributes.none(), this::decode, values);
    }
}
