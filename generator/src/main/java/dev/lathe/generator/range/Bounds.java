package dev.lathe.generator.range;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The numbers a subject's bounds can be. */
enum Bounds {
    SIGNED(true, "-9223372036854775808", "9223372036854775807"),
    UNSIGNED(true, "0", "18446744073709551615"),
    DOUBLE(false, "-1.7976931348623157E+308", "1.7976931348623157E+308"),
    OCTETS(true, "0", "9223372036854775807");

    /** Beyond the digits of any double written out; a cheap look before numbers are made of texts. */
    private static final int MOST_CHARACTERS = 1200;

    /** {@code e-308} */
    private static final int LONGEST_EXPONENT = 5;

    private static final int SHOWN = 40;

    private final boolean whole;
    private final String least;
    private final String most;
    private final BigDecimal leastNumber;
    private final BigDecimal mostNumber;

    Bounds(boolean whole, String least, String most) {
        this.whole = whole;
        this.least = least;
        this.most = most;
        this.leastNumber = new BigDecimal(least);
        this.mostNumber = new BigDecimal(most);
    }

    static Bounds of(RangeSubject subject) {
        return switch (subject) {
            case INTEGER -> SIGNED;
            case UNSIGNED_INTEGER -> UNSIGNED;
            case STRING, OPAQUE -> OCTETS;
            case FLOAT, OTHER -> DOUBLE;
        };
    }

    /** The fault of the first bound that has one. */
    Optional<RangeReading> check(List<String> bounds) {
        for (String bound : bounds) {
            Optional<RangeReading> fault = check(bound);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<RangeReading> check(String bound) {
        if (bound.length() > MOST_CHARACTERS || hasLongExponent(bound)) {
            return Optional.of(new RangeReading.TooLarge(shortened(bound), least, most));
        }
        BigDecimal number = new BigDecimal(bound);
        if (whole && number.stripTrailingZeros().scale() > 0) {
            return Optional.of(new RangeReading.Fraction(bound));
        }
        if (number.signum() < 0 && leastNumber.signum() == 0) {
            return Optional.of(new RangeReading.Negative(bound));
        }
        if (number.compareTo(leastNumber) < 0 || number.compareTo(mostNumber) > 0) {
            return Optional.of(new RangeReading.TooLarge(shortened(bound), least, most));
        }
        return Optional.empty();
    }

    /** Exactly the number of a bound that was checked, with as many digits behind the point as were written. */
    BigDecimal number(String checked) {
        BigDecimal number = new BigDecimal(checked);
        return whole || number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
    }

    /** Such numbers are 0 or no double, and would be written out with as many digits. */
    private static boolean hasLongExponent(String bound) {
        int mark = Math.max(bound.indexOf('e'), bound.indexOf('E'));
        return mark >= 0 && bound.length() - mark > LONGEST_EXPONENT;
    }

    private static String shortened(String bound) {
        return bound.length() > SHOWN ? bound.substring(0, SHOWN) + "…" : bound;
    }
}
