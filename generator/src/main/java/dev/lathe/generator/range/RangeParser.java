package dev.lathe.generator.range;

import dev.lathe.generator.range.ValueRange.Interval;
import dev.lathe.generator.range.ValueRange.NumberSet;
import dev.lathe.generator.range.ValueRange.OctetLength;
import dev.lathe.generator.range.ValueRange.OctetLengthSet;
import dev.lathe.generator.range.ValueRange.TextSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a range by the grammar of LwM2M Core (D.1), and nothing beyond it:
 *
 * <pre>
 * range    = interval / numbers / texts
 * interval = number ".." number          ; both included
 * numbers  = number *( "," number )
 * texts    = quoted *( "," quoted )      ; of a String only; quoted = %x22 *(any but %x22) %x22
 * number   = ["+" / "-"] 1*DIGIT ["." 1*DIGIT]
 * </pre>
 *
 * Spaces around numbers and texts are skipped. Of a String or an Opaque numbers bound the length in octets, and a single
 * number is the longest length, as the registry's descriptors mean it; of a numeric type a single number is no
 * constraint.
 */
public final class RangeParser {

    private static final int MAX_LENGTH = 8192;
    private static final String NUMBER = "[+-]?\\d+(?:\\.\\d+)?";
    private static final Pattern INTERVAL = Pattern.compile("\\s*(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")\\s*");
    private static final Pattern ONE_NUMBER = Pattern.compile("\\s*(" + NUMBER + ")\\s*");
    private static final Pattern ONE_TEXT = Pattern.compile("\\s*\"([^\"]*)\"\\s*");

    private RangeParser() {}

    /** Reads a text that is not blank. */
    public static RangeReading parse(String text, RangeSubject subject) {
        if (subject == RangeSubject.OTHER) {
            return new RangeReading.NotApplicable();
        }
        if (text.length() > MAX_LENGTH) {
            return new RangeReading.Unreadable(Optional.empty());
        }
        Matcher interval = INTERVAL.matcher(text);
        if (interval.matches()) {
            return interval(interval.group(1), interval.group(2), subject);
        }
        Optional<List<String>> numbers = split(text, ONE_NUMBER);
        if (numbers.isPresent()) {
            return numbers(numbers.get(), subject);
        }
        Optional<List<String>> texts = subject == RangeSubject.STRING ? split(text, ONE_TEXT) : Optional.empty();
        return texts.map(RangeParser::texts)
                .orElseGet(() -> new RangeReading.Unreadable(RangeGuess.of(text, isLength(subject))
                        .filter(guess -> parse(guess, subject).constraint().isPresent())));
    }

    private static RangeReading interval(String first, String last, RangeSubject subject) {
        Optional<RangeReading> fault = Bounds.of(subject).check(List.of(first, last));
        if (fault.isPresent()) {
            return fault.get();
        }
        BigDecimal min = new BigDecimal(first);
        BigDecimal max = new BigDecimal(last);
        if (min.compareTo(max) > 0) {
            return new RangeReading.Reversed(last + ".." + first);
        }
        return new RangeReading.Understood(
                isLength(subject)
                        ? new OctetLength(min.longValueExact(), max.longValueExact())
                        : new Interval(min, max));
    }

    private static RangeReading numbers(List<String> written, RangeSubject subject) {
        Optional<RangeReading> fault = Bounds.of(subject).check(written);
        if (fault.isPresent()) {
            return fault.get();
        }
        List<BigDecimal> values = written.stream().map(BigDecimal::new).toList();
        if (values.size() == 1) {
            return isLength(subject)
                    ? new RangeReading.Understood(
                            new OctetLength(0, values.get(0).longValueExact()))
                    : new RangeReading.SingleNumber(written.get(0));
        }
        List<BigDecimal> distinct = new ArrayList<>();
        Optional<String> repeated = Optional.empty();
        Set<BigDecimal> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (seen.add(values.get(i).stripTrailingZeros())) {
                distinct.add(values.get(i));
            } else {
                repeated = repeated.isPresent() ? repeated : Optional.of(written.get(i));
            }
        }
        return set(
                isLength(subject)
                        ? new OctetLengthSet(distinct.stream()
                                .map(BigDecimal::longValueExact)
                                .toList())
                        : new NumberSet(distinct),
                repeated);
    }

    private static RangeReading texts(List<String> written) {
        List<String> distinct = written.stream().distinct().toList();
        Set<String> seen = new HashSet<>();
        Optional<String> repeated =
                written.stream().filter(each -> !seen.add(each)).findFirst().map(each -> '"' + each + '"');
        return set(new TextSet(distinct), repeated);
    }

    private static RangeReading set(ValueRange range, Optional<String> repeated) {
        return repeated.isPresent()
                ? new RangeReading.Repetitive(range, repeated.get())
                : new RangeReading.Understood(range);
    }

    /** The elements of a list with commas, if each is one of {@code element}: its first group. */
    private static Optional<List<String>> split(String text, Pattern element) {
        List<String> found = new ArrayList<>();
        Matcher matcher = element.matcher(text);
        int at = 0;
        while (matcher.region(at, text.length()).lookingAt()) {
            found.add(matcher.group(1));
            at = matcher.end();
            if (at == text.length()) {
                return Optional.of(found);
            }
            if (text.charAt(at) != ',') {
                return Optional.empty();
            }
            at++;
        }
        return Optional.empty();
    }

    private static boolean isLength(RangeSubject subject) {
        return subject == RangeSubject.STRING || subject == RangeSubject.OPAQUE;
    }
}
