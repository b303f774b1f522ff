package dev.lathe.payload.draft0;

import java.util.Arrays;

/** The members of a JSON object while it is written: keys come in any order of numbers and end up in ascending order. */
final class JsonMembers {

    private static final int INITIAL_SIZE = 128;
    /** Comma, quotation marks, five digits, colon. */
    private static final int LONGEST_KEY = 9;

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    /** The members, a comma before each. */
    private byte[] octets = new byte[INITIAL_SIZE];

    private int at;

    // Of each member, in the order they came.
    private int[] keys = new int[8];
    private int[] begins = new int[8];
    private int count;
    private boolean ascending = true;

    boolean isEmpty() {
        return count == 0;
    }

    /** A member begins; its value must follow. */
    void key(int key) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
            begins = Arrays.copyOf(begins, count * 2);
        }
        ascending &= count == 0 || keys[count - 1] < key;
        keys[count] = key;
        begins[count++] = at;
        ensure(LONGEST_KEY);
        octets[at++] = ',';
        octets[at++] = '"';
        int unit = key < 10 ? 1 : key < 100 ? 10 : key < 1000 ? 100 : key < 10_000 ? 1000 : 10_000;
        for (; unit > 0; unit /= 10) {
            octets[at++] = (byte) ('0' + key / unit % 10);
        }
        octets[at++] = '"';
        octets[at++] = ':';
    }

    /** Writes a string as a value, if it is of ASCII characters that need no escapes; else it does nothing. */
    boolean plain(String text) {
        int length = text.length();
        ensure(length + 2L);
        int to = at;
        octets[to++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x80 || c == '"' || c == '\\') {
                return false;
            }
            octets[to++] = (byte) c;
        }
        octets[to++] = '"';
        at = to;
        return true;
    }

    /** Writes a string as a value; escapes what must be escaped and nothing else (RFC 8259, section 7). */
    void string(byte[] utf8) {
        long length = 2;
        for (byte octet : utf8) {
            length += octet >= ' ' || octet < 0 ? (octet == '"' || octet == '\\' ? 2 : 1) : letter(octet) == 0 ? 6 : 2;
        }
        ensure(length);
        octets[at++] = '"';
        for (byte octet : utf8) {
            if ((octet >= ' ' || octet < 0) && octet != '"' && octet != '\\') {
                octets[at++] = octet;
            } else {
                escape(octet);
            }
        }
        octets[at++] = '"';
    }

    private void escape(byte octet) {
        octets[at++] = '\\';
        byte letter = letter(octet);
        if (letter != 0) {
            octets[at++] = letter;
        } else {
            octets[at++] = 'u';
            octets[at++] = '0';
            octets[at++] = '0';
            octets[at++] = HEX[octet >> 4];
            octets[at++] = HEX[octet & 0xf];
        }
    }

    /** What follows the backslash, 0 where it is the character's number. */
    private static byte letter(byte octet) {
        return switch (octet) {
            case '"', '\\' -> octet;
            case '\b' -> 'b';
            case '\f' -> 'f';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
    }

    /** Writes an object as a value. */
    void object(JsonMembers members) {
        ensure(members.length());
        at = members.copyTo(octets, at);
    }

    /** How long the object is. */
    int length() {
        return Math.max(at, 1) + 1;
    }

    /** Writes the object there; returns where it ends. */
    int copyTo(byte[] target, int from) {
        if (ascending) {
            System.arraycopy(octets, 0, target, from, at);
        } else {
            copySorted(target, from);
        }
        // In place of the comma before the first member, if there is one.
        target[from] = '{';
        int end = from + length();
        target[end - 1] = '}';
        return end;
    }

    private void copySorted(byte[] target, int from) {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = (long) keys[i] << 32 | i;
        }
        Arrays.sort(order);
        int to = from;
        for (long next : order) {
            int i = (int) next;
            int length = (i + 1 < count ? begins[i + 1] : at) - begins[i];
            System.arraycopy(octets, begins[i], target, to, length);
            to += length;
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
}
