package dev.lathe.generator.cli.terminal;

/** What the program tells the one who called it. */
public final class ExitCode {

    /** Nothing to mend. */
    public static final int OK = 0;
    /** Something is wrong with what was looked at. */
    public static final int FOUND = 1;
    /** The call itself is wrong, or a file cannot be read or written: what there is to find may not all have been found. */
    public static final int TROUBLE = 2;

    private ExitCode() {}
}
