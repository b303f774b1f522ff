package dev.lathe.generator.range;

/**
 * A range's text with characters in the place of those that look like them: of full width, typographic dashes and
 * quotation marks, unusual blanks.
 *
 * @param content what is left of it without brackets around all
 * @param inBrackets whether there were some
 * @param strict whether nothing was changed
 */
record Spelling(String content, boolean inBrackets, boolean strict) {

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb";
    private static final char ELLIPSIS = '\u2026';

    static Spelling of(String text) {
        String plain = plain(text);
        String bare = plain.strip();
        boolean inBrackets = bare.length() > 1
                && ((bare.startsWith("[") && bare.endsWith("]")) || (bare.startsWith("{") && bare.endsWith("}")));
        return inBrackets
                ? new Spelling(bare.substring(1, bare.length() - 1), true, false)
                : new Spelling(plain, false, plain.equals(text));
    }

    /** What stands in quotation marks stays as it is, but for the marks. */
    private static String plain(String text) {
        boolean quoted = text.indexOf('"') >= 0 || text.indexOf('\'') >= 0;
        boolean markedOtherwise = text.chars().anyMatch(c -> DOUBLE_QUOTES.indexOf(c) >= 0);
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                plain.append(c);
            } else if (markedOtherwise) {
                plain.append(DOUBLE_QUOTES.indexOf(c) >= 0 ? '"' : c);
            } else if (c == ELLIPSIS) {
                plain.append("...");
            } else {
                plain.append(plain(c));
            }
        }
        return plain.toString();
    }

    private static char plain(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - '\uff01' + '!');
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        return c > '\u007f' && Character.isSpaceChar(c) ? ' ' : c;
    }
}
