package dev.lathe.generator.range;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the author of a range outside the grammar may have meant; only ever a suggestion. */
final class RangeGuess {

    private static final String NUMBER = "([+-]?\\d+(?:\\.\\d+)?)";
    private static final Pattern INTERVAL = Pattern.compile(
            "[\\[(]?\\s*" + NUMBER + "\\s*(?:\\.{2,}|…|-|–|to|:)\\s*" + NUMBER
                    + "\\s*[\\])]?\\s*(?:bytes?|octets?)?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH =
            Pattern.compile("\\s*(\\d+)\\s*(?:bytes?|octets?)\\s*", Pattern.CASE_INSENSITIVE);

    private RangeGuess() {}

    static Optional<String> of(String text) {
        Matcher interval = INTERVAL.matcher(text);
        if (interval.matches()) {
            return Optional.of(interval.group(1) + ".." + interval.group(2));
        }
        Matcher length = LENGTH.matcher(text);
        if (length.matches()) {
            return Optional.of("0.." + length.group(1));
        }
        String list = text.replace(';', ',');
        return list.equals(text) ? Optional.empty() : Optional.of(list);
    }
}
