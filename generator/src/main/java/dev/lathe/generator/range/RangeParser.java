package dev.lathe.generator.range;

import java.util.Optional;

/**
 * Reads the text of a range by {@link RangeGrammar}. Of a String or an Opaque numbers bound the length in octets, and a single
 * number is the longest length, as the registry's descriptors mean it; of a numeric type a single number is no
 * constraint. Never throws, and takes time in proportion to the text's length, of which {@value #MAX_LENGTH} chars are read.
 */
public final class RangeParser {

    /** In chars. */
    public static final int MAX_LENGTH = 8192;

    private RangeParser() {}

    /** Reads a text that is not blank. */
    public static RangeReading parse(String text, RangeSubject subject) {
        if (subject == RangeSubject.OTHER) {
            return new RangeReading.NotApplicable();
        }
        if (text.length() > MAX_LENGTH) {
            return new RangeReading.Unreadable(Optional.empty());
        }
        return read(text, subject)
                .orElseGet(() -> new RangeReading.Unreadable(RangeGuess.of(text, subject).stream()
                        .filter(guess -> isStrict(guess, subject))
                        .findFirst()));
    }

    private static boolean isStrict(String guess, RangeSubject subject) {
        return read(guess, subject)
                .filter(RangeReading.Understood.class::isInstance)
                .isPresent();
    }

    private static Optional<RangeReading> read(String text, RangeSubject subject) {
        return RangeGuess.isMisleading(text, subject)
                ? Optional.empty()
                : RangeGrammar.read(Spelling.of(text)).flatMap(new RangeMeaning(subject)::of);
    }
}
