package dev.lathe.generator.emit.shape;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.range.ValueRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a range asks of a value, as a Java condition. */
public final class Condition {

    private static final BigInteger MAX_UNSIGNED = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private Condition() {}

    /** The condition on a variable {@code value}; absent if every value of the type fulfils it. */
    public static Optional<CodeBlock> of(ValueRange range, DataType type) {
        if (range instanceof ValueRange.Interval interval) {
            return and(bounds(interval, type));
        }
        if (range instanceof ValueRange.NumberSet set) {
            return Optional.of(anyOf(set.values(), value -> equal(value, type)));
        }
        if (range instanceof ValueRange.TextSet set) {
            return Optional.of(anyOf(set.values(), text -> CodeBlock.of("value.equals($S)", text)));
        }
        if (range instanceof ValueRange.OctetLength length) {
            return and(lengths(length, type));
        }
        ValueRange.OctetLengthSet set = (ValueRange.OctetLengthSet) range;
        return Optional.of(anyOf(set.lengths(), length -> CodeBlock.of("$L == $L", length(type), length)));
    }

    private static List<CodeBlock> bounds(ValueRange.Interval interval, DataType type) {
        List<CodeBlock> conditions = new ArrayList<>();
        switch (type) {
            case UNSIGNED_INTEGER -> {
                BigInteger min = interval.min().toBigIntegerExact();
                BigInteger max = interval.max().toBigIntegerExact();
                if (min.signum() > 0) {
                    conditions.add(CodeBlock.of("$T.compareUnsigned(value, $LL) >= 0", Long.class, min.longValue()));
                }
                if (max.compareTo(MAX_UNSIGNED) < 0) {
                    conditions.add(CodeBlock.of("$T.compareUnsigned(value, $LL) <= 0", Long.class, max.longValue()));
                }
            }
            case INTEGER -> {
                BigInteger min = interval.min().toBigIntegerExact();
                BigInteger max = interval.max().toBigIntegerExact();
                if (min.compareTo(MIN_LONG) > 0) {
                    conditions.add(CodeBlock.of("value >= $L", number(interval.min(), type)));
                }
                if (max.compareTo(MAX_LONG) < 0) {
                    conditions.add(CodeBlock.of("value <= $L", number(interval.max(), type)));
                }
            }
            default -> {
                conditions.add(CodeBlock.of("value >= $L", number(interval.min(), type)));
                conditions.add(CodeBlock.of("value <= $L", number(interval.max(), type)));
            }
        }
        return conditions;
    }

    private static CodeBlock equal(BigDecimal value, DataType type) {
        return CodeBlock.of("value == $L", number(value, type));
    }

    private static String number(BigDecimal value, DataType type) {
        if (type == DataType.FLOAT) {
            double number = value.doubleValue();
            return number == Math.rint(number) && Math.abs(number) < 1e9
                    ? Long.toString((long) number)
                    : Double.toString(number);
        }
        long number = value.toBigIntegerExact().longValue();
        return number == (int) number ? Long.toString(number) : number + "L";
    }

    private static List<CodeBlock> lengths(ValueRange.OctetLength range, DataType type) {
        List<CodeBlock> conditions = new ArrayList<>();
        if (range.min() > 0) {
            conditions.add(
                    CodeBlock.of("$L >= $L", length(type), number(BigDecimal.valueOf(range.min()), DataType.INTEGER)));
        }
        conditions.add(
                CodeBlock.of("$L <= $L", length(type), number(BigDecimal.valueOf(range.max()), DataType.INTEGER)));
        return conditions;
    }

    private static CodeBlock length(DataType type) {
        return type == DataType.OPAQUE
                ? CodeBlock.of("value.length()")
                : CodeBlock.of("$T.count(value)", RuntimeTypes.OCTETS);
    }

    private static Optional<CodeBlock> and(List<CodeBlock> conditions) {
        return conditions.isEmpty() ? Optional.empty() : Optional.of(CodeBlock.join(conditions, " && "));
    }

    private static <T> CodeBlock anyOf(List<T> values, Function<T, CodeBlock> condition) {
        return CodeBlock.join(values.stream().map(condition).toList(), " || ");
    }
}
