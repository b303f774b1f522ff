package dev.lathe.generator.json;

import dev.lathe.generator.diagnostic.Place;
import java.util.List;

/** The first fault of syntax in a text, in words for the person who wrote it. */
record SyntaxFault(int offset, int length, String message, String remedy) {

    /** What the grammar has next after the last good token. */
    enum Expected {
        FIRST_KEY,
        COLON,
        COMMA_IN_OBJECT,
        COMMA_IN_ARRAY,
        VALUE
    }

    static SyntaxFault empty(String text) {
        return new SyntaxFault(
                text.length(),
                0,
                "the file is empty",
                "write an Object: { \"id\": …, \"name\": …, \"resources\": [ … ] }");
    }

    /**
     * Names the fault.
     *
     * @param reached the end of the last good token
     * @param open the brackets not closed so far, the outermost first
     */
    static SyntaxFault find(String text, int reached, Expected expected, List<Place> open) {
        return new SyntaxFaultFinder(text, open).find(reached, expected);
    }

    static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** After the closing quote of the string that begins at {@code start}, or the end of the text. */
    static int stringEnd(String text, int start) {
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                return at + 1;
            }
            if (c == '\\') {
                at++;
            }
        }
        return text.length();
    }

    /** After the number that begins at {@code start}, by JSON's grammar. */
    static int numberEnd(String text, int start) {
        int at = digits(text, text.charAt(start) == '-' ? start + 1 : start);
        if (at < text.length() && text.charAt(at) == '.') {
            at = digits(text, at + 1);
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            boolean signed = at + 1 < text.length() && (text.charAt(at + 1) == '+' || text.charAt(at + 1) == '-');
            at = digits(text, signed ? at + 2 : at + 1);
        }
        return at;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** After the word, or what was meant as a number, that begins at {@code start}. */
    static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.' || c == '_' || c == '$';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
