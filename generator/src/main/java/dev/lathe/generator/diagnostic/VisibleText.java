package dev.lathe.generator.diagnostic;

import java.util.Locale;

/** Text from a descriptor on its way to a terminal: what would move the cursor or hide is spelled out. */
public final class VisibleText {

    private VisibleText() {}

    /** The same text with control characters, halves of surrogate pairs and turns of direction as {@code \}{@code u001B}. */
    public static String of(String text) {
        if (text.codePoints().allMatch(VisibleText::isVisible)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(each -> out.append(of(each)));
        return out.toString();
    }

    static String of(int codePoint) {
        return isVisible(codePoint)
                ? Character.toString(codePoint)
                : String.format(Locale.ROOT, codePoint > 0xFFFF ? "\\u{%X}" : "\\u%04X", codePoint);
    }

    /** Whether a character shows what it is: not those of control and of format, line and paragraph separators, halves of pairs. */
    public static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
