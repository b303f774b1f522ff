package dev.lathe.stub.client;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.ValueType;
import dev.lathe.stub.client.OptionalMethods.Signature;
import dev.lathe.value.Multiple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How the runtime reaches the methods of a generated client stub. Generated as a private nested class. Safe for all threads,
 * but for the methods that call the device's code: the runtime calls those of one instance one at a time.
 *
 * @param <I> the client stub
 * @param <P> what can be written of it
 */
public abstract class InstanceType<I extends ObjectInstance, P> {

    private final Class<I> stub;
    private final ValueType<?, P> valueType;
    private final OptionalMember[] optional;

    /** What instances of a class have: looked up by reflection once per class, and let go with the class. */
    private final ClassValue<List<ResourceSpec>> byClass = new ClassValue<>() {
        @Override
        protected List<ResourceSpec> computeValue(Class<?> subclass) {
            return resourcesOf(subclass);
        }
    };

    /** @param optional the methods that make optional Resources exist when they are overridden */
    protected InstanceType(Class<I> stub, ValueType<?, P> valueType, OptionalMember... optional) {
        this.stub = stub;
        this.valueType = valueType;
        this.optional = optional.clone();
    }

    /** One optional Resource and the methods that stand for it. Opaque to all but the base class. */
    protected static final class OptionalMember {

        private final OptionalMethods methods;

        private OptionalMember(OptionalMethods methods) {
            this.methods = methods;
        }

        /** The same Resource, which can be executed as well: the methods of both are overridden together, or none. */
        public OptionalMember and(OptionalMember executable) {
            return new OptionalMember(methods.and(executable.methods));
        }
    }

    /** A Resource that can be read only: its getter. */
    protected static OptionalMember readable(ResourceSpec resource, String method) {
        return new OptionalMember(OptionalMethods.all(resource, Signature.of(method)));
    }

    /** A Resource that can be written only: its setter. */
    protected static OptionalMember writable(ResourceSpec resource, String method, Class<?> value) {
        return new OptionalMember(OptionalMethods.all(resource, Signature.of(method, value)));
    }

    /** A Resource with a getter and a setter of one name, which must be overridden as a pair. */
    protected static OptionalMember readWrite(ResourceSpec resource, String method, Class<?> value) {
        return new OptionalMember(OptionalMethods.all(resource, Signature.of(method), Signature.of(method, value)));
    }

    /** An executable whose descriptor declares its arguments, or that it has none. */
    protected static OptionalMember executable(ResourceSpec resource, String method, Class<?>... arguments) {
        return new OptionalMember(OptionalMethods.all(resource, Signature.of(method, arguments)));
    }

    /** An executable whose descriptor says nothing of arguments: {@code reboot()} or {@code reboot(Arguments)}. */
    protected static OptionalMember executableEitherWay(ResourceSpec resource, String method) {
        return new OptionalMember(
                OptionalMethods.any(resource, Signature.of(method), Signature.of(method, Arguments.class)));
    }

    /** What the getter of a multiple Resource gives; nothing if that is absent for the moment. */
    protected static <T> Multiple<T> current(Supplier<Multiple<T>> getter) {
        try {
            return getter.get();
        } catch (AbsentResourceException e) {
            return Multiple.empty();
        }
    }

    /** The type of that instance. */
    public static InstanceType<?, ?> of(ObjectInstance instance) {
        return instance.type();
    }

    public final ObjectSpec spec() {
        return valueType.spec();
    }

    public final ValueType<?, P> valueType() {
        return valueType;
    }

    /** The Resources the instance has, in ascending order of ids: mandatory ones, and optional ones that are overridden and not denied. */
    public final List<ResourceSpec> resources(I it) {
        return it.resources();
    }

    /** Whether the instance has the Resource: a mandatory one, or an optional one that is overridden and not denied. */
    public final boolean supports(I it, ResourceSpec resource) {
        return it.resources().contains(resource);
    }

    /**
     * Makes the instance part of a client; it can be part of one only.
     *
     * @throws IllegalStateException if it is part of one already
     */
    public final void attach(I it, Attachment attachment) {
        it.attach(attachment);
    }

    /** Takes the instance out of its client; does nothing if it is in none. */
    public final void detach(I it, RemovalCause cause) {
        it.detach(cause);
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

    /**
     * What takes a value of that Resource in pieces; empty if it is taken as a whole.
     *
     * @param resource a single Opaque one that can be written
     * @param size of the value in octets
     */
    public Optional<OpaqueSink> sink(I it, int resource, long size) {
        return Optional.empty();
    }

    /**
     * Hands over what a Bootstrap-Server has written, which operations do not bind (LwM2M Core, 6.1).
     *
     * @param value a cursor over all that was written
     * @param patch the part of it that a server could have written too, validated
     */
    public void provision(I it, PayloadReader value, P patch) {
        apply(it, patch);
    }

    /** What instances of that class may have, in ascending order of ids. */
    final List<ResourceSpec> resourcesOfClass(Class<?> subclass) {
        return byClass.get(subclass);
    }

    /**
     * The mandatory Resources and those of {@code chosen}, in ascending order of ids.
     *
     * @throws IllegalArgumentException if one is none of this Object's
     */
    final List<ResourceSpec> resourcesWith(Set<ResourceSpec> chosen) {
        for (ResourceSpec resource : chosen) {
            if (!spec().resources().contains(resource)) {
                throw new IllegalArgumentException(resource + " is no Resource of " + spec()
                        + ": name Resources by the constants of " + stub.getSimpleName());
            }
        }
        return spec().resources().stream()
                .filter(resource -> resource.mandatory() || chosen.contains(resource))
                .toList();
    }

    private List<ResourceSpec> resourcesOf(Class<?> subclass) {
        Set<ResourceSpec> overridden = new HashSet<>();
        List<String> faults = new ArrayList<>();
        Arrays.stream(optional).map(member -> member.methods).forEach(methods -> {
            try {
                if (methods.overriddenBy(subclass, stub)) {
                    overridden.add(methods.resource());
                }
            } catch (IllegalStateException e) {
                faults.add(String.valueOf(e.getMessage()));
            }
        });
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("; ", faults));
        }
        return resourcesWith(overridden);
    }
}
