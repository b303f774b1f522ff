package dev.lathe.stub.server;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.link.Link;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.spec.ResourceSpec;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * All that can be done to a Resource of a device. A subclass says, by the interfaces it implements, which of it a descriptor
 * allows; the rest stays out of reach.
 */
abstract class Handle<T> implements Target<T> {

    final RemoteContext context;
    final ResourceSpec resource;
    private final RemoteAddress address;
    private final Shape<T> shape;

    Handle(RemoteContext context, ResourceSpec resource, LwM2mPath path, Shape<T> shape) {
        this.context = context;
        this.resource = resource;
        this.address =
                new RemoteAddress(path, resource.type(), resource.multiple() && path.level() == PathLevel.RESOURCE);
        this.shape = shape;
    }

    @Override
    public final LwM2mPath path() {
        return address.path();
    }

    public final CompletableFuture<T> read() {
        return context.read(address, shape::read);
    }

    final Readout readout() {
        return new Readout(new Readout.Key(context.endpoint(), path(), resource), shape::read);
    }

    public final Optional<String> violation(T value) {
        return shape.violation(value);
    }

    public final CompletableFuture<List<Link>> discover() {
        return context.discover(path());
    }

    public final Observation observe(AttributeSet attributes, Consumer<? super T> values) {
        return context.observe(
                address, AttributeCheck.checked(attributes, resource.type(), resource), shape::read, values);
    }

    public final CompletableFuture<Void> attributes(AttributeSet attributes) {
        return context.attributes(path(), AttributeCheck.checked(attributes, resource.type(), resource));
    }

    public final CompletableFuture<Void> write(T value) {
        return write(value, true);
    }

    public final Assignment to(T value) {
        T allowed = shape.checked(value);
        if (shape.isEmpty(allowed)) {
            throw new InvalidValueException(this
                    + ": a write of several Resources cannot take away all Resource Instances; write it by itself");
        }
        return new Assignment(context.endpoint(), path(), out -> shape.write(out, allowed));
    }

    public final CompletableFuture<Void> delete() {
        return context.delete(path());
    }

    /** @param replace PUT, else POST */
    final CompletableFuture<Void> write(T value, boolean replace) {
        T allowed = shape.checked(value);
        return context.write(address, replace, out -> shape.write(out, allowed));
    }

    /** Path and name: {@code /42770/0/2 Set Point}. */
    @Override
    public final String toString() {
        return path() + " " + resource.name();
    }
}
