package dev.lathe.generator.emit.shape;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.range.Span;
import dev.lathe.generator.range.ValueRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a range asks of a value, as the body of a Java method. */
public final class Condition {

    private static final BigInteger MAX_UNSIGNED = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    /** javac looks into an expression by recursion, and one of thousands of parts is too deep for it. */
    private static final int MOST_IN_AN_EXPRESSION = 16;

    private final DataType type;

    private Condition(DataType type) {
        this.type = type;
    }

    /** Returns whether a parameter {@code value} is in the range; absent if every value of the type is. */
    public static Optional<CodeBlock> of(ValueRange range, DataType type) {
        List<List<CodeBlock>> alternatives = new Condition(type).alternatives(range);
        if (alternatives.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                alternatives.size() > MOST_IN_AN_EXPRESSION ? statements(alternatives) : expression(alternatives));
    }

    private static CodeBlock expression(List<List<CodeBlock>> alternatives) {
        boolean inParentheses = alternatives.size() > 1;
        List<CodeBlock> parts = alternatives.stream()
                .map(bounds -> bounds.size() > 1 && inParentheses ? CodeBlock.of("($L)", and(bounds)) : and(bounds))
                .toList();
        return CodeBlock.builder()
                .addStatement("return $L", CodeBlock.join(parts, " || "))
                .build();
    }

    private static CodeBlock statements(List<List<CodeBlock>> alternatives) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (List<CodeBlock> bounds : alternatives) {
            code.beginControlFlow("if ($L)", and(bounds))
                    .addStatement("return true")
                    .endControlFlow();
        }
        return code.addStatement("return false").build();
    }

    private static CodeBlock and(List<CodeBlock> bounds) {
        return CodeBlock.join(bounds, " && ");
    }

    /** One list of bounds for each part of the range; where there are no bounds, every value is in that part. */
    private List<List<CodeBlock>> alternatives(ValueRange range) {
        if (range instanceof ValueRange.Numbers numbers) {
            return numbers.spans().stream().map(this::ofNumber).toList();
        }
        if (range instanceof ValueRange.Octets octets) {
            return octets.spans().stream().map(this::ofLength).toList();
        }
        ValueRange.Texts texts = (ValueRange.Texts) range;
        return texts.values().stream()
                .map(text -> List.of(CodeBlock.of("value.equals($S)", text)))
                .toList();
    }

    private List<CodeBlock> ofNumber(Span span) {
        if (span.isOneNumber()) {
            return List.of(CodeBlock.of("value == $L", number(span.min())));
        }
        return switch (type) {
            case UNSIGNED_INTEGER ->
                ofUnsigned(span.min().toBigIntegerExact(), span.max().toBigIntegerExact());
            case INTEGER -> ofInteger(span);
            default ->
                List.of(
                        CodeBlock.of("value >= $L", number(span.min())),
                        CodeBlock.of("value <= $L", number(span.max())));
        };
    }

    private static List<CodeBlock> ofUnsigned(BigInteger min, BigInteger max) {
        List<CodeBlock> bounds = new ArrayList<>();
        if (min.signum() > 0) {
            bounds.add(CodeBlock.of("$T.compareUnsigned(value, $LL) >= 0", Long.class, min.longValue()));
        }
        if (max.compareTo(MAX_UNSIGNED) < 0) {
            bounds.add(CodeBlock.of("$T.compareUnsigned(value, $LL) <= 0", Long.class, max.longValue()));
        }
        return bounds;
    }

    private static List<CodeBlock> ofInteger(Span span) {
        List<CodeBlock> bounds = new ArrayList<>();
        if (span.min().toBigIntegerExact().compareTo(MIN_LONG) > 0) {
            bounds.add(CodeBlock.of("value >= $L", whole(span.min())));
        }
        if (span.max().toBigIntegerExact().compareTo(MAX_LONG) < 0) {
            bounds.add(CodeBlock.of("value <= $L", whole(span.max())));
        }
        return bounds;
    }

    private List<CodeBlock> ofLength(Span span) {
        CodeBlock length = type == DataType.OPAQUE
                ? CodeBlock.of("value.length()")
                : CodeBlock.of("$T.count(value)", RuntimeTypes.OCTETS);
        if (span.isOneNumber()) {
            return List.of(CodeBlock.of("$L == $L", length, whole(span.min())));
        }
        CodeBlock most = CodeBlock.of("$L <= $L", length, whole(span.max()));
        return span.min().signum() > 0
                ? List.of(CodeBlock.of("$L >= $L", length, whole(span.min())), most)
                : List.of(most);
    }

    private String number(BigDecimal value) {
        if (type != DataType.FLOAT) {
            return whole(value);
        }
        double number = value.doubleValue();
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    /** The bits of an unsigned one, where it is one. */
    private static String whole(BigDecimal value) {
        long number = value.toBigIntegerExact().longValue();
        return number == (int) number ? Long.toString(number) : number + "L";
    }
}
