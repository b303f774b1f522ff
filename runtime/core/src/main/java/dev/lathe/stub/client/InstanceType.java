package dev.lathe.stub.client;

import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.ValueType;

/**
 * SKELETON: how the runtime reaches the methods of a generated client stub. Generated as a private nested class.
 *
 * @param <I> the client stub
 * @param <P> what can be written of it
 */
public abstract class InstanceType<I extends ObjectInstance, P> {

    /** @param optional the methods that make optional Resources exist when they are overridden */
    protected InstanceType(Class<I> stub, ValueType<?, P> valueType, OptionalMember... optional) {}

    /** One optional Resource and the methods that stand for it. Opaque to all but the base class. */
    protected record OptionalMember(ResourceSpec resource) {}

    /** A Resource with a getter, a setter or both (an RW pair must be overridden as a pair). */
    protected static OptionalMember readable(ResourceSpec resource, String method) {
        throw new UnsupportedOperationException();
    }

    protected static OptionalMember writable(ResourceSpec resource, String method, Class<?> value) {
        throw new UnsupportedOperationException();
    }

    protected static OptionalMember readWrite(ResourceSpec resource, String method, Class<?> value) {
        throw new UnsupportedOperationException();
    }

    protected static OptionalMember executable(ResourceSpec resource, String method, Class<?>... arguments) {
        throw new UnsupportedOperationException();
    }

    /** An executable whose descriptor says nothing of arguments: {@code reboot()} or {@code reboot(Arguments)}. */
    protected static OptionalMember executableEitherWay(ResourceSpec resource, String method) {
        throw new UnsupportedOperationException();
    }

    /** The type of that instance. */
    public static InstanceType<?, ?> of(ObjectInstance instance) {
        throw new UnsupportedOperationException();
    }

    public final ObjectSpec spec() {
        throw new UnsupportedOperationException();
    }

    public final ValueType<?, P> valueType() {
        throw new UnsupportedOperationException();
    }

    /** Whether the instance has the Resource: a mandatory one, or an optional one that is overridden and not denied. */
    public final boolean supports(I it, ResourceSpec resource) {
        throw new UnsupportedOperationException();
    }

    /** Makes the instance part of a client; it can be part of one only. */
    public final void attach(I it, Attachment attachment) {
        throw new UnsupportedOperationException();
    }

    public final void detach(I it, RemovalCause cause) {
        throw new UnsupportedOperationException();
    }

    /** Writes the value of one readable Resource: calls the getter. */
    public abstract void read(I it, int resource, PayloadWriter out);

    /** Calls an executable's method with its arguments, checked. */
    public abstract void execute(I it, int resource, Arguments arguments);

    /** The write as it will be applied, when it keeps what it leaves out: multiple Resources merged with their getter's value. */
    public P merge(I it, P patch) {
        return patch;
    }

    public abstract void validate(I it, P patch);

    public abstract void apply(I it, P patch);
}
