package dev.lathe.payload.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.stub.Specimens;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {

    private static final TextFormat FORMAT = new TextFormat(ContentFormat.TEXT);
    private static final LwM2mPath RESOURCE = LwM2mPath.of(3, 0, 9);

    private static PayloadReader on(String text) {
        PayloadReader in = FORMAT.reader(text.getBytes(StandardCharsets.UTF_8), RESOURCE);
        assertThat(in.next()).isTrue();
        return in;
    }

    private static String written(Consumer<PayloadWriter> value) {
        PayloadWriter out = FORMAT.writer(RESOURCE);
        value.accept(out);
        return new String(out.done(), StandardCharsets.UTF_8);
    }

    private static void refused(String text, Function<PayloadReader, ?> accessor, String reason) {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> accessor.apply(on(text)))
                .withMessage("text/plain (0) at octet 0, /3/0/9: " + reason);
    }

    @Test
    void isOneValue() {
        PayloadReader in = on("5");
        assertThat(in.object()).isEqualTo(3);
        assertThat(in.instance()).isZero();
        assertThat(in.resource()).isEqualTo(9);
        assertThat(in.integer()).isEqualTo(5);
        assertThat(in.next()).isFalse();
        assertThat(in.nextInstance()).isFalse();
    }

    @Test
    void isTheResourceInstanceThatThePathNames() {
        PayloadReader in = FORMAT.reader(new byte[] {'5'}, RESOURCE.child(7));
        assertThat(in.next()).isTrue();
        assertThat(in.element()).isEqualTo(7);
        assertThat(in.integer()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 9007199254740993L, Long.MAX_VALUE, Long.MIN_VALUE})
    void carriesIntegersOf64Bits(long value) {
        assertThat(written(out -> out.integer(9, value))).isEqualTo(Long.toString(value));
        assertThat(on(Long.toString(value)).integer()).isEqualTo(value);
    }

    @Test
    void carriesUnsignedIntegersOf64Bits() {
        assertThat(written(out -> out.unsigned(9, -1))).isEqualTo("18446744073709551615");
        assertThat(on("18446744073709551615").unsigned()).isEqualTo(-1);
        refused("-1", PayloadReader::unsigned, "'-1' is not an Unsigned Integer: write decimal digits, as 5");
        refused(
                "18446744073709551616",
                PayloadReader::unsigned,
                "'18446744073709551616' is beyond the 64 bits of an Unsigned Integer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.5", "1.0", "+5", " 5", "5 ", "05", "-", "--5", "0x3", "1e3", "\u0663", "5\n"})
    void refusesWhatIsNoInteger(String text) {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> on(text).integer())
                .withMessageEndingWith("is not an Integer: write decimal digits, as -5");
    }

    @Test
    void refusesIntegersBeyond64Bits() {
        refused(
                "9223372036854775808",
                PayloadReader::integer,
                "'9223372036854775808' is beyond the 64 bits of an Integer");
        refused(
                "9".repeat(100_000),
                PayloadReader::integer,
                "'" + "9".repeat(24) + "…' is not an Integer: write decimal digits, as -5");
    }

    @ParameterizedTest
    @CsvSource({
        "21.0, 21.0",
        "21.5, 21.5",
        "0.0, 0.0",
        "-0.0, -0.0",
        "1e10, 10000000000.0",
        "1e-9, 0.000000001",
        "1e17, 1.0E+17",
        "1e-10, 1.0E-10",
        "4.9e-324, 4.9E-324",
        "1.7976931348623157e308, 1.7976931348623157E+308",
        "5.684341886080802e-14, 5.684341886080802E-14",
    })
    void writesFloatsInTheFewestDigitsThatGiveThemAgain(double value, String text) {
        assertThat(written(out -> out.real(9, value))).isEqualTo(text);
        assertThat(on(text).real()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"21, 21.0", "-2.15e1, -21.5", "1E3, 1000.0", "5e-1, 0.5"})
    void readsFloatsWithOrWithoutFractionAndExponent(String text, double value) {
        assertThat(on(text).real()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".5", "5.", "+1.0", "NaN", "Infinity", "0x1p3", "1f", "1d", "1,5", "1e", "01.5"})
    void refusesWhatIsNoFloat(String text) {
        refused(text, PayloadReader::real, "'" + text + "' is not a Float: write a decimal number, as 21.5 or 2.15e1");
    }

    @Test
    void refusesFloatsBeyondADouble() {
        refused("1e400", PayloadReader::real, "a Float is a finite number, not Infinity");
    }

    @Test
    void carriesBooleansAsDigits() {
        assertThat(written(out -> out.bool(9, true))).isEqualTo("1");
        assertThat(written(out -> out.bool(9, false))).isEqualTo("0");
        assertThat(on("1").bool()).isTrue();
        assertThat(on("0").bool()).isFalse();
        refused("true", PayloadReader::bool, "'true' is not a Boolean: write 0 or 1");
    }

    @Test
    void carriesTextAsItIsAndEmptyTextToo() {
        assertThat(written(out -> out.text(9, "\"aé€\n"))).isEqualTo("\"aé€\n");
        assertThat(on("\"aé€\n").text()).isEqualTo("\"aé€\n");
        assertThat(on("").text()).isEmpty();
        PayloadWriter out = FORMAT.writer(RESOURCE);
        out.text(9, "");
        assertThat(out.isEmpty()).isFalse();
        assertThat(out.done()).isEmpty();
    }

    @Test
    void carriesOpaqueInBase64() {
        assertThat(written(out -> out.opaque(9, Opaque.ofHex("fbff01ff")))).isEqualTo("+/8B/w==");
        assertThat(on("+/8B/w==").opaque()).isEqualTo(Opaque.ofHex("fbff01ff"));
        assertThat(on("").opaque()).isEqualTo(Opaque.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A=A", "A AAA", "A", "=", "A\nAAA", "AA", "AB==", "-_8B", "AAAA=", "\u00c3AAA"})
    void refusesBase64ThatIsNotToTheLetter(String text) {
        refused(text, PayloadReader::opaque, "an Opaque is Base64 with padding and without white space");
    }

    @Test
    void carriesTimesAndLinks() {
        assertThat(written(out -> out.time(9, Instant.parse("2013-05-02T10:40:15.9Z"))))
                .isEqualTo("1367491215");
        assertThat(on("-5").time()).isEqualTo(Instant.ofEpochSecond(-5));
        assertThat(written(out -> out.link(9, new ObjectLink(66, 0)))).isEqualTo("66:0");
        assertThat(on("65535:65535").link()).isEqualTo(ObjectLink.NULL);
        refused("66", PayloadReader::link, "'66' is not an Objlnk: write two ids, as 66:0");
    }

    @Test
    void anyFloatComesBackAsItWas() {
        Specimens specimens = new Specimens(new Random(5));
        for (int i = 0; i < 20_000; i++) {
            double value = specimens.real();
            assertThat(on(written(out -> out.real(9, value))).real()).isEqualTo(value);
        }
    }

    @Test
    void hidesControlCharactersInMessages() {
        refused("\u001b[2J", PayloadReader::bool, "'\ufffd[2J' is not a Boolean: write 0 or 1");
    }

    @Test
    void cannotHoldMoreThanOneValue() {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> written(out -> out.integers(9, Multiple.ofLongs(1, 2))))
                .withMessageEndingWith("the format carries one value, and there is one already");
        assertThatIllegalArgumentException().isThrownBy(() -> FORMAT.writer(LwM2mPath.of(3, 0)));
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> FORMAT.reader(new byte[1], LwM2mPath.of(3, 0)).next())
                .withMessage("text/plain (0): the format carries one value, which /3/0 is not");
    }

    @Test
    void leavesOutWhatLiesElsewhere() {
        Consumer<PayloadWriter> values = out -> {
            out.begin(3, 0);
            out.text(0, "a");
            out.integers(6, Multiple.ofLongs(1, 5));
            out.integer(9, 100);
        };
        assertThat(written(values)).isEqualTo("100");
        PayloadWriter element = FORMAT.writer(LwM2mPath.of(3, 0, 6, 1));
        values.accept(element);
        assertThat(element.done()).containsExactly('5');
        PayloadWriter nothing = FORMAT.writer(LwM2mPath.of(3, 0, 6, 2));
        values.accept(nothing);
        assertThat(nothing.isEmpty()).isTrue();
    }
}
