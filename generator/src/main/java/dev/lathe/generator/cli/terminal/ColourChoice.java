package dev.lathe.generator.cli.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    public static List<String> words() {
        return Arrays.stream(values()).map(each -> each.word).toList();
    }

    public static Optional<ColourChoice> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
