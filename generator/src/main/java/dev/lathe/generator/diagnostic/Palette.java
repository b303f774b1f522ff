package dev.lathe.generator.diagnostic;

/** How parts of a report look on a terminal. */
public enum Palette {
    /** As it is. */
    PLAIN {
        @Override
        String painted(String code, String text) {
            return text;
        }
    },
    /** With the escape sequences of ECMA-48 that every terminal has. */
    COLOURED {
        @Override
        String painted(String code, String text) {
            return "\u001B[" + code + "m" + text + "\u001B[0m";
        }
    };

    private static final String BOLD = "1";
    private static final String BLUE = "34";
    private static final String GREEN = "32";
    private static final String RED = "31";

    abstract String painted(String code, String text);

    /** What the eye shall find first. */
    String strong(String text) {
        return painted(BOLD, text);
    }

    /** The margin of an excerpt. */
    String margin(String text) {
        return painted(BLUE, text);
    }

    String of(Severity severity, String text) {
        return painted(
                switch (severity) {
                    case ERROR -> "1;31";
                    case WARNING -> "1;33";
                    case INFO -> "1;36";
                },
                text);
    }

    /** A line that a change takes away. */
    public String removed(String line) {
        return painted(RED, line);
    }

    /** A line that a change brings. */
    public String added(String line) {
        return painted(GREEN, line);
    }
}
