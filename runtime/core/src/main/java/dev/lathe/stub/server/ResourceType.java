package dev.lathe.stub.server;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import dev.lathe.value.UnsignedInteger;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a single value of one Resource comes out of a payload and goes into one. Immutable.
 *
 * @param <T> the Java type
 */
public final class ResourceType<T> {

    public static final ResourceType<Long> INTEGER =
            new ResourceType<>(PayloadReader::integer, PayloadWriter::integer, UnaryOperator.identity());
    public static final ResourceType<UnsignedInteger> UNSIGNED = new ResourceType<>(
            in -> UnsignedInteger.ofBits(in.unsigned()),
            (out, id, value) -> out.unsigned(id, value.bits()),
            UnaryOperator.identity());
    public static final ResourceType<Double> FLOAT =
            new ResourceType<>(PayloadReader::real, PayloadWriter::real, UnaryOperator.identity());
    public static final ResourceType<Boolean> BOOLEAN =
            new ResourceType<>(PayloadReader::bool, PayloadWriter::bool, UnaryOperator.identity());
    public static final ResourceType<String> STRING =
            new ResourceType<>(PayloadReader::text, PayloadWriter::text, UnaryOperator.identity());
    public static final ResourceType<Opaque> OPAQUE =
            new ResourceType<>(PayloadReader::opaque, PayloadWriter::opaque, UnaryOperator.identity());
    public static final ResourceType<Instant> TIME =
            new ResourceType<>(PayloadReader::time, PayloadWriter::time, UnaryOperator.identity());
    public static final ResourceType<ObjectLink> OBJLNK =
            new ResourceType<>(PayloadReader::link, PayloadWriter::link, UnaryOperator.identity());

    private final Function<PayloadReader, T> reading;
    private final Writing<T> writing;
    private final UnaryOperator<T> check;
    /** The number of an enumerated value, which the Java type may not hold; null for other types. */
    private final @Nullable ToLongFunction<PayloadReader> number;

    private ResourceType(Function<PayloadReader, T> reading, Writing<T> writing, UnaryOperator<T> check) {
        this(reading, writing, check, null);
    }

    private ResourceType(
            Function<PayloadReader, T> reading,
            Writing<T> writing,
            UnaryOperator<T> check,
            @Nullable ToLongFunction<PayloadReader> number) {
        this.reading = reading;
        this.writing = writing;
        this.check = check;
        this.number = number;
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(PayloadWriter out, int id, T value);
    }

    /** An Integer Resource whose descriptor names its values. */
    public static <T> ResourceType<T> enumeration(LongFunction<T> of, ToLongFunction<T> code) {
        return new ResourceType<>(
                in -> of.apply(in.integer()),
                (out, id, value) -> out.integer(id, code.applyAsLong(value)),
                UnaryOperator.identity(),
                PayloadReader::integer);
    }

    /** An Unsigned Integer Resource whose descriptor names its values. */
    public static <T> ResourceType<T> unsignedEnumeration(LongFunction<T> of, ToLongFunction<T> code) {
        return new ResourceType<>(
                in -> of.apply(in.unsigned()),
                (out, id, value) -> out.unsigned(id, code.applyAsLong(value)),
                UnaryOperator.identity(),
                PayloadReader::unsigned);
    }

    /** The same type with what the descriptor allows: {@code rule} returns the value or throws. */
    public ResourceType<T> checked(UnaryOperator<T> rule) {
        return new ResourceType<>(reading, writing, rule, number);
    }

    /** @throws InvalidValueException if the descriptor does not allow the value and the policy is to refuse it */
    T read(PayloadReader in, ResourceSpec resource, ValuePolicy policy) {
        T value = reading.apply(in);
        if (policy == ValuePolicy.REFUSE) {
            try {
                var unused = check.apply(value);
            } catch (InvalidValueException e) {
                throw number == null ? e : new InvalidValueException(resource.notEnumerated(number.applyAsLong(in)));
            }
        }
        return value;
    }

    /** Why the descriptor does not allow the value; empty if it does. */
    Optional<String> violation(ResourceSpec resource, T value) {
        try {
            var unused = check.apply(value);
            return Optional.empty();
        } catch (InvalidValueException e) {
            // An enumerated value that is none of those known has lost its number.
            return Optional.of(
                    number == null ? String.valueOf(e.getMessage()) : resource + ": not one of its enumerated values");
        }
    }

    /** @throws InvalidValueException if the descriptor does not allow the value */
    T checked(T value) {
        return check.apply(value);
    }

    void write(PayloadWriter out, int id, T value) {
        writing.write(out, id, value);
    }
}
