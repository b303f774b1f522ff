package dev.lathe.property;

import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.Parameter;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.DataType;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import dev.lathe.value.UnsignedInteger;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;

/** Random values as generated code has them, and as payloads have them. */
final class JavaValues {

    private static final int MOST_ID = 65_534;

    private final Random random;
    private final ClassLoader classes;

    JavaValues(Random random, ClassLoader classes) {
        this.random = random;
        this.classes = classes;
    }

    /** A value of the Resource that its descriptor allows: a single one, or a few under any ids. */
    Object allowed(RandomResource resource, Member member) {
        if (!resource.multiple()) {
            return one(resource.values().allowed(random), resource, member);
        }
        TreeMap<Integer, Object> values = new TreeMap<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            values.put(id(), one(resource.values().allowed(random), resource, member));
        }
        return Multiple.ofMap(values);
    }

    int id() {
        return random.nextBoolean() ? random.nextInt(3) : random.nextInt(MOST_ID + 1);
    }

    Object one(Object value, RandomResource resource, Member member) {
        return member.isEnum()
                ? constant(((BigInteger) value).longValue(), member)
                : plain(value, resource.values().type());
    }

    private Object constant(long number, Member member) {
        try {
            return classes.loadClass(member.enumType().reflectionName())
                    .getMethod("of", long.class)
                    .invoke(null, number);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object plain(Object value, DataType type) {
        if (value instanceof BigInteger number) {
            return type == DataType.UNSIGNED_INTEGER ? UnsignedInteger.of(number) : (Object) number.longValue();
        }
        return value;
    }

    /** An argument as its parameter takes it; an optional one is there or not. */
    Object argument(RandomResource.Argument argument, Parameter parameter) {
        Object value =
                plain(argument.values().allowed(random), argument.values().type());
        return parameter.isMandatory() ? value : optional(value, random.nextBoolean());
    }

    /** An argument with that value as its parameter takes it. */
    static Object present(Object value, DataType type, Parameter parameter) {
        return parameter.isMandatory() ? plain(value, type) : optional(plain(value, type), true);
    }

    private static Object optional(Object value, boolean present) {
        if (value instanceof Long number) {
            return present ? OptionalLong.of(number) : OptionalLong.empty();
        }
        if (value instanceof Double number) {
            return present ? OptionalDouble.of(number) : OptionalDouble.empty();
        }
        return present ? Optional.of(value) : Optional.empty();
    }

    /** Puts a value into a payload, whatever the descriptor says of it. */
    static void write(PayloadWriter out, int id, DataType type, Object value) {
        switch (type) {
            case INTEGER -> out.integer(id, ((BigInteger) value).longValue());
            case UNSIGNED_INTEGER -> out.unsigned(id, ((BigInteger) value).longValue());
            case FLOAT -> out.real(id, (Double) value);
            case BOOLEAN -> out.bool(id, (Boolean) value);
            case STRING, CORELNK -> out.text(id, (String) value);
            case OPAQUE -> out.opaque(id, (Opaque) value);
            case TIME -> out.time(id, (Instant) value);
            case OBJLNK -> out.link(id, (ObjectLink) value);
            case NONE -> throw new IllegalArgumentException("there are no values of no type");
        }
    }
}
