package dev.lathe.generator.rule.text;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The characters of a text, surrogate pairs as one. */
final class CodePoints {

    private CodePoints() {}

    static Optional<Integer> first(String text, IntPredicate wanted) {
        return text.codePoints().filter(wanted).boxed().findFirst();
    }

    static String without(String text, IntPredicate unwanted) {
        return text.codePoints()
                .filter(unwanted.negate())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** As in {@code U+202E}. */
    static String named(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
