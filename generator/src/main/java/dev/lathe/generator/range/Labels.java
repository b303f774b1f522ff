package dev.lathe.generator.range;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with names: {@code 0: OFF 1: ON}. */
final class Labels {

    /** A number is looked at from its first digit only, so that rows of digits are read once. */
    private static final Pattern MARK = Pattern.compile("(?<![\\d.])([+-]?\\d{1,40}+)\\s*+[:=]");

    private Labels() {}

    /** Empty if the text does not begin with a number and its mark, or if a name has no letter. */
    static Optional<List<Label>> read(String text) {
        Matcher mark = MARK.matcher(text);
        if (!mark.find() || !text.substring(0, mark.start()).isBlank()) {
            return Optional.empty();
        }
        List<Label> labels = new ArrayList<>();
        boolean more = true;
        while (more) {
            BigInteger number = new BigInteger(mark.group(1));
            int start = mark.end();
            more = mark.find();
            String name = name(text.substring(start, more ? mark.start() : text.length()));
            if (name.chars().noneMatch(Character::isLetter)) {
                return Optional.empty();
            }
            labels.add(new Label(number, name));
        }
        return Optional.of(labels);
    }

    private static String name(String text) {
        int end = text.length();
        while (end > 0 && isBetweenLabels(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private static boolean isBetweenLabels(char c) {
        return Character.isWhitespace(c) || c == ',' || c == ';' || c == '|';
    }
}
