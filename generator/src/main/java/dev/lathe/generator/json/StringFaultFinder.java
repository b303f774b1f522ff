package dev.lathe.generator.json;

import java.util.Locale;
import java.util.Optional;

/** Looks into a string literal that is not valid for the reason. */
final class StringFaultFinder {

    private static final String ESCAPES = "\"\\/bfnrtu";

    private final String text;

    StringFaultFinder(String text) {
        this.text = text;
    }

    /** Empty if the literal that begins there is valid. */
    Optional<SyntaxFault> find(int start) {
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                return fault(
                        start,
                        at - start,
                        "a text does not end in its line",
                        "close it with a double quote; a line break inside is written \\n");
            }
            if (c < ' ') {
                String escape = c == '\t' ? "\\t" : String.format(Locale.ROOT, "\\u%04X", (int) c);
                return fault(at, 1, "a text holds a control character", "write " + escape);
            }
            if (c == '"') {
                return Optional.empty();
            }
            if (c == '\\') {
                if (at + 1 == text.length()) {
                    break;
                }
                if (!isEscape(at)) {
                    return Optional.of(escape(at));
                }
                at++;
            }
        }
        return fault(start, 1, "a text is not closed before the end of the file", "close it with a double quote");
    }

    private static Optional<SyntaxFault> fault(int offset, int length, String message, String remedy) {
        return Optional.of(new SyntaxFault(offset, length, message, remedy));
    }

    private boolean isEscape(int backslash) {
        char kind = text.charAt(backslash + 1);
        return ESCAPES.indexOf(kind) >= 0 && (kind != 'u' || hexDigits(backslash + 2) == 4);
    }

    private int hexDigits(int from) {
        int count = 0;
        while (count < 4 && from + count < text.length() && Character.digit(text.charAt(from + count), 16) >= 0) {
            count++;
        }
        return count;
    }

    private SyntaxFault escape(int backslash) {
        if (text.charAt(backslash + 1) == 'u') {
            return new SyntaxFault(
                    backslash,
                    2 + hexDigits(backslash + 2),
                    "\\u needs four hexadecimal digits",
                    "write them, as in \\u00B0");
        }
        int length = 1 + Character.charCount(text.codePointAt(backslash + 1));
        String written = text.substring(backslash, backslash + length);
        return new SyntaxFault(backslash, length, written + " is no escape of JSON", "write \\\\ for a backslash");
    }
}
