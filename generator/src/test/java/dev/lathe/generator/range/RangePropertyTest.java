package dev.lathe.generator.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.lathe.generator.range.ValueRange.Numbers;
import dev.lathe.generator.range.ValueRange.Octets;
import dev.lathe.generator.range.ValueRange.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any range and any text; the seeds are fixed, so that a failure comes again. */
class RangePropertyTest {

    private static final String CHARACTERS =
            "0123456789..,,;|--+eE[]{}()\"':=~% \t\u00a0\u2013\u2026\uff11\u0663abortinschy";

    private final Random random = new Random(20261125);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void aRangeSpelledCanonicallyIsReadAsItself(RangeSubject subject) {
        for (int i = 0; i < 2000; i++) {
            ValueRange range = range(subject);
            assertThat(RangeParser.parse(range.canonical(), subject).constraint())
                    .as(range.canonical())
                    .contains(range);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTextThrowsAndWhatIsUnderstoodHasOneSpelling(RangeSubject subject) {
        for (int i = 0; i < 20_000; i++) {
            String text = text();
            RangeReading reading = RangeParser.parse(text, subject);
            reading.constraint().ifPresent(range -> assertThat(
                            RangeParser.parse(range.canonical(), subject).constraint())
                    .as(text)
                    .contains(range));
            if (reading instanceof RangeReading.Respelled respelled) {
                assertThat(RangeParser.parse(respelled.spelling(), subject))
                        .as(text)
                        .isEqualTo(new RangeReading.Understood(respelled.range()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,", "(", "[", "\"", "'", "\"a\",", "1..2,", "1:a ", "1", "1-", " ", "1 ", "-", ".", ",", "to",
                "1 or ", "e", "a", "1e", "0:", "[1,", "–", "9..1,"
            })
    void aTextOfAnyLengthIsReadInTime(String part) {
        for (RangeSubject subject : RangeSubject.values()) {
            for (int length : List.of(8192, 1_000_000)) {
                String text = part.repeat(length / part.length());
                assertTimeoutPreemptively(Duration.ofSeconds(2), () -> RangeParser.parse(text, subject));
            }
        }
    }

    @Test
    void theLongestListThatIsReadIsReadWhole() {
        StringBuilder list = new StringBuilder("1000");
        for (int number = 1001; list.length() + 5 <= 8192; number++) {
            list.append(',').append(number);
        }
        assertThat(RangeParser.parse(list.toString(), RangeSubject.INTEGER).constraint())
                .hasValueSatisfying(range -> assertThat(range.canonical()).isEqualTo(list.toString()));
        assertThat(RangeParser.parse(list + " ".repeat(8), RangeSubject.INTEGER).constraint())
                .isEmpty();
    }

    private ValueRange range(RangeSubject subject) {
        if (subject == RangeSubject.STRING && random.nextBoolean()) {
            Set<String> texts = new LinkedHashSet<>();
            int size = 1 + random.nextInt(4);
            while (texts.size() < size) {
                texts.add(text().replace("\"", ""));
            }
            return new Texts(List.copyOf(texts));
        }
        List<Span> spans = spans(subject);
        return subject.isLength() ? new Octets(spans) : new Numbers(spans);
    }

    /** Ascending, so that none is said twice. */
    private List<Span> spans(RangeSubject subject) {
        List<BigDecimal> bounds = random.ints(2 + 2L * random.nextInt(4))
                .mapToObj(i -> number(subject))
                .sorted()
                .distinct()
                .toList();
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < bounds.size()) {
            boolean isOne = at + 1 == bounds.size() || random.nextBoolean();
            spans.add(new Span(bounds.get(at), bounds.get(isOne ? at : at + 1)));
            at += isOne ? 1 : 2;
        }
        return spans;
    }

    private BigDecimal number(RangeSubject subject) {
        BigInteger whole = new BigInteger(random.nextBoolean() ? 8 : 63, random);
        return switch (subject) {
            case FLOAT ->
                new BigDecimal(random.nextBoolean() ? whole : whole.negate(), random.nextInt(6))
                        .stripTrailingZeros()
                        .setScale(6);
            case INTEGER -> new BigDecimal(random.nextBoolean() ? whole : whole.negate());
            default -> new BigDecimal(whole);
        };
    }

    private String text() {
        int length = random.nextInt(16);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
