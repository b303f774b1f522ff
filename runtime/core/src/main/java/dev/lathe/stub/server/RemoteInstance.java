package dev.lathe.stub.server;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.attribute.Attributes;
import dev.lathe.link.Link;
import dev.lathe.spec.DataType;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.stub.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * One Object Instance of a registered device, as a server sees it. Safe for all threads; every
 * future fails with a {@link dev.lathe.message.LwM2mException}.
 *
 * @param <V> what can be read of it
 * @param <P> what can be written of it
 */
public abstract class RemoteInstance<V, P> extends RemoteStub<V, P> implements ReadableTarget<V> {

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

    /**
     * These Resources for a write of several Objects in one request; the others stay as they are.
     *
     * @see RegisteredDevice#write
     */
    public final Assignment to(P patch) {
        return new Assignment(context.endpoint(), path(), out -> type.encodePatch(patch, out));
    }

    /** Deletes the Object Instance. A device refuses that of an Object that has a single one and must have it. */
    public final CompletableFuture<Void> delete() {
        return context.delete(path());
    }

    /** What is there, and which attributes it has. */
    public final CompletableFuture<List<Link>> discover() {
        return context.discover(path());
    }

    @Override
    public final CompletableFuture<Void> attributes(AttributeSet attributes) {
        return context.attributes(path(), AttributeCheck.checked(attributes, DataType.NONE, this));
    }

    /** Hears the whole Object Instance whenever a Resource of it changes; the first value too. */
    @Override
    public final Observation observe(Consumer<? super V> values) {
        return observe(Attributes.none(), values);
    }

    @Override
    public final Observation observe(AttributeSet attributes, Consumer<? super V> values) {
        return context.observe(
                address(), AttributeCheck.checked(attributes, DataType.NONE, this), this::decode, values);
    }

    @Override
    public final Optional<String> violation(V value) {
        try {
            type.check(value);
            return Optional.empty();
        } catch (InvalidValueException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    final Readout readout() {
        return new Readout(new Readout.Key(context.endpoint(), path(), type), this::decode);
    }
}
