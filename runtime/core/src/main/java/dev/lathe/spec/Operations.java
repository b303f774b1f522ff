package dev.lathe.spec;

/** What a Resource can be asked for. The mixtures with Execute exist in the early draft only. */
public enum Operations {
    /** Only the Bootstrap interface reaches the Resource. */
    NONE(false, false, false),
    R(true, false, false),
    W(false, true, false),
    RW(true, true, false),
    E(false, false, true),
    RE(true, false, true),
    WE(false, true, true),
    RWE(true, true, true);

    private final boolean readable;
    private final boolean writable;
    private final boolean executable;

    Operations(boolean readable, boolean writable, boolean executable) {
        this.readable = readable;
        this.writable = writable;
        this.executable = executable;
    }

    public boolean readable() {
        return readable;
    }

    public boolean writable() {
        return writable;
    }

    public boolean executable() {
        return executable;
    }
}
