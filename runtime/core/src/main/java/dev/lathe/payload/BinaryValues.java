package dev.lathe.payload;

import dev.lathe.value.ObjectLink;

/** The binary forms of single values (LwM2M Core, Appendix C, "TLV Format"): all numbers in network byte order. */
final class BinaryValues {

    private BinaryValues() {}

    static long integer(PayloadReader in, byte[] octets, int start, int length) {
        return switch (length) {
            case 1 -> octets[start];
            case 2 -> (short) int16(octets, start);
            case 4 -> int32(octets, start);
            case 8 -> int64(octets, start);
            default -> throw in.malformed("an Integer or a Time has 1, 2, 4 or 8 octets, not " + length);
        };
    }

    static long unsigned(PayloadReader in, byte[] octets, int start, int length) {
        return switch (length) {
            case 1 -> octets[start] & 0xff;
            case 2 -> int16(octets, start);
            case 4 -> int32(octets, start) & 0xffff_ffffL;
            case 8 -> int64(octets, start);
            default -> throw in.malformed("an Unsigned Integer has 1, 2, 4 or 8 octets, not " + length);
        };
    }

    static double real(PayloadReader in, byte[] octets, int start, int length) {
        return switch (length) {
            case 4 -> Float.intBitsToFloat(int32(octets, start));
            case 8 -> Double.longBitsToDouble(int64(octets, start));
            default -> throw in.malformed("a Float has 4 or 8 octets, not " + length);
        };
    }

    static boolean bool(PayloadReader in, byte[] octets, int start, int length) {
        if (length != 1 || octets[start] >>> 1 != 0) {
            throw in.malformed("a Boolean is one octet, 00 or 01");
        }
        return octets[start] == 1;
    }

    static ObjectLink link(PayloadReader in, byte[] octets, int start, int length) {
        if (length != 4) {
            throw in.malformed("an Objlnk has 4 octets, not " + length);
        }
        return new ObjectLink(int16(octets, start), int16(octets, start + 2));
    }

    private static int int16(byte[] octets, int at) {
        return (octets[at] & 0xff) << 8 | (octets[at + 1] & 0xff);
    }

    private static int int32(byte[] octets, int at) {
        return int16(octets, at) << 16 | int16(octets, at + 2);
    }

    private static long int64(byte[] octets, int at) {
        return (long) int32(octets, at) << 32 | (int32(octets, at + 4) & 0xffff_ffffL);
    }
}
