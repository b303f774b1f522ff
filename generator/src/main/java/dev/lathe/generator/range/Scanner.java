package dev.lathe.generator.range;

import java.util.Optional;
import java.util.function.Function;

/** Looks at a text from left to right and never goes back, so that it takes time in proportion to the text's length. */
final class Scanner {

    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    Scanner skipBlanks() {
        while (!isAtEnd() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return this;
    }

    /** The character {@code ahead} of the current one; a space behind the end. */
    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
    }

    boolean take(String word) {
        boolean found = text.startsWith(word, at);
        at += found ? word.length() : 0;
        return found;
    }

    /** The letters that come next, taken only if {@code wanted} of them. */
    <T> Optional<T> takeWord(Function<String, Optional<T>> wanted) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        Optional<T> found = end == at ? Optional.empty() : wanted.apply(text.substring(at, end));
        at = found.isPresent() ? end : at;
        return found;
    }

    boolean takeWord(String word) {
        return takeWord(letters -> letters.equalsIgnoreCase(word) ? Optional.of(letters) : Optional.empty())
                .isPresent();
    }

    /** {@code ["+" / "-"] 1*DIGIT ["." 1*DIGIT] ["e" ["+" / "-"] 1*DIGIT]}. */
    Optional<String> takeNumber() {
        int start = at;
        int digits = at + (isSign(peek(0)) ? 1 : 0);
        int end = behindDigits(digits);
        if (end == digits) {
            return Optional.empty();
        }
        end = fraction(end);
        at = exponent(end);
        return Optional.of(text.substring(start, at));
    }

    /** What is between here and the next {@code mark}, which is taken too. */
    Optional<String> takeUpTo(char mark) {
        int end = text.indexOf(mark, at);
        if (end < 0) {
            return Optional.empty();
        }
        String found = text.substring(at, end);
        at = end + 1;
        return Optional.of(found);
    }

    private int fraction(int point) {
        boolean isPoint = point < text.length() && text.charAt(point) == '.';
        int end = isPoint ? behindDigits(point + 1) : point;
        return end > point + 1 ? end : point;
    }

    private int exponent(int mark) {
        if (mark >= text.length() || (text.charAt(mark) != 'e' && text.charAt(mark) != 'E')) {
            return mark;
        }
        int digits = mark + 1 < text.length() && isSign(text.charAt(mark + 1)) ? mark + 2 : mark + 1;
        int end = behindDigits(digits);
        return end > digits ? end : mark;
    }

    private int behindDigits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isSign(char c) {
        return c == '+' || c == '-';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
