package dev.lathe.generator.compatibility.change;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a name in lower case. Two names of the same words, however they are set apart, are one. */
public record NameWords(List<String> words) {

    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=[\\p{Lu}\\p{N}])(?=\\p{Lu}\\p{Ll})");

    /** Shorter ones are in every other name. */
    private static final int MEANS_SOMETHING = 2;

    public static NameWords of(String name) {
        return new NameWords(Stream.of(BETWEEN.split(name))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList());
    }

    boolean isSpelledAs(NameWords other) {
        return String.join("", words).equals(String.join("", other.words));
    }

    /** Of short words all must be the same. */
    boolean sharesWordWith(NameWords other) {
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(other.words);
        return isSpelledAs(other) || shared.stream().anyMatch(word -> word.length() >= MEANS_SOMETHING);
    }
}
