package dev.lathe.generator.diagnostic;

import java.util.Arrays;

/**
 * The text of one file and its lines. A line ends at {@code \n}, {@code \r\n} or a lone {@code \r}. Lines and columns are
 * counted from 1, columns in code points, a tab being one: what an editor shows in its status line.
 *
 * <p>Immutable but for the table of lines, which is made when the first place is asked for; use by one thread at a time.
 */
public final class SourceText {

    private final String name;
    private final String text;
    private final Notation notation;
    private final boolean damaged;
    private int[] lineStarts = {};
    private boolean surrogates;

    /** A text in JSON. */
    public SourceText(String name, String text) {
        this(name, text, Notation.JSON);
    }

    public SourceText(String name, String text, Notation notation) {
        this(name, text, notation, false);
    }

    /** @param damaged whether some of its U+FFFD stand for bytes that are no text */
    public SourceText(String name, String text, Notation notation, boolean damaged) {
        this.name = name;
        this.text = text;
        this.notation = notation;
        this.damaged = damaged;
    }

    /** The file's name as given to the compiler. */
    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public Notation notation() {
        return notation;
    }

    /** Whether bytes that are no text stand in it as U+FFFD, and were reported. */
    public boolean isDamaged() {
        return damaged;
    }

    /** How many lines there are; the empty text has one. */
    public int lines() {
        return starts().length;
    }

    /** A line without its end. */
    public String line(int number) {
        return text.substring(lineStart(number), lineEnd(number));
    }

    /** What the first line ends in, as others of the file should. */
    public String lineBreak() {
        int end = text.indexOf('\n');
        return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }

    int lineEnd(int number) {
        int end = number < lines() ? lineStart(number + 1) : text.length();
        while (end > lineStart(number) && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The characters from one offset to another, as people count them. */
    int codePoints(int from, int to) {
        starts();
        return !surrogates ? to - from : text.codePointCount(from, to);
    }

    int lineStart(int number) {
        return starts()[number - 1];
    }

    int lineOf(int offset) {
        int found = Arrays.binarySearch(starts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int[] starts() {
        if (lineStarts.length == 0) {
            lineStarts = findLines();
        }
        return lineStarts;
    }

    private int[] findLines() {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            surrogates |= Character.isSurrogate(c);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
