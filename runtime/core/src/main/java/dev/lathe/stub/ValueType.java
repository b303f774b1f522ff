package dev.lathe.stub;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ResourceSpec;
import java.util.List;
import java.util.Objects;

/**
 * How the values of one Object, and what can be written of them, come out of payloads and go into them. Generated; without
 * state, safe for all threads.
 *
 * @param <V> what can be read of an Object Instance
 * @param <P> what can be written of it
 */
public abstract class ValueType<V, P> {

    private final ObjectSpec spec;

    protected ValueType(ObjectSpec spec) {
        this.spec = spec;
    }

    public final ObjectSpec spec() {
        return spec;
    }

    /** Reads the values of the reader's current Object Instance; Resources may be missing. */
    public abstract V decode(PayloadReader in);

    public abstract void encode(V value, PayloadWriter out);

    /**
     * Looks whether the descriptor allows every value that is there: its range, its enumeration. Reading does not, since a peer
     * of another version may know more values. Resources that this version does not know are not looked at.
     *
     * @throws dev.lathe.spec.InvalidValueException if it does not allow one of them
     */
    public void check(V value) {
        // A descriptor without ranges and enumerations allows every value of its types.
    }

    /** Reads a Write for the reader's current Object Instance and checks types, ranges and enumerations. */
    public abstract P decodePatch(PayloadReader in);

    public abstract void encodePatch(P patch, PayloadWriter out);

    /** @throws AbsentResourceException unless {@code present} is other than 0 */
    public final void require(long present, ResourceSpec resource) {
        if (present == 0) {
            throw new AbsentResourceException(resource);
        }
    }

    /** The value as people read it: names and values of the Resources it has; of an Opaque only the length. */
    public final String describe(V value) {
        DescribingWriter description = new DescribingWriter(spec);
        encode(value, description);
        return description.toString();
    }

    /**
     * What is to be written as people read it, as {@link #describe}.
     *
     * @param replaces whether it takes the place of all that can be written
     */
    public final String describePatch(P patch, boolean replaces) {
        DescribingWriter description = new DescribingWriter(spec);
        encodePatch(patch, description);
        return (replaces ? "Replacement of " : "Patch of ") + description;
    }

    /** The Resources that the value has, in ascending order of ids; unknown ones are not among them. */
    public final List<ResourceSpec> present(V value) {
        Contents contents = contents(value);
        return spec.resources().stream()
                .filter(resource -> contents.of(resource.id()) != null)
                .toList();
    }

    /** The Resources whose values differ, or that only one of both has, in ascending order of ids. */
    public final List<ResourceSpec> differences(V one, V other) {
        Contents left = contents(one);
        Contents right = contents(other);
        return spec.resources().stream()
                .filter(resource -> !Objects.equals(left.of(resource.id()), right.of(resource.id())))
                .toList();
    }

    private Contents contents(V value) {
        Contents contents = new Contents();
        encode(value, contents);
        return contents;
    }
}
