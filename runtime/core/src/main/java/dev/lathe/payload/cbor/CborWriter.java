package dev.lathe.payload.cbor;

import dev.lathe.value.Opaque;
import java.util.Arrays;

/**
 * Writes CBOR in its preferred form (RFC 8949, 4.1): heads, numbers and floating point numbers take as few octets as they can
 * without loss. What is nested is the caller's business. For one thread.
 */
public final class CborWriter {

    private static final int INITIAL_SIZE = 256;
    private static final int LONGEST_HEAD = 9;

    private byte[] octets = new byte[INITIAL_SIZE];
    private int at;

    public int length() {
        return at;
    }

    /** The head of an item; what it announces must follow. */
    public void head(int major, long argument) {
        ensure(LONGEST_HEAD);
        int kind = major << 5;
        if (argument >= 0 && argument < 24) {
            octets[at++] = (byte) (kind | (int) argument);
        } else {
            int width = argument >>> 8 == 0 ? 0 : argument >>> 16 == 0 ? 1 : argument >>> 32 == 0 ? 2 : 3;
            octets[at++] = (byte) (kind | (24 + width));
            put(argument, 1 << width);
        }
    }

    private void put(long value, int width) {
        for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
            octets[at++] = (byte) (value >>> shift);
        }
    }

    /** An array begins whose count shows at its end; returns what {@link #endArray} wants to know. */
    public int beginArray() {
        ensure(LONGEST_HEAD);
        return at++;
    }

    /** Writes the head for which one octet was left; what follows is moved if that was too little. */
    public void endArray(int begin, int count) {
        int width = count < 24 ? 0 : count < 1 << 8 ? 1 : count < 1 << 16 ? 2 : 4;
        ensure(LONGEST_HEAD);
        System.arraycopy(octets, begin + 1, octets, begin + 1 + width, at - begin - 1);
        int end = at + width;
        at = begin;
        head(CborReader.ARRAY, count);
        at = end;
    }

    public void integer(long value) {
        head(value < 0 ? CborReader.NEGATIVE : CborReader.UNSIGNED, value < 0 ? ~value : value);
    }

    public void unsigned(long value) {
        head(CborReader.UNSIGNED, value);
    }

    /** In 16, 32 or 64 bits, the fewest that hold it. */
    public void real(double value) {
        ensure(LONGEST_HEAD);
        float narrow = (float) value;
        if (Double.doubleToRawLongBits(narrow) != Double.doubleToRawLongBits(value)) {
            octets[at++] = (byte) CborHead.DOUBLE;
            put(Double.doubleToRawLongBits(value), 8);
            return;
        }
        int half = Half.of(narrow);
        if (half == Half.NONE) {
            octets[at++] = (byte) CborHead.SINGLE;
            put(Float.floatToRawIntBits(narrow), 4);
        } else {
            octets[at++] = (byte) CborHead.HALF;
            put(half, 2);
        }
    }

    public void bool(boolean value) {
        ensure(1);
        octets[at++] = (byte) (value ? CborHead.TRUE : CborHead.FALSE);
    }

    /** Writes a text of ASCII characters other than NUL; false, and nothing written, if there are others. */
    public boolean ascii(String text) {
        int length = text.length();
        int begin = at;
        head(CborReader.TEXT, length);
        ensure(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0 || c >= 0x80) {
                at = begin;
                return false;
            }
            octets[at + i] = (byte) c;
        }
        at += length;
        return true;
    }

    public void text(byte[] utf8) {
        head(CborReader.TEXT, utf8.length);
        ensure(utf8.length);
        System.arraycopy(utf8, 0, octets, at, utf8.length);
        at += utf8.length;
    }

    public void bytes(Opaque value) {
        head(CborReader.BYTES, value.length());
        item(value);
    }

    /** Writes octets that are an item already. */
    public void item(Opaque encoded) {
        ensure(encoded.length());
        encoded.copyTo(octets, at);
        at += encoded.length();
    }

    /** One octet of a text whose head was written. */
    public void character(char ascii) {
        ensure(1);
        octets[at++] = (byte) ascii;
    }

    /** An id in decimal, as part of a text whose head was written. */
    public void decimal(int id) {
        ensure(LONGEST_HEAD);
        int unit = id < 10 ? 1 : id < 100 ? 10 : id < 1000 ? 100 : id < 10_000 ? 1000 : 10_000;
        for (; unit > 0; unit /= 10) {
            octets[at++] = (byte) ('0' + id / unit % 10);
        }
    }

    private void ensure(long room) {
        if (octets.length - at < room) {
            long size = Math.max(at + room, Math.min(octets.length * 2L, Integer.MAX_VALUE - 8));
            if (size > Integer.MAX_VALUE - 8) {
                throw new OutOfMemoryError();
            }
            octets = Arrays.copyOf(octets, (int) size);
        }
    }

    public byte[] done() {
        return Arrays.copyOf(octets, at);
    }
}
