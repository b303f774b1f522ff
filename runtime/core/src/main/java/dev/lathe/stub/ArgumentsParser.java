package dev.lathe.stub;

import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code arglist = arg *("," arg)}, {@code arg = DIGIT / DIGIT "='" *CHAR "'"} (LwM2M Core, 6.3.5), nothing looser. A
 * digit given twice is refused: which of the two would count, the specification leaves open.
 */
final class ArgumentsParser {

    private static final int MAX_OCTETS = 4096;

    private final byte[] text;
    private final @Nullable String[] values = new @Nullable String[10];
    private int at;

    ArgumentsParser(byte[] text) {
        if (text.length > MAX_OCTETS) {
            throw new ResponseException(
                    ResponseCode.BAD_REQUEST,
                    "arguments of " + text.length + " octets: at most " + MAX_OCTETS + " are read");
        }
        this.text = text;
    }

    /** What a value may hold: visible ASCII but the quotes and the backslash. */
    static boolean isAllowed(int c) {
        return c > 0x20 && c < 0x7f && c != '"' && c != '\'' && c != '\\';
    }

    Arguments parse() {
        argument();
        while (at < text.length) {
            expect(',', "a comma between arguments");
            argument();
        }
        return new Arguments(values);
    }

    private void argument() {
        int digit = at < text.length ? text[at] - '0' : -1;
        if (digit < 0 || digit > 9) {
            throw fault("a digit from 0 to 9 that names an argument");
        }
        if (values[digit] != null) {
            throw new ResponseException(
                    ResponseCode.BAD_REQUEST,
                    "arguments, octet " + at + ": " + digit + " is given twice; give it once");
        }
        at++;
        values[digit] = at < text.length && text[at] == '=' ? value() : "";
    }

    private String value() {
        at++;
        expect('\'', "a value in single quotes");
        int from = at;
        while (at < text.length && isAllowed(text[at])) {
            at++;
        }
        String value = new String(text, from, at - from, StandardCharsets.US_ASCII);
        expect('\'', "a closing single quote; a value has visible ASCII characters other than \" ' \\ and no space");
        return value;
    }

    private void expect(char c, String meaning) {
        if (at >= text.length || text[at] != c) {
            throw fault(meaning);
        }
        at++;
    }

    private ResponseException fault(String expected) {
        return new ResponseException(
                ResponseCode.BAD_REQUEST,
                "arguments, " + (at < text.length ? "octet " + at : "at the end") + ": expected " + expected);
    }
}
