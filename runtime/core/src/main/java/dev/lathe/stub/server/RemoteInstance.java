package dev.lathe.stub.server;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.attribute.Attributes;
import dev.lathe.link.Link;
import dev.lathe.spec.DataType;
import dev.lathe.stub.ValueType;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * One Object Instance of a registered device, as a server sees it. Safe for all threads; every
 * future fails with a {@link dev.lathe.message.LwM2mException}.
 *
 * @param <V> what can be read of it
 * @param <P> what can be written of it
 */
public abstract class RemoteInstance<V, P> extends RemoteStub<V, P> {

    protected RemoteInstance(RemoteContext context, ValueType<V, P> type) {
        super(context, type);
    }

    /** Writes these Resources and leaves the others as they are (POST): all or nothing. */
    public final CompletableFuture<Void> write(P patch) {
        return write(patch, false);
    }

    /** Writes these Resources and takes away the others that can be written (PUT): all or nothing. */
    public final CompletableFuture<Void> replace(P patch) {
        return write(patch, true);
    }

    /** What is there, and which attributes it has. */
    public final CompletableFuture<List<Link>> discover() {
        return context.discover(path());
    }

    /** Write-Attributes. */
    public final CompletableFuture<Void> attributes(AttributeSet attributes) {
        return context.attributes(path(), AttributeCheck.checked(attributes, DataType.NONE, this));
    }

    /** Hears the whole Object Instance whenever a Resource of it changes; the first value too. */
    public final Observation observe(Consumer<? super V> values) {
        return observe(Attributes.none(), values);
    }

    /** Writes the attributes, if there are any, then observes. */
    public final Observation observe(AttributeSet attributes, Consumer<? super V> values) {
        return context.observe(
                address(), AttributeCheck.checked(attributes, DataType.NONE, this), type::decode, values);
    }
}
