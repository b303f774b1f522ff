package dev.lathe.generator.range;

import static dev.lathe.generator.range.RangeSubject.FLOAT;
import static dev.lathe.generator.range.RangeSubject.INTEGER;
import static dev.lathe.generator.range.RangeSubject.OPAQUE;
import static dev.lathe.generator.range.RangeSubject.STRING;
import static dev.lathe.generator.range.RangeSubject.UNSIGNED_INTEGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.range.ValueRange.Numbers;
import dev.lathe.generator.range.ValueRange.Octets;
import dev.lathe.generator.range.ValueRange.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeParserTest {

    @Test
    void anIntervalIncludesBothBounds() {
        assertThat(understood("-40..125", FLOAT)).isEqualTo(new Numbers(List.of(Span.of("-40", "125"))));
        assertThat(understood(" 0.000001 .. +1.0 ", FLOAT)).isEqualTo(new Numbers(List.of(Span.of("0.000001", "1.0"))));
    }

    @Test
    void boundsAreExactToTheLastDigitOf64Bits() {
        assertThat(understood("0..18446744073709551615", UNSIGNED_INTEGER))
                .isEqualTo(new Numbers(List.of(Span.of("0", "18446744073709551615"))));
        assertThat(understood("-9223372036854775808..9223372036854775807", INTEGER))
                .isEqualTo(new Numbers(
                        List.of(new Span(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE)))));
        assertThat(parse("0..18446744073709551616", UNSIGNED_INTEGER)).isInstanceOf(RangeReading.TooLarge.class);
        assertThat(parse("0..9223372036854775808", INTEGER)).isInstanceOf(RangeReading.TooLarge.class);
    }

    @Test
    void aListOfNumbersIsASet() {
        assertThat(understood("10,26", INTEGER))
                .isEqualTo(new Numbers(List.of(Span.of("10", "10"), Span.of("26", "26"))));
        assertThat(understood("5, 10, 15, 20", INTEGER))
                .isInstanceOfSatisfying(
                        Numbers.class, set -> assertThat(set.spans()).hasSize(4).allMatch(Span::isOneNumber));
    }

    @Test
    void aListMayHaveStretches() {
        Numbers addresses = new Numbers(List.of(Span.of("0", "247"), Span.of("255", "255")));
        assertThat(parse("0..247, 255", INTEGER)).isEqualTo(new RangeReading.Mixed(addresses, Optional.empty()));
        assertThat(parse("0; 3.8..20.5", FLOAT).constraint())
                .contains(new Numbers(List.of(Span.of("0", "0"), Span.of("3.8", "20.5"))));
        assertThat(parse("0..3, 99", INTEGER))
                .isInstanceOfSatisfying(RangeReading.Mixed.class, mixed -> assertThat(mixed.listed())
                        .contains("0,1,2,3,99"));
    }

    @Test
    void onTextsAndOctetsNumbersBoundTheLength() {
        assertThat(understood("0..64", STRING)).isEqualTo(new Octets(List.of(Span.of("0", "64"))));
        assertThat(understood("16,32,48", OPAQUE))
                .isEqualTo(new Octets(List.of(Span.of("16", "16"), Span.of("32", "32"), Span.of("48", "48"))));
    }

    @Test
    void onTextsAndOctetsOneNumberIsTheLongestLength() {
        assertThat(understood("64", STRING)).isEqualTo(new Octets(List.of(Span.of("0", "64"))));
        assertThat(understood("3", OPAQUE)).isEqualTo(new Octets(List.of(Span.of("0", "3"))));
    }

    @Test
    void onNumbersOneNumberIsNoConstraint() {
        assertThat(parse("255", INTEGER)).isEqualTo(new RangeReading.SingleNumber("255"));
        assertThat(parse("255", INTEGER).constraint()).isEmpty();
    }

    @Test
    void quotedTextsAreASetOfTexts() {
        assertThat(understood("\"a\", \"b,c\",\"\"", STRING)).isEqualTo(new Texts(List.of("a", "b,c", "")));
        assertThat(understood("\"64\"", STRING)).isEqualTo(new Texts(List.of("64")));
        assertThat(parse("\"a\"", OPAQUE)).isInstanceOf(RangeReading.Unreadable.class);
    }

    @Test
    void whatStandsInQuotationMarksStaysAsItIs() {
        assertThat(understood("\"à la carte – 1…2\"", STRING)).isEqualTo(new Texts(List.of("à la carte – 1…2")));
        assertThat(parse("“é’s”; “b”", STRING).constraint()).contains(new Texts(List.of("é’s", "b")));
    }

    @Test
    void aRepeatedValueIsNamedAndLeftOut() {
        assertThat(parse("1,2,1.0", FLOAT))
                .isEqualTo(
                        new RangeReading.Repetitive(new Numbers(List.of(Span.of("1", "1"), Span.of("2", "2"))), "1.0"));
        assertThat(parse("\"a\",\"a\"", STRING))
                .isEqualTo(new RangeReading.Repetitive(new Texts(List.of("a")), "\"a\""));
        assertThat(parse("0..9, 5", INTEGER))
                .isEqualTo(new RangeReading.Repetitive(new Numbers(List.of(Span.of("0", "9"))), "5"));
    }

    @Test
    void reversedBoundsAreFoundWhateverTheirScale() {
        assertThat(parse("-30..-120", FLOAT)).isEqualTo(new RangeReading.Reversed("-120..-30"));
        assertThat(parse("15-1", INTEGER)).isEqualTo(new RangeReading.Reversed("1..15"));
        assertThat(parse("9..0, 12", INTEGER)).isEqualTo(new RangeReading.Reversed("0..9,12"));
        assertThat(parse("1.10..1.1", FLOAT).constraint()).isPresent();
        assertThat(parse("9..0", STRING)).isInstanceOf(RangeReading.Reversed.class);
    }

    @Test
    void boundsMustBeValuesOfTheType() {
        assertThat(parse("0..1.5", INTEGER)).isEqualTo(new RangeReading.Fraction("1.5"));
        assertThat(parse("0..1.0", INTEGER).constraint()).isPresent();
        assertThat(parse("-1..1", UNSIGNED_INTEGER)).isEqualTo(new RangeReading.Negative("-1"));
        assertThat(parse("-1", OPAQUE)).isEqualTo(new RangeReading.Negative("-1"));
        assertThat(parse("0..1" + "0".repeat(400), FLOAT)).isInstanceOf(RangeReading.TooLarge.class);
        assertThat(parse("0..1e400", FLOAT)).isInstanceOf(RangeReading.TooLarge.class);
        assertThat(parse("1e-99999999999..1", FLOAT)).isInstanceOf(RangeReading.TooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1..2..3",
                "1.2.3",
                "..",
                "1..",
                "..1",
                ",",
                "1,",
                ",1",
                "a",
                "1 2",
                "0x10",
                "٣",
                "--1",
                "1_000",
                "½",
                "0....5",
                "0 to",
                "1 or",
                "5 apples",
                "0..5 kg",
                "[1..2",
                "(0..5)",
                "[]",
                "1:4",
                "0..1 bytes bits"
            })
    void whatIsNotOfTheGrammarIsNoConstraint(String text) {
        assertThat(parse(text, INTEGER)).isInstanceOf(RangeReading.Unreadable.class);
        assertThat(parse(text, STRING).constraint()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0,100]", "0..1,000", "0,5..1,5"})
    void whatMayMeanTwoThingsIsNoConstraint(String text) {
        assertThat(parse(text, FLOAT))
                .isInstanceOfSatisfying(RangeReading.Unreadable.class, reading -> assertThat(reading.suggestion())
                        .isPresent());
    }

    @Test
    void namesOfNumbersAreKeptBesideThem() {
        assertThat(parse("0: CONFIGURED_ON\n\t1: FULL_ON 2: 2nd RECALL", UNSIGNED_INTEGER))
                .isEqualTo(new RangeReading.Labelled(
                        new Numbers(List.of(Span.of("0", "0"), Span.of("1", "1"), Span.of("2", "2"))),
                        List.of(
                                new Label(BigInteger.ZERO, "CONFIGURED_ON"),
                                new Label(BigInteger.ONE, "FULL_ON"),
                                new Label(BigInteger.TWO, "2nd RECALL"))));
        assertThat(parse("[1:4]", INTEGER).constraint()).contains(new Numbers(List.of(Span.of("1", "4"))));
    }

    @Test
    void aCountOfBitsIsNoBound() {
        assertThat(parse("8-Bits", INTEGER)).isEqualTo(new RangeReading.Note(Unit.BITS, Optional.of("0..255")));
        assertThat(parse("64 bit", UNSIGNED_INTEGER))
                .isEqualTo(new RangeReading.Note(Unit.BITS, Optional.of("0..18446744073709551615")));
        assertThat(parse("2 Instances", INTEGER)).isEqualTo(new RangeReading.Note(Unit.INSTANCES, Optional.empty()));
        assertThat(parse("0..20 chars", STRING))
                .isEqualTo(new RangeReading.Note(Unit.CHARACTERS, Optional.of("0..20")));
    }

    @Test
    void aGuessIsOfferedWhereThereIsOne() {
        assertThat(guess("(0..5)", INTEGER)).contains("0..5");
        assertThat(guess("1:4", INTEGER)).contains("1..4");
        assertThat(guess("0..100 %", FLOAT)).contains("0..100");
        assertThat(guess("16-32-48 bytes", OPAQUE)).contains("16,32,48");
        assertThat(guess("..5", UNSIGNED_INTEGER)).contains("0..5");
        assertThat(guess("..5", INTEGER)).isEmpty();
        assertThat(guess("0..5,", INTEGER)).contains("0..5");
        assertThat(guess("on, off", STRING)).contains("\"on\",\"off\"");
        assertThat(guess("either on or off", STRING)).isEmpty();
        assertThat(guess("\"1\",\"2\"", INTEGER)).contains("1,2");
    }

    private static Optional<String> guess(String text, RangeSubject subject) {
        assertThat(parse(text, subject)).isInstanceOf(RangeReading.Unreadable.class);
        return ((RangeReading.Unreadable) parse(text, subject)).suggestion();
    }

    private static ValueRange understood(String text, RangeSubject subject) {
        assertThat(parse(text, subject)).isInstanceOf(RangeReading.Understood.class);
        return parse(text, subject).constraint().orElseThrow();
    }

    private static RangeReading parse(String text, RangeSubject subject) {
        return RangeParser.parse(text, subject);
    }
}
