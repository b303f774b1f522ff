package dev.lathe.stub.server;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import dev.lathe.value.UnsignedInteger;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

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

    private ResourceType(Function<PayloadReader, T> reading, Writing<T> writing, UnaryOperator<T> check) {
        this.reading = reading;
        this.writing = writing;
        this.check = check;
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
                UnaryOperator.identity());
    }

    /** An Unsigned Integer Resource whose descriptor names its values. */
    public static <T> ResourceType<T> unsignedEnumeration(LongFunction<T> of, ToLongFunction<T> code) {
        return new ResourceType<>(
                in -> of.apply(in.unsigned()),
                (out, id, value) -> out.unsigned(id, code.applyAsLong(value)),
                UnaryOperator.identity());
    }

    /** The same type, each value to be written checked first: {@code check} returns it or throws. */
    public ResourceType<T> checked(UnaryOperator<T> rule) {
        return new ResourceType<>(reading, writing, rule);
    }

    T read(PayloadReader in) {
        return reading.apply(in);
    }

    T checked(T value) {
        return check.apply(value);
    }

    void write(PayloadWriter out, int id, T value) {
        writing.write(out, id, value);
    }
}
