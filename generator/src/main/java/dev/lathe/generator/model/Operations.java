package dev.lathe.generator.model;

/**
 * What a Resource can be asked for. None of them marks a Resource of the Bootstrap interface alone; to execute beside another is
 * of the early draft only.
 */
public record Operations(boolean readable, boolean writable, boolean executable) {

    public static final Operations NONE = new Operations(false, false, false);

    /** Whether there is a value: it can be read or written, or bootstrapping alone reaches it. */
    public boolean haveValue() {
        return readable || writable || !executable;
    }

    /** As descriptors spell it: any of {@code R}, {@code W}, {@code E} in this order. */
    @Override
    public String toString() {
        return (readable ? "R" : "") + (writable ? "W" : "") + (executable ? "E" : "");
    }
}
