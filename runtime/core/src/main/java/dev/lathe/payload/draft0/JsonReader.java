package dev.lathe.payload.draft0;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.Family;
import dev.lathe.payload.PayloadReader;
import dev.lathe.value.Utf8;
import java.nio.charset.StandardCharsets;

/**
 * Takes JSON apart, to the letter of RFC 8259: white space, punctuation, strings and numbers. Each octet is looked at a few
 * times at most. Strings are unescaped where they are, which never makes them longer.
 */
abstract sealed class JsonReader extends PayloadReader permits Draft0JsonReader {

    /** What comes next when nothing does. */
    static final int END = -1;

    private static final int SHOWN = 24;

    private final byte[] octets;
    private int at;

    // The string or number that was read last.
    private int textAt;
    private int textLength;

    /** @param octets as from {@link #ownIfEscaped} */
    JsonReader(ContentFormat number, byte[] octets, Family family) {
        super(number, octets, family);
        this.octets = octets;
    }

    /** The payload, or a copy of it if there is something to unescape. */
    static byte[] ownIfEscaped(byte[] payload) {
        for (byte octet : payload) {
            if (octet == '\\') {
                return payload.clone();
            }
        }
        return payload;
    }

    /** Where the next octet is. */
    final int at() {
        return at;
    }

    /** The octets of the string or number read last. */
    final int textAt() {
        return textAt;
    }

    final int textLength() {
        return textLength;
    }

    /** Passes over white space; returns what comes next, without taking it. */
    final int ahead() {
        while (at < octets.length) {
            int octet = octets[at];
            if (octet != ' ' && octet != '\n' && octet != '\r' && octet != '\t') {
                return octet & 0xff;
            }
            at++;
        }
        return END;
    }

    /** Takes that octet if it comes next. */
    final boolean take(int octet) {
        if (ahead() != octet) {
            return false;
        }
        at++;
        return true;
    }

    final PayloadException unexpected(String expected) {
        int octet = ahead();
        String found =
                switch (octet) {
                    case END -> "the end of the payload";
                    case '/' -> "'/': JSON has no comments";
                    default -> octet > ' ' && octet < 0x7f ? "'" + (char) octet + "'" : "octet %02x".formatted(octet);
                };
        return malformed(at, expected + " must be here, not " + found);
    }

    /** Refuses a byte order mark, which is not white space. */
    final void requireNoMark() {
        if (octets.length >= 3 && octets[0] == (byte) 0xef && octets[1] == (byte) 0xbb && octets[2] == (byte) 0xbf) {
            throw malformed(0, "JSON has no byte order mark: leave it out");
        }
    }

    /** Takes a string, which comes next. */
    final void string() {
        int opening = at++;
        textAt = at;
        int ored = 0;
        while (at < octets.length) {
            int octet = octets[at];
            if (octet == '"' || octet == '\\' || (octet >= 0 && octet < ' ')) {
                break;
            }
            ored |= octet;
            at++;
        }
        int end = at;
        if (at < octets.length && octets[at] == '\\') {
            end = unescape(opening);
            ored = -1;
        }
        if (at == octets.length) {
            throw unterminated(opening);
        }
        if (octets[at] != '"') {
            throw malformed(at, "a control character in a string is escaped, as \\n or \\u%04x".formatted(octets[at]));
        }
        textLength = end - textAt;
        at++;
        if (ored < 0 && !Utf8.isWellFormed(octets, textAt, textLength)) {
            throw malformed(opening, "a string is well-formed UTF-8");
        }
    }

    private PayloadException unterminated(int opening) {
        return malformed(opening, "the string that begins here has no end: close it with '\"'");
    }

    /** Moves the string's characters together up to what ends it; returns where they end. */
    private int unescape(int opening) {
        int to = at;
        while (at < octets.length) {
            int octet = octets[at];
            if (octet == '\\') {
                if (at + 1 == octets.length) {
                    throw unterminated(opening);
                }
                to = put(escaped(), to);
            } else if (octet == '"' || (octet >= 0 && octet < ' ')) {
                break;
            } else {
                octets[to++] = octets[at++];
            }
        }
        return to;
    }

    /** Takes an escape sequence, which has at least one octet after the backslash. */
    private int escaped() {
        int from = at;
        int letter = octets[at + 1];
        at += 2;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> character(from);
            default ->
                throw malformed(from, "JSON's escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits");
        };
    }

    private int character(int from) {
        char unit = codeUnit(from);
        if (!Character.isSurrogate(unit)) {
            return unit;
        }
        if (Character.isHighSurrogate(unit) && at + 1 < octets.length && octets[at] == '\\' && octets[at + 1] == 'u') {
            at += 2;
            char low = codeUnit(from);
            if (Character.isLowSurrogate(low)) {
                return Character.toCodePoint(unit, low);
            }
        }
        throw malformed(from, "a surrogate alone is no character: escape both of the pair, high before low");
    }

    private char codeUnit(int from) {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < octets.length ? Character.digit(octets[at], 16) : -1;
            if (digit < 0) {
                throw malformed(from, "\\u has four hexadecimal digits, as \\u20ac");
            }
            unit = unit << 4 | digit;
            at++;
        }
        return (char) unit;
    }

    /** Writes a character's UTF-8, which is shorter than its escape sequence; returns where it ends. */
    private int put(int character, int from) {
        int to = from;
        if (character < 0x80) {
            octets[to++] = (byte) character;
            return to;
        }
        int shift = character < 0x800 ? 6 : character < 0x10000 ? 12 : 18;
        int mark = shift == 6 ? 0xc0 : shift == 12 ? 0xe0 : 0xf0;
        octets[to++] = (byte) (mark | character >> shift);
        while (shift > 0) {
            shift -= 6;
            octets[to++] = (byte) (0x80 | (character >> shift & 0x3f));
        }
        return to;
    }

    /** The id from 0 to 65535 that the string read last spells; -1 if it is none. */
    final int id() {
        if (textLength == 0 || textLength > 5 || (textLength > 1 && octets[textAt] == '0')) {
            return -1;
        }
        int id = 0;
        for (int i = textAt; i < textAt + textLength; i++) {
            int digit = octets[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            id = id * 10 + digit;
        }
        return id <= 0xffff ? id : -1;
    }

    /** The string read last, for a message. */
    final String shown() {
        String text = new String(octets, textAt, Math.min(textLength, SHOWN), StandardCharsets.UTF_8);
        return "\"" + text.replaceAll("\\p{Cntrl}", "\ufffd") + (textLength > SHOWN ? "…" : "") + "\"";
    }

    /** Takes a number, which comes next. */
    final void number() {
        textAt = at;
        skip('-', '-');
        if (!skip('0', '0')) {
            digits();
        }
        if (skip('.', '.')) {
            digits();
        }
        if (skip('e', 'E')) {
            skip('+', '-');
            digits();
        }
        textLength = at - textAt;
    }

    private boolean skip(int either, int or) {
        boolean isThere = at < octets.length && (octets[at] == either || octets[at] == or);
        at += isThere ? 1 : 0;
        return isThere;
    }

    private void digits() {
        int from = at;
        while (at < octets.length && octets[at] >= '0' && octets[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw unexpected("a digit of the number");
        }
    }
}
