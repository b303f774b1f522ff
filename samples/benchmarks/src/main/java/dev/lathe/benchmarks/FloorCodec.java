package dev.lathe.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The least that a loop over the octets can do: it knows this one payload's shape, checks nothing, and puts numbers of
 * multiple Resources into arrays. What is slower than this by little has little left to win.
 */
final class FloorCodec {

    /** What the loop fills; nothing of it is safe to hand out. */
    static final class Values {
        final String[] texts = new String[17];
        final long[] numbers = new long[17];
        final long[][] multiples = new long[12][];
        int present;
    }

    private FloorCodec() {}

    static Values decode(byte[] octets) {
        Values values = new Values();
        int at = 0;
        while (at < octets.length) {
            int type = octets[at];
            int id = octets[at + 1];
            at += 2;
            int length = type & 7;
            if ((type & 0x18) != 0) {
                length = octets[at++];
            }
            switch (id) {
                case 0, 1, 2, 3, 14, 16 -> values.texts[id] = new String(octets, at, length, StandardCharsets.UTF_8);
                case 6, 7, 8, 11 -> values.multiples[id] = multiple(octets, at, at + length);
                default -> values.numbers[id] = number(octets, at, length);
            }
            values.present |= 1 << id;
            at += length;
        }
        return values;
    }

    private static long[] multiple(byte[] octets, int from, int end) {
        long[] values = new long[4];
        int size = 0;
        for (int at = from; at < end; ) {
            int length = octets[at] & 7;
            values[size++] = number(octets, at + 2, length);
            at += 2 + length;
        }
        return Arrays.copyOf(values, size);
    }

    private static long number(byte[] octets, int at, int length) {
        long number = octets[at];
        for (int i = 1; i < length; i++) {
            number = number << 8 | (octets[at + i] & 0xff);
        }
        return number;
    }

    static byte[] encode(Values values) {
        byte[] octets = new byte[192];
        int at = 0;
        for (int id = 0; id < values.numbers.length; id++) {
            if ((values.present & 1 << id) == 0) {
                continue;
            }
            switch (id) {
                case 0, 1, 2, 3, 14, 16 -> at = text(octets, at, id, String.valueOf(values.texts[id]));
                case 6, 7, 8, 11 -> at = multiple(octets, at, id, values.multiples[id]);
                default -> at = number(octets, at, 0xc0, id, values.numbers[id]);
            }
        }
        return Arrays.copyOf(octets, at);
    }

    private static int text(byte[] octets, int from, int id, String text) {
        int length = text.length();
        int at = from;
        octets[at++] = (byte) (length < 8 ? 0xc0 | length : 0xc8);
        octets[at++] = (byte) id;
        if (length >= 8) {
            octets[at++] = (byte) length;
        }
        for (int i = 0; i < length; i++) {
            octets[at++] = (byte) text.charAt(i);
        }
        return at;
    }

    private static int multiple(byte[] octets, int from, int id, long[] values) {
        int at = from + 2;
        for (int i = 0; i < values.length; i++) {
            at = number(octets, at, 0x40, i, values[i]);
        }
        int length = at - from - 2;
        octets[from + 1] = (byte) id;
        if (length < 8) {
            octets[from] = (byte) (0x80 | length);
            return at;
        }
        System.arraycopy(octets, from + 2, octets, from + 3, length);
        octets[from] = (byte) 0x88;
        octets[from + 2] = (byte) length;
        return at + 1;
    }

    private static int number(byte[] octets, int from, int kind, int id, long value) {
        int length = value == (byte) value ? 1 : value == (short) value ? 2 : 4;
        octets[from] = (byte) (kind | length);
        octets[from + 1] = (byte) id;
        for (int i = 0; i < length; i++) {
            octets[from + 2 + i] = (byte) (value >>> ((length - 1 - i) * 8));
        }
        return from + 2 + length;
    }
}
