package dev.lathe.generator.range;

import static dev.lathe.generator.range.RangeSubject.FLOAT;
import static dev.lathe.generator.range.RangeSubject.INTEGER;
import static dev.lathe.generator.range.RangeSubject.OPAQUE;
import static dev.lathe.generator.range.RangeSubject.STRING;
import static dev.lathe.generator.range.RangeSubject.UNSIGNED_INTEGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.range.ValueRange.Interval;
import dev.lathe.generator.range.ValueRange.NumberSet;
import dev.lathe.generator.range.ValueRange.OctetLength;
import dev.lathe.generator.range.ValueRange.OctetLengthSet;
import dev.lathe.generator.range.ValueRange.TextSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeParserTest {

    @Test
    void anIntervalIncludesBothBounds() {
        assertThat(understood("-40..125", FLOAT)).isEqualTo(new Interval(new BigDecimal("-40"), new BigDecimal("125")));
        assertThat(understood(" 0.000001 .. +1.0 ", FLOAT))
                .isEqualTo(new Interval(new BigDecimal("0.000001"), new BigDecimal("1.0")));
    }

    @Test
    void boundsAreExactToTheLastDigitOf64Bits() {
        assertThat(understood("0..18446744073709551615", UNSIGNED_INTEGER))
                .isEqualTo(new Interval(BigDecimal.ZERO, new BigDecimal("18446744073709551615")));
        assertThat(understood("-9223372036854775808..9223372036854775807", INTEGER))
                .isEqualTo(new Interval(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE)));
        assertThat(parse("0..18446744073709551616", UNSIGNED_INTEGER)).isInstanceOf(RangeReading.TooLarge.class);
        assertThat(parse("0..9223372036854775808", INTEGER)).isInstanceOf(RangeReading.TooLarge.class);
    }

    @Test
    void aListOfNumbersIsASet() {
        assertThat(understood("10,26", INTEGER))
                .isEqualTo(new NumberSet(List.of(new BigDecimal("10"), new BigDecimal("26"))));
        assertThat(understood("5, 10, 15, 20", INTEGER))
                .isInstanceOfSatisfying(
                        NumberSet.class, set -> assertThat(set.values()).hasSize(4));
    }

    @Test
    void onTextsAndOctetsNumbersBoundTheLength() {
        assertThat(understood("0..64", STRING)).isEqualTo(new OctetLength(0, 64));
        assertThat(understood("16,32,48", OPAQUE)).isEqualTo(new OctetLengthSet(List.of(16L, 32L, 48L)));
    }

    @Test
    void onTextsAndOctetsOneNumberIsTheLongestLength() {
        assertThat(understood("64", STRING)).isEqualTo(new OctetLength(0, 64));
        assertThat(understood("3", OPAQUE)).isEqualTo(new OctetLength(0, 3));
    }

    @Test
    void onNumbersOneNumberIsNoConstraint() {
        assertThat(parse("255", INTEGER)).isEqualTo(new RangeReading.SingleNumber("255"));
        assertThat(parse("255", INTEGER).constraint()).isEmpty();
    }

    @Test
    void quotedTextsAreASetOfTexts() {
        assertThat(understood("\"a\", \"b,c\",\"\"", STRING)).isEqualTo(new TextSet(List.of("a", "b,c", "")));
        assertThat(understood("\"64\"", STRING)).isEqualTo(new TextSet(List.of("64")));
        assertThat(parse("\"a\"", OPAQUE)).isInstanceOf(RangeReading.Unreadable.class);
    }

    @Test
    void aRepeatedValueIsNamedAndLeftOut() {
        assertThat(parse("1,2,1.0", FLOAT))
                .isEqualTo(new RangeReading.Repetitive(
                        new NumberSet(List.of(BigDecimal.ONE, new BigDecimal("2"))), "1.0"));
        assertThat(parse("\"a\",\"a\"", STRING))
                .isEqualTo(new RangeReading.Repetitive(new TextSet(List.of("a")), "\"a\""));
    }

    @Test
    void reversedBoundsAreFoundWhateverTheirScale() {
        assertThat(parse("-30..-120", FLOAT)).isEqualTo(new RangeReading.Reversed("-120..-30"));
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
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1..2..3", "1.2.3", "..", "1..", "..1", ",", "1,", ",1", "1..2,3", "a", "1 2", "0x10", "1e3", "٣",
                "--1", "1_000", "½"
            })
    void whatIsNotOfTheGrammarIsNoConstraint(String text) {
        assertThat(parse(text, INTEGER)).isInstanceOf(RangeReading.Unreadable.class);
        assertThat(parse(text, STRING).constraint()).isEmpty();
    }

    @Test
    void aGuessIsOfferedWhereThereIsOne() {
        assertThat(parse("0-255", INTEGER)).isEqualTo(new RangeReading.Unreadable(Optional.of("0..255")));
        assertThat(parse("1...15", INTEGER)).isEqualTo(new RangeReading.Unreadable(Optional.of("1..15")));
        assertThat(parse("0..255 bytes", OPAQUE)).isEqualTo(new RangeReading.Unreadable(Optional.of("0..255")));
        assertThat(parse("0..255 bytes", INTEGER)).isEqualTo(new RangeReading.Unreadable(Optional.empty()));
        assertThat(parse("32 bytes", STRING)).isEqualTo(new RangeReading.Unreadable(Optional.of("0..32")));
        assertThat(parse("2 bytes", INTEGER)).isEqualTo(new RangeReading.Unreadable(Optional.empty()));
        assertThat(parse("15-1", INTEGER)).isEqualTo(new RangeReading.Unreadable(Optional.empty()));
    }

    @Test
    void aTextOfAnyLengthIsReadInTime() {
        for (String text :
                List.of("9".repeat(1_000_000), "1,".repeat(500_000), "\"".repeat(1_000_000), " ".repeat(8000) + "x")) {
            assertThat(parse(text, STRING).constraint()).isEmpty();
        }
    }

    private static ValueRange understood(String text, RangeSubject subject) {
        assertThat(parse(text, subject)).isInstanceOf(RangeReading.Understood.class);
        return parse(text, subject).constraint().orElseThrow();
    }

    private static RangeReading parse(String text, RangeSubject subject) {
        return RangeParser.parse(text, subject);
    }
}
