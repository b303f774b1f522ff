package dev.lathe.stub.server;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.attribute.Attributes;
import dev.lathe.link.Link;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.Arguments;
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
public abstract class RemoteInstance<V, P> implements Target<V> {

    private final RemoteContext context;
    private final ValueType<V, P> type;

    protected RemoteInstance(RemoteContext context, ValueType<V, P> type) {
        this.context = context;
        this.type = type;
    }

    @Override
    public final LwM2mPath path() {
        return context.instance();
    }

    /** Reads all Resources in one request. */
    public final CompletableFuture<V> read() {
        return context.read(address(), type::decode);
    }

    /** Writes these Resources and leaves the others as they are (POST): all or nothing. */
    public final CompletableFuture<Void> write(P patch) {
        return context.write(address(), false, out -> type.encodePatch(patch, out));
    }

    /** Writes these Resources and takes away the others that can be written (PUT): all or nothing. */
    public final CompletableFuture<Void> replace(P patch) {
        return context.write(address(), true, out -> type.encodePatch(patch, out));
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

    /** Path and name: {@code /42770/0 Room Thermostat}. */
    @Override
    public final String toString() {
        return path() + " " + type.spec().name();
    }

    private RemoteAddress address() {
        return new RemoteAddress(path(), DataType.NONE, false);
    }

    protected final <T> ReadableResource<T> readable(ResourceSpec resource, ResourceType<T> resourceType) {
        return new SingleHandle.Reading<>(context, resource, resourceType);
    }

    protected final <T> WritableResource<T> writable(ResourceSpec resource, ResourceType<T> resourceType) {
        return new SingleHandle.Writing<>(context, resource, resourceType);
    }

    protected final WritableLong writableLong(ResourceSpec resource, ResourceType<Long> resourceType) {
        return new SingleHandle.WritingLong(context, resource, resourceType);
    }

    protected final WritableDouble writableDouble(ResourceSpec resource, ResourceType<Double> resourceType) {
        return new SingleHandle.WritingDouble(context, resource, resourceType);
    }

    protected final <T> ReadWriteResource<T> readWrite(ResourceSpec resource, ResourceType<T> resourceType) {
        return new SingleHandle.ReadingWriting<>(context, resource, resourceType);
    }

    protected final ReadWriteLong readWriteLong(ResourceSpec resource, ResourceType<Long> resourceType) {
        return new SingleHandle.ReadingWritingLong(context, resource, resourceType);
    }

    protected final ReadWriteDouble readWriteDouble(ResourceSpec resource, ResourceType<Double> resourceType) {
        return new SingleHandle.ReadingWritingDouble(context, resource, resourceType);
    }

    protected final <T> ReadableMultiple<T> readableMultiple(ResourceSpec resource, ResourceType<T> element) {
        return new MultipleHandle.Reading<>(context, resource, element);
    }

    protected final <T> WritableMultiple<T> writableMultiple(ResourceSpec resource, ResourceType<T> element) {
        return new MultipleHandle.Writing<>(context, resource, element);
    }

    protected final <T> ReadWriteMultiple<T> readWriteMultiple(ResourceSpec resource, ResourceType<T> element) {
        return new MultipleHandle.ReadingWriting<>(context, resource, element);
    }

    protected final CompletableFuture<Void> execute(ResourceSpec resource, Arguments arguments) {
        return context.execute(path().child(resource.id()), arguments);
    }
}
