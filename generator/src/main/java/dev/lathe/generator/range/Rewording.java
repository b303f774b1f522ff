package dev.lathe.generator.range;

import dev.lathe.generator.range.RangeForm.Item;
import dev.lathe.generator.range.RangeForm.OfNumbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Other ways to say what a range says, where there are some. */
final class Rewording {

    private static final int MOST_LISTED = 16;
    private static final int LARGEST = 64;

    private Rewording() {}

    /** The range of numbers or lengths that a count of bits, octets or characters comes to. */
    static Optional<String> range(OfNumbers form, Unit unit, RangeSubject subject) {
        Item item = form.items().get(0);
        if (unit == Unit.INSTANCES || form.items().size() > 1) {
            return Optional.empty();
        }
        if (unit == Unit.CHARACTERS) {
            return subject != RangeSubject.STRING
                    ? Optional.empty()
                    : Optional.of(item.isNumber() ? item.first() : item.first() + ".." + item.last());
        }
        if (!item.isNumber() || !item.first().matches("[1-9]\\d?")) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(item.first()) * (unit == Unit.OCTETS ? 8 : 1);
        return switch (subject) {
            case STRING, OPAQUE -> bits % 8 == 0 ? Optional.of(Integer.toString(bits / 8)) : Optional.empty();
            case INTEGER -> bits < LARGEST ? Optional.of(unsigned(bits)) : Optional.empty();
            case UNSIGNED_INTEGER -> bits <= LARGEST ? Optional.of(unsigned(bits)) : Optional.empty();
            case FLOAT, OTHER -> Optional.empty();
        };
    }

    private static String unsigned(int bits) {
        return "0.." + BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    }

    /** Whole numbers one by one, if they are few. */
    static Optional<String> listed(List<Span> spans) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Span span : spans) {
            BigDecimal number = span.min();
            while (number.compareTo(span.max()) <= 0) {
                if (numbers.size() == MOST_LISTED) {
                    return Optional.empty();
                }
                numbers.add(number);
                number = number.add(BigDecimal.ONE);
            }
        }
        return Optional.of(numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(",")));
    }
}
