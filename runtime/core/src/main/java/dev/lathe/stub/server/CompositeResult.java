package dev.lathe.stub.server;

import dev.lathe.path.LwM2mPath;
import dev.lathe.stub.AbsentResourceException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a device said to a composite request. A value is had by the handle it was asked for with, or by another for the same path
 * of a stub of the same Object version and device. All values were read and checked when the answer came: what is at fault has
 * failed the future, and nothing here fails later but for a value that is not there. Immutable.
 */
public final class CompositeResult {

    private final Set<Readout.Key> asked;
    private final Map<Readout.Key, Object> values;

    /** @param values of Java types that their keys stand for */
    CompositeResult(Set<Readout.Key> asked, Map<Readout.Key, Object> values) {
        this.asked = asked;
        this.values = values;
    }

    /**
     * The value at that target.
     *
     * @throws AbsentResourceException if the device has left it out: there is none, or it cannot be read now
     * @throws IllegalArgumentException if it was not asked for
     */
    public <T> T get(ReadableTarget<T> target) {
        return find(target).orElseThrow(() -> new AbsentResourceException(target.path()));
    }

    /**
     * The value at that target; empty if the device has left it out.
     *
     * @throws IllegalArgumentException if it was not asked for
     */
    public <T> Optional<T> find(ReadableTarget<T> target) {
        Readout.Key key = Readout.of(target).key();
        if (!asked.contains(key)) {
            throw new IllegalArgumentException(target + " of '" + key.endpoint() + "' was not asked for, but "
                    + asked.stream().map(Readout.Key::path).toList());
        }
        @SuppressWarnings("unchecked") // the key has the constant that the type goes with
        @Nullable
        T value = (T) values.get(key);
        return Optional.ofNullable(value);
    }

    /** Whether the device has left out all that was asked for. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The values by their paths. */
    @Override
    public String toString() {
        Map<LwM2mPath, Object> byPath = new TreeMap<>();
        values.forEach((key, value) -> byPath.put(key.path(), value));
        return byPath.toString();
    }
}
