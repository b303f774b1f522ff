package dev.lathe.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.spec.ArgumentSpec;
import dev.lathe.spec.DataType;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.value.UnsignedInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static final ResourceSpec BOOST = ResourceSpec.of(42770, 4, "Boost", Operations.E, DataType.NONE);
    private static final ArgumentSpec MINUTES = ArgumentSpec.of(BOOST, 0, "minutes", DataType.INTEGER);

    @Test
    void no_octets_are_no_arguments() {
        assertThat(Arguments.parse(new byte[0]).isEmpty()).isTrue();
        assertThat(Arguments.none().toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5 | 5",
                "2='10.3' | 2='10.3'",
                "0,1,2,3,4 | 0,1,2,3,4",
                "7,0='https://x' | 0='https://x',7",
                "3='' | 3",
                "1='a,b=c' | 1='a,b=c'"
            })
    void the_grammar_s_lists_are_read_and_written_with_ascending_digits(String text, String canonical) {
        assertThat(parse(text).toString()).isEqualTo(canonical);
        assertThat(parse(canonical)).isEqualTo(parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10='a'",
                "0=",
                "0='a",
                ",0",
                "0,",
                "0,,1",
                "a",
                "0=a",
                "0='a'b",
                "0='a b'",
                "0='a\"'",
                "0='a\\'",
                "0,0",
                "0='1',1,0",
                " 0",
                "0 ",
                "0='ä'",
                "'",
                "-1"
            })
    void anything_else_is_refused_with_4_00_and_a_reason(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOfSatisfying(ResponseException.class, e -> {
            assertThat(e.code()).isEqualTo(ResponseCode.BAD_REQUEST);
            assertThat(e.diagnostic()).startsWith("arguments, ");
        });
    }

    @Test
    void ten_thousand_octets_are_refused_unread() {
        assertThatThrownBy(() -> Arguments.parse(new byte[10_000]))
                .isInstanceOf(ResponseException.class)
                .hasMessageContaining("at most 4096");
    }

    /** Written out they would have more than 300 digits, which nobody has to take. */
    @Test
    void the_largest_and_the_smallest_number_survive_the_wire() {
        for (double value : new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, 1e-9, 1e17, 5}) {
            assertThat(parse(Arguments.none().with(at(2), value).toString()).real(at(2)))
                    .isEqualTo(value);
        }
    }

    @Test
    void typed_values_survive_the_wire() {
        Arguments sent = Arguments.none()
                .with(MINUTES, -30)
                .with(at(1), UnsignedInteger.MAX)
                .with(at(2), 0.25)
                .with(at(3), true)
                .with(at(4), "abc")
                .with(at(5), Instant.ofEpochSecond(1_700_000_000));
        Arguments got = parse(sent.toString());
        assertThat(got.integer(MINUTES)).isEqualTo(-30);
        assertThat(got.unsigned(at(1))).isEqualTo(UnsignedInteger.MAX);
        assertThat(got.real(at(2))).isEqualTo(0.25);
        assertThat(got.bool(at(3))).isTrue();
        assertThat(got.text(at(4))).isEqualTo("abc");
        assertThat(got.time(at(5))).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
        assertThat(got.has(at(6))).isFalse();
        assertThat(got.get(4)).contains("abc");
        assertThat(got.get(9)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0='1.5'", "0='abc'", "0='9223372036854775808'", "0='--1'", "0", "1='3'"})
    void an_integer_that_is_malformed_or_missing_is_4_00_and_names_the_argument(String text) {
        assertThatThrownBy(() -> parse(text).integer(MINUTES)).isInstanceOfSatisfying(ResponseException.class, e -> {
            assertThat(e.code()).isEqualTo(ResponseCode.BAD_REQUEST);
            assertThat(e.diagnostic()).contains("argument 0 'minutes' of Boost");
        });
    }

    @Test
    void values_of_the_other_types_are_checked_too() {
        assertThatThrownBy(() -> parse("0='-1'").unsigned(MINUTES)).hasMessageContaining("without sign");
        assertThatThrownBy(() -> parse("0='18446744073709551616'").unsigned(MINUTES))
                .hasMessageContaining("64 bits");
        assertThatThrownBy(() -> parse("0='1e999'").real(MINUTES)).hasMessageContaining("decimal number");
        assertThatThrownBy(() -> parse("0='true'").bool(MINUTES)).hasMessageContaining("0 or 1");
        assertThatThrownBy(() -> parse("0='9223372036854775807'").time(MINUTES))
                .hasMessageContaining("seconds since 1970");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "it's", "\"", "\\", "ä", "\n"})
    void a_forbidden_character_is_refused_before_it_is_sent(String value) {
        assertThatThrownBy(() -> Arguments.none().with(MINUTES, value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("minutes");
    }

    @Test
    void an_argument_is_named_by_one_digit() {
        assertThatThrownBy(() -> Arguments.none().with(10, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Arguments.none().with(9, "").toString()).isEqualTo("9");
    }

    private static ArgumentSpec at(int index) {
        return ArgumentSpec.of(BOOST, index, "arg" + index, DataType.STRING);
    }

    private static Arguments parse(String text) {
        return Arguments.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
