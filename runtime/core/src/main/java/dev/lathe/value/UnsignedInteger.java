package dev.lathe.value;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The value of an Unsigned Integer Resource: 0 to 2^64-1 (LwM2M Core, Appendix C). Immutable; two are equal if their numbers are.
 *
 * <p>A {@code long} would do for the octets and not for people: its upper half prints as negative numbers, and {@code write(-1)} would
 * send 18446744073709551615. So there are two ways in, of which only the second takes a negative number: {@link #of(long)} for a
 * number, {@link #ofBits(long)} for 64 bits.
 */
public final class UnsignedInteger extends Number implements Comparable<UnsignedInteger> {

    private static final long serialVersionUID = 1;

    public static final UnsignedInteger ZERO = new UnsignedInteger(0);

    /** 2^64-1. */
    public static final UnsignedInteger MAX = new UnsignedInteger(-1);

    private final long bits;

    private UnsignedInteger(long bits) {
        this.bits = bits;
    }

    /** @throws IllegalArgumentException if the number is negative */
    public static UnsignedInteger of(long number) {
        if (number < 0) {
            throw new IllegalArgumentException(refusal(number));
        }
        return new UnsignedInteger(number);
    }

    /** What to say of a negative number. */
    public static String refusal(long number) {
        return number
                + " is negative, and an Unsigned Integer is 0 to 18446744073709551615; if its 64 bits are meant, that is "
                + Long.toUnsignedString(number) + ", use UnsignedInteger.ofBits";
    }

    /** The number whose 64 bits these are: of -1 it is 2^64-1. */
    public static UnsignedInteger ofBits(long bits) {
        return new UnsignedInteger(bits);
    }

    /** @throws IllegalArgumentException unless the number is 0 to 2^64-1 */
    public static UnsignedInteger of(BigInteger number) {
        if (number.signum() < 0 || number.bitLength() > Long.SIZE) {
            throw new IllegalArgumentException("an Unsigned Integer is 0 to 18446744073709551615, not a number of "
                    + number.bitLength() + " bits" + (number.signum() < 0 ? " below 0" : ""));
        }
        return new UnsignedInteger(number.longValue());
    }

    /**
     * Reads decimal digits.
     *
     * @throws NumberFormatException if there are none, or something else, or the number is above 2^64-1
     */
    public static UnsignedInteger parse(String digits) {
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new NumberFormatException("an Unsigned Integer is written in decimal digits, as 5");
        }
        return new UnsignedInteger(Long.parseUnsignedLong(digits));
    }

    /** The 64 bits, which of a number above 2^63-1 are a negative {@code long}. */
    public long bits() {
        return bits;
    }

    /** @throws ArithmeticException if the number is above 2^63-1, the largest {@code long} */
    public long longValueExact() {
        if (bits < 0) {
            throw new ArithmeticException(
                    this + " is above the largest long, 9223372036854775807; use toBigInteger or bits");
        }
        return bits;
    }

    public BigInteger toBigInteger() {
        BigInteger lower = BigInteger.valueOf(bits & Long.MAX_VALUE);
        return bits < 0 ? lower.setBit(Long.SIZE - 1) : lower;
    }

    /** The lowest 32 bits. */
    @Override
    public int intValue() {
        return (int) bits;
    }

    /** The 64 bits; {@link #longValueExact()} is never negative. */
    @Override
    public long longValue() {
        return bits;
    }

    @Override
    public float floatValue() {
        return bits >= 0 ? bits : toBigInteger().floatValue();
    }

    @Override
    public double doubleValue() {
        return bits >= 0 ? bits : toBigInteger().doubleValue();
    }

    @Override
    public int compareTo(UnsignedInteger other) {
        return Long.compareUnsigned(bits, other.bits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnsignedInteger that && bits == that.bits;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(bits);
    }

    /** In decimal digits. */
    @Override
    public String toString() {
        return Long.toUnsignedString(bits);
    }
}
