package dev.lathe.generator.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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

    /** Whether this, in UTF-8, is all there is in the file. */
    public boolean holds(String text) {
        return Arrays.equals(content, text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] content() {
        return content;
    }
}
