package dev.lathe.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The decimal form of a Float in formats with text: the fewest digits that give the same double again, and always a fraction, as 21.0. */
public final class Decimal {

    /** Magnitudes written without an exponent, which small devices' parsers often lack. */
    private static final double LEAST_PLAIN = 1e-9;

    private static final double MOST_PLAIN = 1e17;

    /** Every double has a decimal form of so many digits that gives it again. */
    private static final int ENOUGH_DIGITS = 17;

    private Decimal() {}

    /** @param value finite */
    public static String of(double value) {
        double magnitude = Math.abs(value);
        if (magnitude != 0 && (magnitude < LEAST_PLAIN || magnitude >= MOST_PLAIN)) {
            return shortest(value).toString();
        }
        if (magnitude == 0) {
            return Double.toString(value);
        }
        BigDecimal decimal = shortest(value).stripTrailingZeros();
        return decimal.setScale(Math.max(1, decimal.scale())).toPlainString();
    }

    /** Before Java 19, {@link Double#toString(double)} now and then has a digit more than it needs. */
    private static BigDecimal shortest(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value));
        for (int digits = decimal.precision() - 1; digits >= ENOUGH_DIGITS - 2; digits--) {
            BigDecimal shorter = decimal.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() != value) {
                break;
            }
            decimal = shorter;
        }
        return decimal;
    }
}
