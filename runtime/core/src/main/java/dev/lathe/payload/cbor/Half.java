package dev.lathe.payload.cbor;

/** Floating point numbers of 16 bits (IEEE 754, binary16), which Java has from version 20 on. */
final class Half {

    static final int NONE = -1;

    private static final int LEAST_EXPONENT = -14;
    private static final int MOST_EXPONENT = 15;

    private Half() {}

    static double toDouble(int bits) {
        int exponent = bits >> 10 & 0x1f;
        int fraction = bits & 0x3ff;
        double magnitude =
                switch (exponent) {
                    case 0 -> Math.scalb((double) fraction, LEAST_EXPONENT - 10);
                    case 0x1f -> fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
                    default -> Math.scalb((double) (fraction | 0x400), exponent - 25);
                };
        return (bits & 0x8000) == 0 ? magnitude : -magnitude;
    }

    /** The same number in 16 bits, {@link #NONE} if it is none of that width. */
    static int of(float value) {
        int bits = Float.floatToRawIntBits(value);
        int sign = bits >>> 16 & 0x8000;
        int exponent = (bits >>> 23 & 0xff) - 127;
        int fraction = bits & 0x7f_ffff;
        if (bits << 1 == 0) {
            return sign;
        }
        if (exponent > MOST_EXPONENT || exponent < LEAST_EXPONENT - 10) {
            return NONE;
        }
        if (exponent >= LEAST_EXPONENT) {
            return (fraction & 0x1fff) == 0 ? sign | (exponent + 15) << 10 | fraction >> 13 : NONE;
        }
        int shift = LEAST_EXPONENT - exponent + 13;
        int significand = fraction | 0x80_0000;
        return (significand & ((1 << shift) - 1)) == 0 ? sign | significand >> shift : NONE;
    }
}
