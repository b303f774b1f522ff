package dev.lathe.generator.range;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the author of a range outside the grammar may have meant; only ever a suggestion. */
final class RangeGuess {

    private static final String NUMBER = "([+-]?\\d+(?:\\.\\d+)?)";
    private static final Pattern INTERVAL = Pattern.compile(
            "[\\[(]?\\s*" + NUMBER + "\\s*(?:\\.{2,}|…|-|–|to|:)\\s*" + NUMBER + "\\s*[\\])]?\\s*(bytes?|octets?)?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH =
            Pattern.compile("\\s*(\\d+)\\s*(?:bytes?|octets?)\\s*", Pattern.CASE_INSENSITIVE);

    private RangeGuess() {}

    /** A count of bytes is a guess at lengths only: on numbers it means how wide they are. */
    static Optional<String> of(String text, boolean isLength) {
        Matcher interval = INTERVAL.matcher(text);
        if (interval.matches() && (isLength || interval.group(3) == null)) {
            return Optional.of(interval.group(1) + ".." + interval.group(2));
        }
        Matcher length = LENGTH.matcher(text);
        if (isLength && length.matches()) {
            return Optional.of("0.." + length.group(1));
        }
        String list = text.replace(';', ',');
        return list.equals(text) ? Optional.empty() : Optional.of(list);
    }
}
