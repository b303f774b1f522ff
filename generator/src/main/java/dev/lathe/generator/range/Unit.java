package dev.lathe.generator.range;

import java.util.Locale;
import java.util.Optional;

/** What authors write behind the numbers of a range. */
public enum Unit {
    OCTETS("octet", "byte"),
    BITS("bit"),
    CHARACTERS("character", "char"),
    INSTANCES("instance");

    private final String word;
    private final String otherWord;

    Unit(String word) {
        this(word, word);
    }

    Unit(String word, String otherWord) {
        this.word = word;
        this.otherWord = otherWord;
    }

    /** In any case, singular or plural. */
    static Optional<Unit> of(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        for (Unit unit : values()) {
            if (singular.equals(unit.word) || singular.equals(unit.otherWord)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** Such as {@code octets}. */
    public String plural() {
        return word + "s";
    }
}
