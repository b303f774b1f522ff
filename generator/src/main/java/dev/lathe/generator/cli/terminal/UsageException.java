package dev.lathe.generator.cli.terminal;

/** A run that cannot begin as it was asked for. The message says what is wrong and what to write instead. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
