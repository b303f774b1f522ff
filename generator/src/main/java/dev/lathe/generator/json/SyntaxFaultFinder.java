package dev.lathe.generator.json;

import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.json.SyntaxFault.Expected;
import java.util.List;

/** Looks at a text that is not JSON, from the last good token on, for what a person would say is wrong with it. */
final class SyntaxFaultFinder {

    private final String text;
    private final List<Place> open;

    SyntaxFaultFinder(String text, List<Place> open) {
        this.text = text;
        this.open = open;
    }

    SyntaxFault find(int reached, Expected expected) {
        int at = SyntaxFault.skipSpace(text, reached);
        return switch (expected) {
            case FIRST_KEY -> key(at);
            case COLON -> colon(at, reached);
            case COMMA_IN_OBJECT -> isGluedToNumber(reached) ? number(wordStart(reached)) : comma(at, '}', '{');
            case COMMA_IN_ARRAY -> isGluedToNumber(reached) ? number(wordStart(reached)) : comma(at, ']', '[');
            case VALUE -> value(at);
        };
    }

    private SyntaxFault key(int at) {
        if (at == text.length()) {
            return ended();
        }
        char c = text.charAt(at);
        if (c == '"') {
            int end = SyntaxFault.stringEnd(text, at);
            return new StringFaultFinder(text)
                    .find(at)
                    .orElseGet(() -> colon(SyntaxFault.skipSpace(text, end), end)); // the parser looks ahead
        }
        if (Character.isLetterOrDigit(c) || c == '_' || c == '$') {
            int end = SyntaxFault.wordEnd(text, at);
            String word = text.substring(at, end);
            return new SyntaxFault(at, end - at, "key " + word + " has no quotes", "write \"" + word + "\"");
        }
        return c == ',' ? oneComma(at) : unexpected(at, "a key in double quotes");
    }

    private SyntaxFault colon(int at, int keyEnd) {
        if (at == text.length()) {
            return ended();
        }
        if (text.charAt(at) == ':') {
            return value(SyntaxFault.skipSpace(text, at + 1));
        }
        if (text.charAt(at) == '=') {
            return new SyntaxFault(at, 1, "\"=\" stands between key and value", "write \":\"");
        }
        return new SyntaxFault(keyEnd, 1, "a key without a value", "write \":\" and the value after the key");
    }

    private SyntaxFault comma(int at, char close, char opened) {
        if (at == text.length()) {
            return ended();
        }
        char c = text.charAt(at);
        if (c == ',') {
            int next = SyntaxFault.skipSpace(text, at + 1);
            if (next < text.length() && (text.charAt(next) == '}' || text.charAt(next) == ']')) {
                return new SyntaxFault(at, 1, "a comma after the last element", "remove the comma");
            }
            return opened == '{' ? key(next) : value(next);
        }
        if (c == '}' || c == ']') {
            return new SyntaxFault(
                    at,
                    1,
                    "\"" + c + "\" closes \"" + opened + "\" of line "
                            + open.get(open.size() - 1).line(),
                    "write \"" + close + "\"");
        }
        if (c == '"' || c == '{' || c == '[' || c == '-' || Character.isLetterOrDigit(c)) {
            return new SyntaxFault(at, 1, "a comma is missing before this", "put a comma after what stands before");
        }
        return unexpected(at, "a comma or \"" + close + "\"");
    }

    private SyntaxFault value(int at) {
        if (at == text.length()) {
            return ended();
        }
        char c = text.charAt(at);
        if (c == '"') {
            return new StringFaultFinder(text).find(at).orElseGet(() -> unexpected(at, "another text"));
        }
        if (c == '-' || c == '+' || c == '.' || SyntaxFault.isDigit(c)) {
            return number(at);
        }
        if (Character.isLetter(c) || c == '_' || c == '$') {
            int end = SyntaxFault.wordEnd(text, at);
            String word = text.substring(at, end);
            return new SyntaxFault(
                    at,
                    end - at,
                    word + " is no value of JSON",
                    "write a text in double quotes, a number, true or false");
        }
        if (c == ',') {
            return new SyntaxFault(
                    at, 1, "a value is missing before this comma", "write the value, or remove the comma");
        }
        if (c == '}' || c == ']') {
            return new SyntaxFault(at, 1, "a value is missing before \"" + c + "\"", "write the value");
        }
        return unexpected(at, "a value");
    }

    /** Whether the number read so far goes on as something else: {@code 12ab}, {@code 1.5.2}. */
    private boolean isGluedToNumber(int reached) {
        return SyntaxFault.wordEnd(text, reached) > reached && SyntaxFault.isDigit(text.charAt(reached - 1));
    }

    private int wordStart(int end) {
        int start = end;
        while (SyntaxFault.isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private SyntaxFault number(int at) {
        int end = SyntaxFault.wordEnd(text, at);
        String word = text.substring(at, end);
        String remedy = "write digits, as in 17 or -0.5";
        if (word.matches("[+]\\d.*")) {
            remedy = "leave the plus out";
        } else if (word.matches("-?0\\d+")) {
            remedy = "leave leading zeros out";
        } else if (word.matches("-?\\.\\d+")) {
            remedy = "write 0 before the point";
        } else if (word.matches("-?\\d+\\.")) {
            remedy = "write digits after the point, or leave it out";
        }
        return new SyntaxFault(at, end - at, word + " is no number of JSON", remedy);
    }

    private SyntaxFault unexpected(int at, String wanted) {
        int codePoint = text.codePointAt(at);
        int length = Character.charCount(codePoint);
        String there = text.substring(at, at + length);
        if (there.equals("/") || there.equals("#")) {
            return new SyntaxFault(at, 1, "JSON has no comments", "use \"description\", or remove it");
        }
        if (there.equals("'") || there.equals("\u201C") || there.equals("\u201D") || there.equals("\u2018")) {
            return new SyntaxFault(at, 1, there + " does not quote in JSON", "use plain double quotes");
        }
        return new SyntaxFault(
                at,
                length,
                "\"" + there + "\" stands where " + wanted + " should",
                "write " + wanted + ", or remove it");
    }

    private SyntaxFault oneComma(int at) {
        return new SyntaxFault(at, 1, "a comma with nothing before it", "remove the comma");
    }

    private SyntaxFault ended() {
        if (open.isEmpty()) {
            return new SyntaxFault(text.length(), 0, "the file ends before its value", "write an Object");
        }
        Place last = open.get(open.size() - 1);
        String close = last.text().equals("{") ? "}" : "]";
        return new SyntaxFault(
                text.length(),
                0,
                "the file ends, but \"" + last.text() + "\" of line " + last.line() + " is open",
                "close it with \"" + close + "\"");
    }
}
