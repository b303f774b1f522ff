package dev.lathe.generator.range;

import java.math.BigDecimal;

/** Numbers from {@code min} to {@code max}, both included; one number where they are equal. */
public record Span(BigDecimal min, BigDecimal max) {

    public static Span of(String min, String max) {
        return new Span(new BigDecimal(min), new BigDecimal(max));
    }

    public boolean isOneNumber() {
        return min.compareTo(max) == 0;
    }

    public boolean contains(BigDecimal number) {
        return number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
    }

    boolean isReversed() {
        return min.compareTo(max) > 0;
    }

    Span inOrder() {
        return new Span(min.min(max), max.max(min));
    }

    /** As OMA's grammar spells it where it stands alone. */
    @Override
    public String toString() {
        return min.toPlainString() + ".." + max.toPlainString();
    }
}
