package dev.lathe.generator.cli.terminal;

/** When reports for people are coloured. */
public enum ColourChoice {
    /** When a person looks at a terminal that can, and has not set {@code NO_COLOR}. */
    AUTO("auto"),
    ALWAYS("always"),
    NEVER("never");

    private final String word;

    ColourChoice(String word) {
        this.word = word;
    }

    /** As the command line spells it. */
    @Override
    public String toString() {
        return word;
    }
}
