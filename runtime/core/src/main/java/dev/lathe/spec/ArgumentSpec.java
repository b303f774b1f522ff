package dev.lathe.spec;

import dev.lathe.value.Octets;
import dev.lathe.value.UnsignedInteger;
import org.jspecify.annotations.Nullable;

/** One argument of an executable Resource as its descriptor defines it. Immutable. */
public final class ArgumentSpec {

    private final ResourceSpec resource;
    private final int index;
    private final String name;
    private final DataType type;
    private final @Nullable String range;

    private ArgumentSpec(ResourceSpec resource, int index, String name, DataType type, @Nullable String range) {
        this.resource = resource;
        this.index = index;
        this.name = name;
        this.type = type;
        this.range = range;
    }

    /** @param index the digit that names it on the wire, 0 to 9 */
    public static ArgumentSpec of(ResourceSpec resource, int index, String name, DataType type) {
        return new ArgumentSpec(resource, index, name, type, null);
    }

    /** The same argument, with the descriptor's words on its range. */
    public ArgumentSpec withRange(String text) {
        return new ArgumentSpec(resource, index, name, type, text);
    }

    public int index() {
        return index;
    }

    public String name() {
        return name;
    }

    public DataType type() {
        return type;
    }

    /** @throws InvalidValueException unless {@code ok} */
    public long inRange(long value, boolean ok) {
        if (!ok) {
            throw refused(Long.toString(value));
        }
        return value;
    }

    /** @throws InvalidValueException unless {@code ok} */
    public UnsignedInteger inRange(UnsignedInteger value, boolean ok) {
        if (!ok) {
            throw refused(value.toString());
        }
        return value;
    }

    /**
     * The number as a value of this argument.
     *
     * @throws InvalidValueException if it is negative
     */
    public UnsignedInteger unsigned(long number) {
        if (number < 0) {
            throw new InvalidValueException(this + ": " + UnsignedInteger.refusal(number));
        }
        return UnsignedInteger.of(number);
    }

    /** @throws InvalidValueException unless {@code ok} */
    public double inRange(double value, boolean ok) {
        if (!ok) {
            throw refused(Double.toString(value));
        }
        return value;
    }

    /** @throws InvalidValueException unless {@code ok} */
    public String inRange(String value, boolean ok) {
        if (!ok) {
            throw refused("a text of " + Octets.count(value) + " octets");
        }
        return value;
    }

    private InvalidValueException refused(String value) {
        return new InvalidValueException(outOfRange(value));
    }

    /** What to say of a value out of range. */
    public String outOfRange(String value) {
        return this + ": " + value + " is out of range " + range;
    }

    @Override
    public String toString() {
        return "argument " + index + " '" + name + "' of " + resource;
    }
}
