package dev.lathe.generator.model;

/** What a Resource can be asked for. None of them marks a Resource of the Bootstrap interface alone. */
public record Operations(boolean readable, boolean writable, boolean executable) {

    public static final Operations NONE = new Operations(false, false, false);

    /** As descriptors spell it: any of {@code R}, {@code W}, {@code E} in this order. */
    @Override
    public String toString() {
        return (readable ? "R" : "") + (writable ? "W" : "") + (executable ? "E" : "");
    }
}
