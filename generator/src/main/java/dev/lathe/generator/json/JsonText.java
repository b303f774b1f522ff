package dev.lathe.generator.json;

import dev.lathe.generator.diagnostic.VisibleText;
import java.util.Locale;

/** A JSON string with as few escapes as a reader is safe with (RFC 8259, 7). */
public final class JsonText {

    private JsonText() {}

    /**
     * The text in double quotes. Beside what JSON demands, characters that hide or turn what stands beside them are escaped:
     * those of control and of format, line and paragraph separators, and halves of surrogate pairs, which UTF-8 does not have.
     */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(each -> append(each, out));
        return out.append('"').toString();
    }

    private static void append(int codePoint, StringBuilder out) {
        switch (codePoint) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> {
                if (VisibleText.isVisible(codePoint)) {
                    out.appendCodePoint(codePoint);
                } else {
                    for (char unit : Character.toChars(codePoint)) {
                        out.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                    }
                }
            }
        }
    }
}
