package dev.lathe.generator.xml;

/** Texts as XML 1.0 writes them. */
public final class XmlText {

    private static final char STAND_IN = '\uFFFD';

    private XmlText() {}

    /** Between tags: what would be markup is referred to, and so is a carriage return, which a reader would drop. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    /** Between the marks of a comment, where no reference is one and two hyphens must not meet. */
    public static String inComment(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("-(?=-)", "- ");
    }

    /** The text with U+FFFD for what is no character of XML: most control characters, halves of pairs. */
    public static String characters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isCharacter(c) ? c : STAND_IN));
        return out.toString();
    }

    /** XML 1.0, 2.2. */
    private static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xD800)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
