package dev.lathe.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsignedIntegerTest {

    private static final BigInteger MAX = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    /** The edges of each width and random bits of every length. */
    private static List<Long> bits() {
        List<Long> bits =
                new ArrayList<>(List.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, -2L));
        Random random = new Random(64);
        for (int i = 0; i < 2000; i++) {
            bits.add(random.nextLong() >>> random.nextInt(64));
        }
        return bits;
    }

    @Test
    void is_the_number_whose_bits_it_has() {
        for (long bits : bits()) {
            UnsignedInteger number = UnsignedInteger.ofBits(bits);
            BigInteger expected = new BigInteger(Long.toUnsignedString(bits));

            assertThat(number.bits()).isEqualTo(bits);
            assertThat(number.toBigInteger()).isEqualTo(expected);
            assertThat(number).hasToString(expected.toString());
            assertThat(number.doubleValue()).isEqualTo(expected.doubleValue());
            assertThat(number.floatValue()).isEqualTo(expected.floatValue());
            assertThat(number.longValue()).isEqualTo(expected.longValue());
            assertThat(number.intValue()).isEqualTo(expected.intValue());
            assertThat(UnsignedInteger.of(expected)).isEqualTo(number).hasSameHashCodeAs(number);
            assertThat(UnsignedInteger.parse(number.toString())).isEqualTo(number);
        }
    }

    @Test
    void has_the_order_of_numbers() {
        List<Long> bits = bits();
        for (int i = 1; i < bits.size(); i++) {
            UnsignedInteger one = UnsignedInteger.ofBits(bits.get(i));
            UnsignedInteger other = UnsignedInteger.ofBits(bits.get(i - 1));
            int expected = one.toBigInteger().compareTo(other.toBigInteger());

            assertThat(Integer.signum(one.compareTo(other))).isEqualTo(expected);
            assertThat(one.equals(other)).isEqualTo(expected == 0);
        }
        assertThat(UnsignedInteger.ZERO).isLessThan(UnsignedInteger.MAX);
    }

    @Test
    void a_long_that_is_no_such_number_is_refused_with_both_ways_out() {
        assertThat(UnsignedInteger.of(Long.MAX_VALUE)).hasToString("9223372036854775807");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnsignedInteger.of(-1))
                .withMessage("-1 is negative, and an Unsigned Integer is 0 to 18446744073709551615;"
                        + " if its 64 bits are meant, that is 18446744073709551615, use UnsignedInteger.ofBits");
        assertThatIllegalArgumentException().isThrownBy(() -> UnsignedInteger.of(BigInteger.ONE.negate()));
        assertThatIllegalArgumentException().isThrownBy(() -> UnsignedInteger.of(MAX.add(BigInteger.ONE)));
        assertThat(UnsignedInteger.of(MAX)).isEqualTo(UnsignedInteger.MAX).isEqualTo(UnsignedInteger.ofBits(-1));
    }

    @Test
    void what_a_long_cannot_hold_does_not_become_negative() {
        assertThat(UnsignedInteger.of(7).longValueExact()).isEqualTo(7);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(UnsignedInteger.MAX::longValueExact)
                .withMessageStartingWith("18446744073709551615 is above the largest long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-1", "+1", " 1", "1.0", "0x1", "\u0661", "18446744073709551616", "99999999999999999999999"})
    void refuses_a_text_that_is_none(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> UnsignedInteger.parse(text));
    }

    @Test
    void several_are_made_of_longs() {
        assertThat(Multiple.ofUnsigned(0, 7)).hasToString("{0=0, 1=7}");
        assertThatIllegalArgumentException().isThrownBy(() -> Multiple.ofUnsigned(0, -7));
    }
}
