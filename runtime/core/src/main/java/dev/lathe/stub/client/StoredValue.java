package dev.lathe.stub.client;

import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.ValueType;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * The one reference behind a generated {@code Stored}: what a device that only stores has to serve, and what servers write.
 * Always has the mandatory Resources, and nothing that the descriptor does not allow. Safe for all threads.
 *
 * @param <V> what can be read of an Object Instance
 */
public final class StoredValue<V> {

    private final ValueType<V, ?> type;
    private final AtomicReference<V> value;

    /**
     * @throws IllegalArgumentException if a mandatory Resource is missing
     * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow one of the values
     */
    public StoredValue(ValueType<V, ?> type, V initial) {
        this.type = type;
        this.value = new AtomicReference<>(complete(initial));
    }

    public V get() {
        return Objects.requireNonNull(value.get());
    }

    /** Whether the value has that Resource; of one that no value can have, true. */
    public boolean has(ResourceSpec resource) {
        return !isInValue(resource) || type.present(get()).contains(resource);
    }

    /**
     * The device's own change.
     *
     * @param change without effects of its own: another thread's change in between has it called again
     * @return the Resources that differ now
     * @throws IllegalArgumentException if a mandatory Resource is missing in what it gives
     * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow one of the values
     */
    public List<ResourceSpec> update(UnaryOperator<V> change) {
        V before = get();
        V after = complete(change.apply(before));
        while (!value.compareAndSet(before, after)) {
            before = get();
            after = complete(change.apply(before));
        }
        return type.differences(before, after);
    }

    /**
     * A server's change, which was checked before.
     *
     * @param change without effects of its own
     * @param written told the values before and after, unless they are equal
     */
    public void write(UnaryOperator<V> change, BiConsumer<V, V> written) {
        V before = get();
        V after = change.apply(before);
        while (!value.compareAndSet(before, after)) {
            before = get();
            after = change.apply(before);
        }
        if (!before.equals(after)) {
            written.accept(before, after);
        }
    }

    private V complete(V given) {
        type.check(given);
        List<ResourceSpec> present = type.present(given);
        List<ResourceSpec> missing = type.spec().resources().stream()
                .filter(resource -> resource.mandatory() && isInValue(resource) && !present.contains(resource))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(type.spec().name() + " cannot be stored without its mandatory Resources "
                    + String.join(
                            ", ", missing.stream().map(ResourceSpec::toString).toList())
                    + ": give the value all of them");
        }
        return given;
    }

    private static boolean isInValue(ResourceSpec resource) {
        return resource.operations().readable() || resource.operations() == Operations.NONE;
    }
}
