package dev.lathe.payload.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes JSON without white space, token by token; what is nested is the caller's business. For one thread. */
public final class JsonWriter {

    private static final int INITIAL_SIZE = 128;

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private byte[] octets = new byte[INITIAL_SIZE];
    private int at;

    public int length() {
        return at;
    }

    public void character(char ascii) {
        ensure(1);
        octets[at++] = (byte) ascii;
    }

    /** Writes characters as they are: punctuation, a number, a word. */
    public void literal(String ascii) {
        int length = ascii.length();
        ensure(length);
        for (int i = 0; i < length; i++) {
            octets[at + i] = (byte) ascii.charAt(i);
        }
        at += length;
    }

    /** Writes octets as they are. */
    public void literal(byte[] json) {
        ensure(json.length);
        System.arraycopy(json, 0, octets, at, json.length);
        at += json.length;
    }

    /** Writes an id from 0 to 65535. */
    public void decimal(int id) {
        ensure(5);
        int unit = id < 10 ? 1 : id < 100 ? 10 : id < 1000 ? 100 : id < 10_000 ? 1000 : 10_000;
        for (; unit > 0; unit /= 10) {
            octets[at++] = (byte) ('0' + id / unit % 10);
        }
    }

    /** Writes a string as a value, if it is of ASCII characters that need no escapes; else it does nothing. */
    public boolean plain(String text) {
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
    public void string(byte[] utf8) {
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

    /** Copies some of what was written. */
    public void copyTo(byte[] target, int to, int from, int length) {
        System.arraycopy(octets, from, target, to, length);
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

    @Override
    public String toString() {
        return new String(octets, 0, at, StandardCharsets.UTF_8);
    }
}
