package dev.lathe.generator.diagnostic;

import java.util.Comparator;

/**
 * A stretch of a file. Lines and columns are worked out when asked for, so that a place costs a few words as long as
 * nothing is wrong there.
 */
public final class Place implements Comparable<Place> {

    private static final Comparator<Place> IN_READING_ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::offset).thenComparingInt(Place::end);

    private final SourceText source;
    private final int start;
    private final int end;
    private final Pointer pointer;

    private Place(SourceText source, int start, int end, Pointer pointer) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.pointer = pointer;
    }

    /** From {@code start} to before {@code end}, offsets into the text; both are brought inside it. */
    public static Place of(SourceText source, int start, int end, Pointer pointer) {
        int length = source.text().length();
        int first = Math.max(0, Math.min(start, length));
        return new Place(source, first, Math.max(first, Math.min(end, length)), pointer);
    }

    /** The beginning of a file of which no text is at hand. */
    public static Place ofFile(String name) {
        return new Place(new SourceText(name, ""), 0, 0, Pointer.ROOT);
    }

    public String file() {
        return source.name();
    }

    /** From 1. */
    public int line() {
        return source.lineOf(start);
    }

    /** From 1, in code points. */
    public int column() {
        return 1 + source.codePoints(source.lineStart(line()), start);
    }

    /** In code points; 0 for a point between characters, such as the end of the file. */
    public int length() {
        return source.codePoints(start, end);
    }

    /** Of the first character, in chars of the decoded text. */
    public int offset() {
        return start;
    }

    /** After the last character, in chars of the decoded text. */
    public int end() {
        return end;
    }

    /** The value or key concerned, as a JSON Pointer, or as a path in XML. */
    public String pointer() {
        return pointer.toString();
    }

    public SourceText source() {
        return source;
    }

    /** What is written there. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** Whether the other place lies in this one, in the same file. */
    public boolean contains(Place other) {
        return source == other.source && start <= other.start && other.end <= end;
    }

    /** The first {@code chars} chars of this place: of a whole Object, say, the brace that opens it. */
    public Place head(int chars) {
        return new Place(source, start, Math.min(end, start + chars), pointer);
    }

    @Override
    public int compareTo(Place other) {
        return IN_READING_ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place that && start == that.start && end == that.end && file().equals(that.file());
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file().hashCode() + start) + end;
    }

    /** {@code file:line:column}. */
    @Override
    public String toString() {
        return file() + ":" + line() + ":" + column();
    }
}
