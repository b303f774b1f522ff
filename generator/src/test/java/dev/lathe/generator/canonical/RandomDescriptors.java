package dev.lathe.generator.canonical;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.Place;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Descriptors that say anything a descriptor can say, sense or nonsense; new keys are among them by themselves. */
public final class RandomDescriptors {

    private static final Place NOWHERE = Place.ofFile("random.json");

    /** What JSON, terminals and careless code stumble over. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Room Thermostat",
            "R",
            "RW",
            "E",
            "Unsigned Integer",
            "0..18446744073709551615",
            "\"quoted\" \\ back / slash",
            "line\nline\r\ntab\tbell\u0007 \b\f\u0000\u001F\u007F\u0085",
            "größer — 温度 \u00A0 e\u0301",
            "separators \u2028 \u2029 bidi \u202E\u2066\u200F\u061C mark \uFEFF",
            "\uD83D\uDE00 pair, halves \uD83D and \uDE00",
            "tag \uDB40\uDC41",
            "x".repeat(150));

    private final Random random;
    private final int chance;

    /** @param chance of a key to be there, in percent */
    public RandomDescriptors(long seed, int chance) {
        this.random = new Random(seed);
        this.chance = chance;
    }

    public ObjectDescriptor object() {
        return make(ObjectDescriptor.class);
    }

    public List<ObjectDescriptor> objects() {
        return list(ObjectDescriptor.class);
    }

    private <T> T make(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(each -> value(each.getGenericType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Object value(Type type) {
        if (type == Place.class) {
            return NOWHERE;
        }
        if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        if (type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == BigInteger.class) {
            return new BigInteger(random.nextInt(120), random).subtract(BigInteger.valueOf(random.nextInt(70_000)));
        }
        if (type instanceof ParameterizedType generic) {
            Type content = generic.getActualTypeArguments()[0];
            boolean there = random.nextInt(100) < chance;
            if (generic.getRawType() == Field.class) {
                return there ? Field.of(value(content), NOWHERE) : Field.absent(NOWHERE);
            }
            if (generic.getRawType() == Optional.class) {
                return there ? Optional.of(value(content)) : Optional.empty();
            }
            return list((Class<?>) content);
        }
        return make((Class<?>) type);
    }

    private <T> List<T> list(Class<T> content) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(each -> make(content))
                .toList();
    }
}
