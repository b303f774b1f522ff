package dev.lathe.payload.tlv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TlvWriterTest {

    private static PayloadWriter writer(String path) {
        return new TlvFormat(ContentFormat.TLV).writer(LwM2mPath.parse(path));
    }

    private static String written(String path, Consumer<PayloadWriter> values) {
        PayloadWriter out = writer(path);
        values.accept(out);
        return HexFormat.of().formatHex(out.done());
    }

    @ParameterizedTest
    @CsvSource({
        "0, c10100",
        "127, c1017f",
        "128, c2010080",
        "-1, c101ff",
        "-128, c10180",
        "-129, c201ff7f",
        "32767, c2017fff",
        "32768, c40100008000",
        "86400, c40100015180",
        "-2147483648, c40180000000",
        "2147483648, c801080000000080000000",
        "-9223372036854775808, c801088000000000000000",
    })
    void writesAnIntegerInAsFewOctetsAsItCan(long value, String hex) {
        assertThat(written("/1/0", out -> out.integer(1, value))).isEqualTo(hex);
        assertThat(written("/1/0", out -> out.time(1, Instant.EPOCH.plusNanos(5))))
                .isEqualTo("c10100");
    }

    @ParameterizedTest
    @CsvSource({
        "0, c10100",
        "255, c101ff",
        "256, c2010100",
        "65535, c201ffff",
        "65536, c40100010000",
        "4294967295, c401ffffffff",
        "4294967296, c801080000000100000000",
        "18446744073709551615, c80108ffffffffffffffff",
    })
    void writesAnUnsignedIntegerInAsFewOctetsAsItCan(String value, String hex) {
        assertThat(written("/1/0", out -> out.unsigned(1, Long.parseUnsignedLong(value))))
                .isEqualTo(hex);
    }

    @ParameterizedTest
    @CsvSource({"22.5, e4164441b40000", "-0.0, e4164480000000", "0.1, e81644083fb999999999999a"})
    void writesAFloatInFourOctetsWhereThatLosesNothing(double value, String hex) {
        assertThat(written("/3303/0", out -> out.real(5700, value))).isEqualTo(hex);
    }

    @Test
    void writesTheOtherTypes() {
        assertThat(written("/3342/0", out -> out.bool(5500, true))).isEqualTo("e1157c01");
        assertThat(written("/3/0", out -> out.text(14, ""))).isEqualTo("c00e");
        assertThat(written("/3/0", out -> out.text(14, "+02:00"))).isEqualTo("c60e2b30323a3030");
        assertThat(written("/3/0", out -> out.text(14, "aé€"))).isEqualTo("c60e61c3a9e282ac");
        assertThat(written("/3/0", out -> out.opaque(14, Opaque.ofHex("abcdef"))))
                .isEqualTo("c30eabcdef");
        assertThat(written("/66/0", out -> out.link(2, new ObjectLink(67, 0)))).isEqualTo("c40200430000");
        assertThat(written("/66/0", out -> out.link(2, ObjectLink.NULL))).isEqualTo("c402ffffffff");
    }

    @ParameterizedTest
    @CsvSource({
        "7, c705, 2",
        "8, c80508, 3",
        "255, c805ff, 3",
        "256, d0050100, 4",
        "65535, d005ffff, 4",
        "65536, d805010000, 5",
        "16777215, d805ffffff, 5",
    })
    void writesTheShortestHeader(int length, String header, int headerLength) {
        String hex = written("/3/0", out -> out.opaque(5, Opaque.of(new byte[length])));
        assertThat(hex).startsWith(header).hasSize((headerLength + length) * 2);
    }

    @Test
    void refusesWhatNoHeaderCanSay() {
        PayloadWriter out = writer("/3/0");
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> out.opaque(5, Opaque.of(new byte[1 << 24])))
                .withMessage("TLV (11542), Resource 5: 16777216 octets are more than the 16777215 that fit into a TLV");
        PayloadWriter whole = writer("/3");
        whole.begin(3, 0);
        whole.opaque(5, Opaque.of(new byte[(1 << 24) - 1]));
        assertThatExceptionOfType(PayloadException.class).isThrownBy(whole::done);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 125, 126, 127, 128, 32767, 32768})
    void findsRoomForTheLengthOfWhatItHasWrittenAlready(int size) {
        Long[] ones = new Long[size];
        Arrays.fill(ones, 1L);
        PayloadWriter out = writer("/3");
        out.begin(3, 300);
        out.integers(6, Multiple.of(ones));
        byte[] payload = out.done();
        PayloadWriter again = writer("/3");
        PayloadReader in = new TlvFormat(ContentFormat.TLV).reader(payload, LwM2mPath.of(3));
        assertThat(in.nextInstance()).isTrue();
        again.begin(in.object(), in.instance());
        Multiple.Collector<Long> read = Multiple.collector(null);
        while (in.next()) {
            if (in.hasValue()) {
                read.add(in.element(), in.integer());
            }
        }
        assertThat(read.done()).isEqualTo(Multiple.of(ones));
        again.integers(6, read.done());
        assertThat(again.done()).isEqualTo(payload);
    }

    @Test
    void wrapsObjectInstancesWhereThePathIsAnObjectOnly() {
        Consumer<PayloadWriter> values = out -> {
            out.begin(3, 0);
            out.integer(9, 100);
        };
        assertThat(written("/3", values)).isEqualTo("0300c10964");
        assertThat(written("/3/0", values)).isEqualTo("c10964");
        assertThat(written("/3/0/9", values)).isEqualTo("c10964");
        assertThat(written("/3", out -> {
                    out.begin(3, 0);
                    out.begin(3, 5);
                }))
                .isEqualTo("00000005");
    }

    @Test
    void leavesOutWhatLiesElsewhere() {
        Consumer<PayloadWriter> values = out -> {
            out.integer(9, 100);
            out.integers(6, Multiple.ofLongs(1, 5));
            out.text(14, "x");
        };
        assertThat(written("/3/0/6", values)).isEqualTo("8606410001410105");
        assertThat(written("/3/0/6/1", values)).isEqualTo("410105");
        assertThat(written("/3/0/9", values)).isEqualTo("c10964");
        PayloadWriter nothing = writer("/3/0/6/7");
        values.accept(nothing);
        assertThat(nothing.isEmpty()).isTrue();
        PayloadWriter single = writer("/3/0/9/0");
        values.accept(single);
        assertThat(single.isEmpty()).isTrue();
    }

    @Test
    void aMultipleResourceWithoutInstancesIsSomething() {
        PayloadWriter out = writer("/3/0/6");
        out.integers(6, Multiple.empty());
        assertThat(out.isEmpty()).isFalse();
        assertThat(out.done()).containsExactly(0x80, 6);
    }

    @Test
    void refusesValuesThatNoReceiverTakes() {
        PayloadWriter out = writer("/3/0");
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> out.real(1, Double.NaN))
                .withMessage("TLV (11542), Resource 1: a Float is a finite number, not NaN");
        assertThatExceptionOfType(PayloadException.class).isThrownBy(() -> out.text(1, "a\ud83d"));
        assertThatExceptionOfType(PayloadException.class).isThrownBy(() -> out.text(1, "a\0"));
    }

    @Test
    void refusesInstancesThatDoNotLieUnderItsPath() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer("/3/0").begin(3, 1))
                .withMessage("/3/1 does not lie under /3/0");
        assertThatIllegalArgumentException().isThrownBy(() -> writer("/3").begin(4, 0));
        assertThatIllegalStateException().isThrownBy(() -> writer("/3").integer(9, 1));
    }
}
