package dev.lathe.payload.json;

import dev.lathe.message.PayloadException;
import dev.lathe.payload.PayloadFault;
import dev.lathe.value.Utf8;
import java.nio.charset.StandardCharsets;

/**
 * Takes JSON apart, to the letter of RFC 8259: white space, punctuation, strings and numbers. Each octet is looked at a few
 * times at most. Strings are unescaped where they are, which never makes them longer. For one thread.
 */
public final class JsonScanner {

    /** What comes next when nothing does. */
    public static final int END = -1;

    private static final int SHOWN = 24;

    private static final int MAX_DEPTH = 16;

    private final byte[] octets;
    private final PayloadFault fault;
    private int at;

    // The string or number that was read last.
    private int textAt;
    private int textLength;

    /**
     * @param octets as from {@link #ownIfEscaped}
     * @param fault says what is wrong
     */
    public JsonScanner(byte[] octets, PayloadFault fault) {
        this.octets = octets;
        this.fault = fault;
    }

    /** The payload, or a copy of it if there is something to unescape. */
    public static byte[] ownIfEscaped(byte[] payload) {
        for (byte octet : payload) {
            if (octet == '\\') {
                return payload.clone();
            }
        }
        return payload;
    }

    /** Where the next octet is. */
    public int at() {
        return at;
    }

    /** The octets of the string or number read last. */
    public int textAt() {
        return textAt;
    }

    public int textLength() {
        return textLength;
    }

    /** Passes over white space; returns what comes next, without taking it. */
    public int ahead() {
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
    public boolean take(int octet) {
        if (ahead() != octet) {
            return false;
        }
        at++;
        return true;
    }

    public PayloadException unexpected(String expected) {
        int octet = ahead();
        String found =
                switch (octet) {
                    case END -> "the end of the payload";
                    case '/' -> "'/': JSON has no comments";
                    default -> octet > ' ' && octet < 0x7f ? "'" + (char) octet + "'" : "octet %02x".formatted(octet);
                };
        return fault.at(at, expected + " must be here, not " + found);
    }

    /** Refuses a byte order mark, which is not white space. */
    public void requireNoMark() {
        if (octets.length >= 3 && octets[0] == (byte) 0xef && octets[1] == (byte) 0xbb && octets[2] == (byte) 0xbf) {
            throw fault.at(0, "JSON has no byte order mark: leave it out");
        }
    }

    /** Takes a string, which comes next. */
    public void string() {
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
            throw fault.at(at, "a control character in a string is escaped, as \\n or \\u%04x".formatted(octets[at]));
        }
        textLength = end - textAt;
        at++;
        if (ored < 0 && !Utf8.isWellFormed(octets, textAt, textLength)) {
            throw fault.at(opening, "a string is well-formed UTF-8");
        }
    }

    private PayloadException unterminated(int opening) {
        return fault.at(opening, "the string that begins here has no end: close it with '\"'");
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
                throw fault.at(from, "JSON's escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits");
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
        throw fault.at(from, "a surrogate alone is no character: escape both of the pair, high before low");
    }

    private char codeUnit(int from) {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < octets.length ? Character.digit(octets[at], 16) : -1;
            if (digit < 0) {
                throw fault.at(from, "\\u has four hexadecimal digits, as \\u20ac");
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
    public int id() {
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
    public String shown() {
        String text = new String(octets, textAt, Math.min(textLength, SHOWN), StandardCharsets.UTF_8);
        return "\"" + text.replaceAll("\\p{Cntrl}", "\ufffd") + (textLength > SHOWN ? "…" : "") + "\"";
    }

    /** Takes a number, which comes next. */
    public void number() {
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

    /** Takes that word if it comes next: {@code true}, {@code false} or {@code null}. */
    public boolean word(String word) {
        if (ahead() != word.charAt(0) || octets.length - at < word.length()) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (octets[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    /** Whether a number comes next. */
    public boolean isNumberAhead() {
        int octet = ahead();
        return octet == '-' || (octet >= '0' && octet <= '9');
    }

    /** Steps over the next value and all within it. */
    public void skip() {
        skip(0);
    }

    private void skip(int depth) {
        if (depth == MAX_DEPTH) {
            throw fault.at(at, "values of JSON are nested deeper than " + MAX_DEPTH);
        }
        if (ahead() == '"') {
            string();
        } else if (isNumberAhead()) {
            number();
        } else if (take('[')) {
            for (boolean first = true; another(first, ']'); first = false) {
                skip(depth + 1);
            }
        } else if (take('{')) {
            for (boolean first = true; another(first, '}'); first = false) {
                key();
                skip(depth + 1);
            }
        } else if (!word("true") && !word("false") && !word("null")) {
            throw unexpected("a value");
        }
    }

    /** Whether an array or object goes on; takes what separates its members, or ends it. */
    public boolean another(boolean first, char end) {
        if (take(end)) {
            return false;
        }
        if (!first && !take(',')) {
            throw unexpected("',' or '" + end + "'");
        }
        return true;
    }

    /** Takes a key and the colon after it; returns where the key begins. */
    public int key() {
        if (ahead() != '"') {
            throw unexpected("a key in quotation marks");
        }
        int offset = at;
        string();
        if (!take(':')) {
            throw unexpected("':'");
        }
        return offset;
    }
}
