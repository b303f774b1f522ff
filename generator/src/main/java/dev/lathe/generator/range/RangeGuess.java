package dev.lathe.generator.range;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the author of a range outside the grammar may have meant; only ever a suggestion. */
final class RangeGuess {

    private static final int LONGEST = 200;
    private static final String NUMBER = "([+-]?\\d+(?:\\.\\d+)?)";
    private static final String SEPARATOR = "\\s*(?:\\.{2,}|-|~|to|:)\\s*";

    /** {@code [0,100]} is an interval to a mathematician and a list to others. */
    private static final Pattern TWO_IN_BRACKETS =
            Pattern.compile("\\s*\\[\\s*" + NUMBER + "\\s*[,;]\\s*" + NUMBER + "\\s*]\\s*");

    /** {@code 0..1,000} */
    private static final Pattern THOUSANDS = Pattern.compile(
            "\\s*[+-]?\\d{1,3}(?:,\\d{3})*" + SEPARATOR + "[+-]?[1-9]\\d{0,2}(?:,\\d{3})*,0\\d\\d(?:,\\d{3})*\\s*");

    /** {@code 0,5..1,5} */
    private static final Pattern DECIMAL_COMMAS =
            Pattern.compile("\\s*[+-]?\\d+,(\\d+)" + SEPARATOR + "([+-]?\\d+),\\d+\\s*");

    private static final Pattern INTERVAL = Pattern.compile(
            "[\\[(]?\\s*" + NUMBER + SEPARATOR + NUMBER + "\\s*[\\])]?\\s*(?:%|°?\\p{L}*)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DASHED_LIST =
            Pattern.compile("\\s*(\\d+(?:\\s*-\\s*\\d+){2,})\\s*(?:bytes?|octets?)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPPER_ONLY =
            Pattern.compile("\\s*(?:\\.{2,}|<=|≤|max\\.?|up to)\\s*(\\d+(?:\\.\\d+)?)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DANGLING_COMMA = Pattern.compile("\\s*,?([^,].*[^,\\s])\\s*,\\s*|\\s*,([^,].*)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d_./+-]+");

    private RangeGuess() {}

    /** Whether the grammar would read it, but may read something else than was meant. */
    static boolean isMisleading(String text, RangeSubject subject) {
        return text.length() <= LONGEST
                && (TWO_IN_BRACKETS.matcher(text).matches()
                        || THOUSANDS.matcher(text).matches()
                        || hasDecimalCommas(text, subject));
    }

    /** Where numbers have no fractions, only if the grammar would read the interval between the commas backwards. */
    private static boolean hasDecimalCommas(String text, RangeSubject subject) {
        Matcher commas = DECIMAL_COMMAS.matcher(text);
        return commas.matches()
                && (subject == RangeSubject.FLOAT
                        || new BigInteger(commas.group(1)).compareTo(new BigInteger(commas.group(2))) > 0);
    }

    /** The best first. */
    static List<String> of(String written, RangeSubject subject) {
        List<String> guesses = new ArrayList<>();
        if (written.length() > LONGEST) {
            return guesses;
        }
        String text = Spelling.of(written).inBrackets()
                ? written
                : Spelling.of(written).content();
        Matcher interval = INTERVAL.matcher(text);
        Matcher pair = TWO_IN_BRACKETS.matcher(text);
        Matcher upper = UPPER_ONLY.matcher(text);
        Matcher dashed = DASHED_LIST.matcher(text);
        Matcher dangling = DANGLING_COMMA.matcher(text);
        if (pair.matches()) {
            guesses.add(pair.group(1) + ".." + pair.group(2));
        } else if (THOUSANDS.matcher(text).matches()) {
            addInterval(text.replace(",", ""), guesses);
        } else if (DECIMAL_COMMAS.matcher(text).matches()) {
            addInterval(text.replace(',', '.'), guesses);
        } else if (interval.matches()) {
            guesses.add(interval.group(1) + ".." + interval.group(2));
        } else if (upper.matches() && !subject.isSigned()) {
            guesses.add("0.." + upper.group(1));
        } else if (dashed.matches()) {
            guesses.add(dashed.group(1).replaceAll("\\s*-\\s*", ","));
        } else if (dangling.matches()) {
            guesses.add(dangling.group(1) == null ? dangling.group(2) : dangling.group(1));
        }
        if (subject == RangeSubject.STRING) {
            addQuoted(text, guesses);
        }
        if (text.indexOf('"') >= 0 || text.indexOf('\'') >= 0) {
            guesses.add(text.replaceAll("[\"']", ""));
        }
        return guesses;
    }

    private static void addInterval(String text, List<String> guesses) {
        Matcher interval = INTERVAL.matcher(text);
        if (interval.matches()) {
            guesses.add(interval.group(1) + ".." + interval.group(2));
        }
    }

    /** Words without quotation marks; a sentence is none. */
    private static void addQuoted(String text, List<String> guesses) {
        List<String> words =
                Arrays.stream(text.split("[,;|]", -1)).map(String::strip).toList();
        if (words.size() > 1
                && words.stream().allMatch(word -> WORD.matcher(word).matches())) {
            guesses.add(words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(",")));
        }
    }
}
