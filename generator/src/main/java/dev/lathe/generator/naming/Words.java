package dev.lathe.generator.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a name, as written: runs of ASCII letters and digits, accents taken off. What is left of {@code THD-V R (max)}
 * are {@code THD}, {@code V}, {@code R}, {@code max}.
 */
final class Words {

    /** Longer names are cut and told apart by their ids. */
    private static final int MAX_LENGTH = 80;

    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    static Words of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String text = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return new Words(words);
    }

    /** As most names are: they need no tables of Unicode, which take their time to load. */
    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isTooLong() {
        return words.stream().mapToInt(String::length).sum() > MAX_LENGTH;
    }

    /** {@code measuredTemperature}; {@code n5Qi} where the first word begins with a digit. */
    String lowerCamel() {
        String upper = upperCamel();
        String first = words.get(0);
        int capitals = isAcronym(first) ? Math.min(first.length(), upper.length()) : 1;
        return upper.substring(0, 1).toLowerCase(Locale.ROOT)
                + (Character.isDigit(first.charAt(0)) || capitals == 1
                        ? upper.substring(1)
                        : upper.substring(1, capitals).toLowerCase(Locale.ROOT) + upper.substring(capitals));
    }

    /** {@code MeasuredTemperature}; {@code N5Qi} where the first word begins with a digit. */
    String upperCamel() {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            String rest = word.substring(1);
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(isAcronym(word) ? rest.toLowerCase(Locale.ROOT) : rest);
        }
        return cut(startingWithLetter(name.toString(), "N"));
    }

    /** {@code MEASURED_TEMPERATURE}; humps within a word count as its parts. */
    String upperSnake() {
        String name = String.join("_", words)
                .replaceAll("(?<=[a-z0-9])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
        return cut(startingWithLetter(name, "N"));
    }

    private static boolean isAcronym(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String startingWithLetter(String name, String prefix) {
        return Character.isDigit(name.charAt(0)) ? prefix + name : name;
    }

    private static String cut(String name) {
        return name.length() <= MAX_LENGTH ? name : name.substring(0, MAX_LENGTH);
    }
}
