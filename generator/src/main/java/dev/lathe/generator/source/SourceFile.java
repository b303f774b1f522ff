package dev.lathe.generator.source;

import dev.lathe.generator.diagnostic.Notation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** A file as found: its name, as diagnostics shall show it, and its bytes. */
public final class SourceFile {

    private final String name;
    private final byte[] content;

    private SourceFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** The bytes must not change from now on. */
    public static SourceFile of(String name, byte[] content) {
        return new SourceFile(name, content);
    }

    public static SourceFile of(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public String name() {
        return name;
    }

    /**
     * XML if the first visible character is {@code <}. A file that begins with something else is what its name says, so that
     * a broken one is judged as what it was meant to be.
     */
    public Notation notation() {
        char first = firstVisible();
        boolean named = name.toLowerCase(Locale.ROOT).endsWith(".xml");
        return first == '<' || (named && first != '{' && first != '[') ? Notation.XML : Notation.JSON;
    }

    /** Byte order marks, and the zeros of UTF-16, are not visible; 0 if nothing is. */
    private char firstVisible() {
        for (byte each : content) {
            int b = each & 0xFF;
            if (b > ' ' && b != 0xEF && b != 0xBB && b != 0xBF && b != 0xFE && b != 0xFF) {
                return (char) b;
            }
        }
        return 0;
    }

    /** Whether it begins with U+FEFF in UTF-8, which is not part of the text. */
    public boolean hasByteOrderMark() {
        return content.length >= 3
                && (content[0] & 0xFF) == 0xEF
                && (content[1] & 0xFF) == 0xBB
                && (content[2] & 0xFF) == 0xBF;
    }

    /** Whether its bytes, but for a byte order mark, are those of this text in UTF-8. */
    public boolean isUtf8Of(String text) {
        int start = hasByteOrderMark() ? 3 : 0;
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(content, start, content.length, encoded, 0, encoded.length);
    }

    /** The same array each time; not to be changed. */
    public byte[] content() {
        return content;
    }
}
