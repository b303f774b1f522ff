package dev.lathe.generator.fact;

import java.math.BigInteger;

/** The limits of ids and of LwM2M's whole numbers. */
public final class IntegerLimits {

    public static final BigInteger INT64_MIN = BigInteger.valueOf(Long.MIN_VALUE);
    public static final BigInteger INT64_MAX = BigInteger.valueOf(Long.MAX_VALUE);
    public static final BigInteger UINT64_MAX = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    private IntegerLimits() {}

    public static boolean within(BigInteger value, long first, long last) {
        return within(value, BigInteger.valueOf(first), BigInteger.valueOf(last));
    }

    public static boolean within(BigInteger value, BigInteger first, BigInteger last) {
        return value.compareTo(first) >= 0 && value.compareTo(last) <= 0;
    }
}
