package dev.lathe.generator.diagnostic;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where a value sits in its document's structure. Its text is a JSON Pointer (RFC 6901), in XML a path of XPath's, such as
 * {@code /LWM2M/Object[1]/Resources/Item[3]/Name}; {@code ""} stands for the whole.
 */
public final class Pointer {

    public static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final Object token;

    private Pointer(@Nullable Pointer parent, Object token) {
        this.parent = parent;
        this.token = token;
    }

    public Pointer child(String key) {
        return new Pointer(this, key);
    }

    public Pointer child(int index) {
        return new Pointer(this, index);
    }

    /** The child of an XML element that is the {@code number}th of its name, counted from 1. */
    public Pointer child(String element, int number) {
        return new Pointer(this, new Numbered(element, number));
    }

    /** No name of XML holds a character that a JSON Pointer escapes. */
    private record Numbered(String element, int number) {
        @Override
        public String toString() {
            return element + "[" + number + "]";
        }
    }

    @Override
    public String toString() {
        Deque<Object> tokens = new ArrayDeque<>();
        for (Pointer at = this; at.parent != null; at = at.parent) {
            tokens.push(at.token);
        }
        StringBuilder out = new StringBuilder();
        for (Object each : tokens) {
            out.append('/').append(each.toString().replace("~", "~0").replace("/", "~1"));
        }
        return out.toString();
    }
}
