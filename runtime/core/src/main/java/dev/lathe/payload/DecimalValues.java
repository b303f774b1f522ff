package dev.lathe.payload;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Numbers as JSON spells them. Their grammar has been checked; what is left is how large they are. Whole numbers are exact to the
 * last of 64 bits, however they are spelled: {@code 1e3} is one, and so is {@code 1000.0}.
 */
final class DecimalValues {

    /** More digits than any 64-bit number or any double written out has. */
    private static final int MAX_LENGTH = 400;

    /** As many digits as always fit into 63 bits. */
    private static final int SAFE_DIGITS = 18;

    private static final int UNSIGNED_DIGITS = 20;
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal MOST_UNSIGNED = new BigDecimal("18446744073709551615");

    /** Powers of ten that are doubles to the last digit. */
    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };

    private static final long EXACT_DOUBLE = 1L << 53;
    private static final int SHOWN = 24;

    private DecimalValues() {}

    static long integer(PayloadReader in, byte[] octets, int start, int length) {
        boolean isNegative = octets[start] == '-';
        int from = isNegative ? start + 1 : start;
        int end = start + length;
        if (end - from <= SAFE_DIGITS) {
            long magnitude = digits(octets, from, end);
            if (magnitude >= 0) {
                return isNegative ? -magnitude : magnitude;
            }
        }
        BigDecimal value = whole(in, octets, start, length, "an Integer or a Time");
        if (value.compareTo(LEAST) < 0 || value.compareTo(MOST) > 0) {
            throw in.malformed(shown(octets, start, length) + " is beyond the 64 bits of an Integer");
        }
        return value.longValue();
    }

    static long unsigned(PayloadReader in, byte[] octets, int start, int length) {
        if (length <= SAFE_DIGITS) {
            long magnitude = digits(octets, start, start + length);
            if (magnitude >= 0) {
                return magnitude;
            }
        }
        BigDecimal value = whole(in, octets, start, length, "an Unsigned Integer");
        if (value.signum() < 0 || value.compareTo(MOST_UNSIGNED) > 0) {
            throw in.malformed(shown(octets, start, length) + " is beyond the 64 bits of an Unsigned Integer");
        }
        return value.longValue();
    }

    /** A number of digits and nothing else; -1 if there is anything else. */
    private static long digits(byte[] octets, int from, int end) {
        long number = 0;
        for (int i = from; i < end; i++) {
            int digit = octets[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static BigDecimal whole(PayloadReader in, byte[] octets, int start, int length, String expected) {
        BigDecimal value = decimal(octets, start, length);
        if (value == null) {
            throw in.malformed(shown(octets, start, length) + " is beyond the 64 bits of a number");
        }
        BigDecimal shortest = value.stripTrailingZeros();
        if (shortest.scale() > 0) {
            throw in.malformed(shown(octets, start, length) + " is not a whole number, which " + expected + " is");
        }
        if (shortest.precision() - (long) shortest.scale() > UNSIGNED_DIGITS) {
            throw in.malformed(shown(octets, start, length) + " is beyond the 64 bits of " + expected);
        }
        return shortest;
    }

    /** Null if there are more digits, or a larger exponent, than any number needs. */
    private static @org.jspecify.annotations.Nullable BigDecimal decimal(byte[] octets, int start, int length) {
        if (length > MAX_LENGTH) {
            return null;
        }
        try {
            return new BigDecimal(text(octets, start, length));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static double real(PayloadReader in, byte[] octets, int start, int length) {
        if (length > MAX_LENGTH) {
            throw in.malformed(shown(octets, start, length) + " has more digits than a Float needs");
        }
        boolean isNegative = octets[start] == '-';
        long mantissa = 0;
        int fraction = -1;
        for (int i = isNegative ? start + 1 : start; i < start + length; i++) {
            int octet = octets[i];
            if (octet == '.') {
                fraction = 0;
            } else if (octet >= '0' && octet <= '9' && mantissa < EXACT_DOUBLE / 10 && fraction < SAFE_DIGITS) {
                mantissa = mantissa * 10 + octet - '0';
                fraction += fraction < 0 ? 0 : 1;
            } else {
                return Double.parseDouble(text(octets, start, length));
            }
        }
        // Both are doubles to the last digit, so their quotient is rounded once, as it should be.
        double magnitude = fraction <= 0 ? mantissa : mantissa / TENS[fraction];
        return isNegative ? -magnitude : magnitude;
    }

    /** Writes a number whose Resource is not known into a format that has no decimal numbers: whole where it is spelled so. */
    static void write(PayloadWriter out, int id, byte[] octets) {
        String text = text(octets, 0, octets.length);
        boolean isWhole = text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        BigDecimal value = isWhole ? decimal(octets, 0, octets.length) : null;
        if (value != null && value.compareTo(LEAST) >= 0 && value.compareTo(MOST) <= 0) {
            out.integer(id, value.longValue());
        } else if (value != null && value.signum() > 0 && value.compareTo(MOST_UNSIGNED) <= 0) {
            out.unsigned(id, value.longValue());
        } else {
            out.real(id, Double.parseDouble(text));
        }
    }

    private static String text(byte[] octets, int start, int length) {
        return new String(octets, start, length, StandardCharsets.ISO_8859_1);
    }

    private static String shown(byte[] octets, int start, int length) {
        return text(octets, start, Math.min(length, SHOWN)) + (length > SHOWN ? "…" : "");
    }
}
