package dev.lathe.generator.fact;

import java.util.Optional;
import java.util.regex.Pattern;

/** What is odd about the text of a name; of the three a name has one at most. */
public final class NameText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u0080-\u009F\u2028\u2029]+");

    /** Spaces of no width, which Unicode does not count among the spaces. */
    private static final String NO_WIDTH = "\u200B\u2060\uFEFF";

    private static final Pattern ODD_SPACE =
            Pattern.compile("^\\p{Z}.*|.*\\p{Z}$|.*\\p{Z}\\p{Z}.*|.*[\\p{Z}" + NO_WIDTH + "&&[^ ]].*");

    private NameText() {}

    public static boolean hasControl(String name) {
        return CONTROL.matcher(name).find();
    }

    public static boolean isBlank(String name) {
        return !hasControl(name)
                && name.chars()
                        .allMatch(
                                c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || NO_WIDTH.indexOf(c) >= 0);
    }

    public static boolean hasOddSpace(String name) {
        return !hasControl(name) && !isBlank(name) && ODD_SPACE.matcher(name).matches();
    }

    /** With one plain space wherever there are odd ones or control characters; empty if nothing is left. */
    public static Optional<String> tidied(String name) {
        String tidy = CONTROL.matcher(name)
                .replaceAll(" ")
                .replaceAll("[" + NO_WIDTH + "]", "")
                .replaceAll("\\p{Z}+", " ")
                .strip();
        return Optional.of(tidy).filter(text -> !text.isEmpty());
    }
}
