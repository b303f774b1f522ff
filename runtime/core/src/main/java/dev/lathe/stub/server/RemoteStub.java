package dev.lathe.stub.server;

import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.ValueType;
import dev.lathe.value.UnsignedInteger;
import java.util.concurrent.CompletableFuture;

/** What server stubs of both families have: the value as a whole, and handles on Resources. */
abstract class RemoteStub<V, P> implements Target<V> {

    final RemoteContext context;
    final ValueType<V, P> type;

    RemoteStub(RemoteContext context, ValueType<V, P> type) {
        this.context = context;
        this.type = type;
    }

    @Override
    public final LwM2mPath path() {
        return context.instance();
    }

    /** Reads all Resources in one request. */
    public final CompletableFuture<V> read() {
        return context.read(address(), this::decode);
    }

    final V decode(PayloadReader in, ValuePolicy policy) {
        V value = type.decode(in);
        if (policy == ValuePolicy.REFUSE) {
            type.check(value);
        }
        return value;
    }

    final CompletableFuture<Void> write(P patch, boolean replace) {
        return context.write(address(), replace, out -> type.encodePatch(patch, out));
    }

    final RemoteAddress address() {
        return new RemoteAddress(path(), DataType.NONE, false);
    }

    /** Path and name: {@code /42770/0 Room Thermostat}. */
    @Override
    public final String toString() {
        return path() + " " + type.spec().name();
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

    protected final WritableUnsigned writableUnsigned(
            ResourceSpec resource, ResourceType<UnsignedInteger> resourceType) {
        return new SingleHandle.WritingUnsigned(context, resource, resourceType);
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

    protected final ReadWriteUnsigned readWriteUnsigned(
            ResourceSpec resource, ResourceType<UnsignedInteger> resourceType) {
        return new SingleHandle.ReadingWritingUnsigned(context, resource, resourceType);
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
