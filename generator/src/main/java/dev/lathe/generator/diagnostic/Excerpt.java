package dev.lathe.generator.diagnostic;

/**
 * The line of a place, fit for a terminal. Of a long line the beginning and the surroundings of the place are kept.
 *
 * @param indent what stands before the place, in columns
 * @param width how much of the place is seen, at least 1
 */
record Excerpt(String line, int indent, int width) {

    /** Wider lines are cut. */
    private static final int MAX_WIDTH = 100;

    /** How much of the beginning of a long line is kept at most. */
    private static final int HEAD = 36;

    /** How much is kept before the place at most. */
    private static final int LEAD = 32;

    /** More of a line than this on either side of a place is not looked at: lines may have millions of characters. */
    private static final int NEAR = 400;

    private static final int TAB = 4;

    private static final String CUT = "…";

    static Excerpt of(Place place) {
        SourceText source = place.source();
        int lineStart = source.lineStart(place.line());
        int lineEnd = source.lineEnd(place.line());
        int start = Math.min(place.offset(), lineEnd);
        int end = Math.min(Math.max(start, place.end()), lineEnd);
        int headEnd = Math.min(lineStart + NEAR, lineEnd);
        int from = Math.max(headEnd, start - NEAR);
        String raw = source.text().substring(lineStart, headEnd)
                + source.text().substring(from, Math.max(from, Math.min(lineEnd, start + 2 * NEAR)));
        int left = start < headEnd ? lineStart : lineStart + from - headEnd;
        return expand(raw, start - left, Math.min(end - left, raw.length()));
    }

    /** Spells out what a terminal must not get, and cuts what is left of the line to its width. */
    private static Excerpt expand(String raw, int start, int end) {
        StringBuilder shown = new StringBuilder();
        int indent = -1;
        int after = -1;
        for (int at = 0; at < raw.length(); ) {
            indent = at >= start && indent < 0 ? shown.length() : indent;
            after = at >= end && after < 0 ? shown.length() : after;
            int codePoint = raw.codePointAt(at);
            shown.append(codePoint == '\t' ? " ".repeat(TAB - shown.length() % TAB) : VisibleText.of(codePoint));
            at += Character.charCount(codePoint);
        }
        indent = indent < 0 ? shown.length() : indent;
        after = after < 0 ? shown.length() : after;
        return cut(shown.toString(), indent, Math.max(indent, after));
    }

    /** All in columns, which are taken to be chars: rare wide characters move the underline a little. */
    private static Excerpt cut(String line, int start, int end) {
        if (line.length() <= MAX_WIDTH) {
            return excerpt(line, start, end);
        }
        String head = "";
        int from = 0;
        if (end > MAX_WIDTH - CUT.length() || start > MAX_WIDTH - LEAD) {
            from = leadStart(line, start);
            head = line.substring(0, headEnd(line, from)) + CUT + " ";
        }
        int room = MAX_WIDTH - head.length();
        String rest = line.substring(from);
        if (rest.length() > room) {
            rest = wholeCharacters(rest, room - CUT.length()) + CUT;
        }
        int shift = head.length() - from;
        return excerpt(head + rest, start + shift, end + shift);
    }

    private static Excerpt excerpt(String line, int start, int end) {
        int seen = Math.min(end, Math.max(line.length(), start + 1));
        String visible = line.substring(0, Math.min(start, line.length()));
        String marked = line.substring(visible.length(), Math.min(Math.max(seen, visible.length()), line.length()));
        return new Excerpt(line, columns(visible), Math.max(1, columns(marked)));
    }

    private static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Where to go on before the place: after the last comma, so that a value keeps its key. */
    private static int leadStart(String line, int start) {
        int comma = line.lastIndexOf(", ", start - 1);
        if (comma >= 0 && start - comma - 2 <= LEAD) {
            return comma + 2;
        }
        int near = Math.max(0, start - LEAD / 2);
        return Character.isLowSurrogate(line.charAt(near)) ? near - 1 : near;
    }

    private static int headEnd(String line, int from) {
        int most = Math.min(HEAD, from);
        int comma = line.lastIndexOf(", ", most - 2);
        int end = comma >= 0 ? comma + 2 : most;
        return end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    }

    private static String wholeCharacters(String text, int most) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
