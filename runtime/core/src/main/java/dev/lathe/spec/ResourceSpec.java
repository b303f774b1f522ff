package dev.lathe.spec;

import dev.lathe.path.Family;
import dev.lathe.value.Octets;
import dev.lathe.value.Opaque;
import dev.lathe.value.UnsignedInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One Resource as its descriptor defines it. Immutable; two are equal if they are the same constant of generated code.
 *
 * <p>The range is text for people: generated code has compiled it into comparisons, and hands their outcome to
 * {@code inRange}, which knows how to say what is wrong.
 */
public final class ResourceSpec {

    private static final int NO_INDEX = -1;

    private final Family family;
    private final int objectId;
    private final int id;
    private final String name;
    private final Operations operations;
    private final DataType type;
    private final boolean multiple;
    private final boolean mandatory;
    private final @Nullable String range;
    private final @Nullable String units;

    private ResourceSpec(
            Family family,
            int objectId,
            int id,
            String name,
            Operations operations,
            DataType type,
            boolean multiple,
            boolean mandatory,
            @Nullable String range,
            @Nullable String units) {
        this.family = family;
        this.objectId = objectId;
        this.id = id;
        this.name = name;
        this.operations = operations;
        this.type = type;
        this.multiple = multiple;
        this.mandatory = mandatory;
        this.range = range;
        this.units = units;
    }

    /** An optional Resource with a single instance; the methods below say what else it is. */
    public static ResourceSpec of(int objectId, int id, String name, Operations operations, DataType type) {
        return new ResourceSpec(Family.LWM2M, objectId, id, name, operations, type, false, false, null, null);
    }

    /** As {@link #of}, of an Object of the early draft. */
    public static ResourceSpec ofDraft0(int index, int id, String name, Operations operations, DataType type) {
        return new ResourceSpec(Family.DRAFT_0, index, id, name, operations, type, false, false, null, null);
    }

    /** As {@link #ofDraft0(int, int, String, Operations, DataType)}, of an Object that was given no Object ID Index. */
    public static ResourceSpec ofDraft0(int id, String name, Operations operations, DataType type) {
        return ofDraft0(NO_INDEX, id, name, operations, type);
    }

    /** The same Resource, with multiple instances. */
    public ResourceSpec asMultiple() {
        return new ResourceSpec(family, objectId, id, name, operations, type, true, mandatory, range, units);
    }

    /** The same Resource, present in every Object Instance. */
    public ResourceSpec asMandatory() {
        return new ResourceSpec(family, objectId, id, name, operations, type, multiple, true, range, units);
    }

    /** The same Resource, with the descriptor's words on its range. */
    public ResourceSpec withRange(String text) {
        return new ResourceSpec(family, objectId, id, name, operations, type, multiple, mandatory, text, units);
    }

    /** The same Resource, measured in a unit of the SenML registry. */
    public ResourceSpec withUnits(String symbol) {
        return new ResourceSpec(family, objectId, id, name, operations, type, multiple, mandatory, range, symbol);
    }

    public Family family() {
        return family;
    }

    /**
     * The id of its Object; in the early draft the Object ID Index.
     *
     * @throws IllegalStateException if the Object has none
     */
    public int objectId() {
        if (objectId == NO_INDEX) {
            throw new IllegalStateException(this + ": without one it cannot be addressed");
        }
        return objectId;
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Operations operations() {
        return operations;
    }

    public DataType type() {
        return type;
    }

    public boolean multiple() {
        return multiple;
    }

    public boolean mandatory() {
        return mandatory;
    }

    /** The descriptor's words, as {@code 5..35}. */
    public Optional<String> range() {
        return Optional.ofNullable(range);
    }

    public Optional<String> units() {
        return Optional.ofNullable(units);
    }

    /** @throws InvalidValueException unless {@code ok} */
    public long inRange(long value, boolean ok) {
        if (!ok) {
            throw new InvalidValueException(outOfRange(
                    type == DataType.UNSIGNED_INTEGER ? Long.toUnsignedString(value) : Long.toString(value)));
        }
        return value;
    }

    /** @throws InvalidValueException unless {@code ok} */
    public UnsignedInteger inRange(UnsignedInteger value, boolean ok) {
        if (!ok) {
            throw new InvalidValueException(outOfRange(value.toString()));
        }
        return value;
    }

    /**
     * The number as a value of this Resource.
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
            throw new InvalidValueException(outOfRange(Double.toString(value)));
        }
        return value;
    }

    /** @throws InvalidValueException unless {@code ok} */
    public String inRange(String value, boolean ok) {
        if (!ok) {
            throw new InvalidValueException(outOfRange("a text of " + Octets.count(value) + " octets"));
        }
        return value;
    }

    /** @throws InvalidValueException unless {@code ok} */
    public Opaque inRange(Opaque value, boolean ok) {
        if (!ok) {
            throw new InvalidValueException(outOfRange(value.length() + " octets"));
        }
        return value;
    }

    /** @throws InvalidValueException unless {@code known} */
    public long inEnum(long value, boolean known) {
        if (!known) {
            throw new InvalidValueException(notEnumerated(value));
        }
        return value;
    }

    /** What to say of a value out of range. */
    public String outOfRange(String value) {
        return this + ": " + value + " is out of range " + range;
    }

    /** What to say of a number the enumeration does not have. */
    public String notEnumerated(long value) {
        return this + ": " + (type == DataType.UNSIGNED_INTEGER ? Long.toUnsignedString(value) : Long.toString(value))
                + " is not one of its enumerated values";
    }

    /** Name and place: {@code Set Point} of Object 42770 is <code>Set Point (/42770/&#42;/2)</code>. */
    @Override
    public String toString() {
        if (objectId == NO_INDEX) {
            return name + " (Resource " + id + " of an Object without Object ID Index)";
        }
        return name + " (/" + objectId + (family == Family.DRAFT_0 ? "/" : "/*/") + id + ")";
    }
}
