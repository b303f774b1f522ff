package dev.lathe.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.tlv.TlvFormat;
import dev.lathe.spec.DataType;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadReaderTest {

    private static final ResourceSpec SET_POINT = ResourceSpec.of(42770, 2, "Set Point", Operations.RW, DataType.FLOAT)
            .withRange("5..35");

    private static PayloadReader at(String path, String hex) {
        PayloadReader in =
                new TlvFormat(ContentFormat.TLV).reader(HexFormat.of().parseHex(hex), LwM2mPath.parse(path));
        assertThat(in.next()).isTrue();
        return in;
    }

    /** On the one value of a TLV payload with these octets. */
    private static PayloadReader on(String value) {
        return at("/3/0", "c800%02x%s".formatted(value.length() / 2, value));
    }

    private static void refused(String value, Function<PayloadReader, ?> accessor, String reason) {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> accessor.apply(on(value)))
                .withMessageStartingWith("TLV (11542) at octet 3, /3/0/0: ")
                .withMessageEndingWith(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "00, 0, 0",
        "7f, 127, 127",
        "ff, -1, 255",
        "ff7f, -129, 65407",
        "80000000, -2147483648, 2147483648",
        "0000000000000001, 1, 1",
        "8000000000000000, -9223372036854775808, 9223372036854775808",
        "ffffffffffffffff, -1, 18446744073709551615",
    })
    void readsIntegersOfOneTwoFourAndEightOctets(String hex, long signed, String unsigned) {
        assertThat(on(hex).integer()).isEqualTo(signed);
        assertThat(Long.toUnsignedString(on(hex).unsigned())).isEqualTo(unsigned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000001", "0000000001", "000000000000000001"})
    void refusesIntegersOfAnyOtherLength(String hex) {
        int length = hex.length() / 2;
        refused(hex, PayloadReader::integer, "an Integer or a Time has 1, 2, 4 or 8 octets, not " + length);
        refused(hex, PayloadReader::unsigned, "an Unsigned Integer has 1, 2, 4 or 8 octets, not " + length);
        refused(hex, PayloadReader::time, "an Integer or a Time has 1, 2, 4 or 8 octets, not " + length);
    }

    @Test
    void readsFloatsOfFourAndEightOctets() {
        assertThat(on("41b40000").real()).isEqualTo(22.5);
        assertThat(on("4036800000000000").real()).isEqualTo(22.5);
        refused("41b4", PayloadReader::real, "a Float has 4 or 8 octets, not 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7fc00000", "7f800000", "ff800000", "7ff8000000000000", "fff0000000000000"})
    void refusesFloatsThatAreNoNumber(String hex) {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> on(hex).real())
                .withMessageContaining("a Float is a finite number, not ");
    }

    @Test
    void readsBooleansOfOneOctet() {
        assertThat(on("00").bool()).isFalse();
        assertThat(on("01").bool()).isTrue();
        refused("02", PayloadReader::bool, "a Boolean is one octet, 00 or 01");
        refused("ff", PayloadReader::bool, "a Boolean is one octet, 00 or 01");
        refused("", PayloadReader::bool, "a Boolean is one octet, 00 or 01");
        refused("0001", PayloadReader::bool, "a Boolean is one octet, 00 or 01");
    }

    @Test
    void readsWellFormedText() {
        assertThat(on("").text()).isEmpty();
        assertThat(on("61c3a9e282acf09f9880").text()).isEqualTo("aé€\ud83d\ude00");
        assertThat(on("efbfbd").text()).as("U+FFFD itself").isEqualTo("\ufffd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c328", "ff", "c080", "e08080", "eda080", "f4908080", "e282", "61efbfbdff", "6100"})
    void refusesMalformedTextAndNul(String hex) {
        refused(hex, PayloadReader::text, "a String is well-formed UTF-8 without NUL");
    }

    @Test
    void readsTheOtherTypes() {
        assertThat(on("abcdef").opaque()).isEqualTo(Opaque.ofHex("abcdef"));
        assertThat(on("5182428f").time()).isEqualTo(Instant.ofEpochSecond(0x5182428fL));
        assertThat(on("00420001").link()).isEqualTo(new ObjectLink(66, 1));
        assertThat(on("ffffffff").link()).isEqualTo(ObjectLink.NULL);
        refused("0042", PayloadReader::link, "an Objlnk has 4 octets, not 2");
        refused("7fffffffffffffff", PayloadReader::time, "s is beyond the years a clock can show");
    }

    @Test
    void aSingleResourceTakesNoResourceInstance() {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> at("/3/0", "8306410105").integer())
                .withMessage("TLV (11542) at octet 4, /3/0/6/1: the Resource has a single value, the payload multiple"
                        + " instances");
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> at("/3/0", "8006").integer());
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> at("/3/0/6/1", "c10605").integer());
    }

    @Test
    void aMultipleResourceTakesNoSingleValue() {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> at("/3/0", "c10605").element())
                .withMessage("TLV (11542) at octet 2, /3/0/6: the Resource has multiple instances, the payload a single"
                        + " value");
    }

    @Test
    void askingForOneElementSaysNothingOfTheNext() {
        PayloadReader in = at("/3/0", "8606410001410105");
        assertThat(in.element()).isZero();
        assertThat(in.integer()).isEqualTo(1);
        assertThat(in.next()).isTrue();
        assertThatExceptionOfType(PayloadException.class).isThrownBy(in::integer);
    }

    @Test
    void anInstanceEndsWhereTheNextBegins() {
        PayloadReader in = new TlvFormat(ContentFormat.TLV)
                .reader(HexFormat.of().parseHex("080003c10964080203c10a65"), LwM2mPath.of(3));
        assertThat(in.next()).as("enters the first instance").isTrue();
        assertThat(in.integer()).isEqualTo(100);
        assertThat(in.next()).isFalse();
        assertThat(in.next()).as("stays at the end").isFalse();
        assertThat(in.instance()).isZero();
        assertThat(in.nextInstance()).isTrue();
        assertThat(in.instance()).isEqualTo(2);
        assertThat(in.next()).isTrue();
        assertThat(in.resource()).isEqualTo(10);
        assertThat(in.nextInstance()).isFalse();
        assertThat(in.next()).isFalse();
    }

    @Test
    void passesWhatNobodyReadOfAnInstance() {
        PayloadReader in = new TlvFormat(ContentFormat.TLV)
                .reader(HexFormat.of().parseHex("080003c10964080203c10a65"), LwM2mPath.of(3));
        assertThat(in.nextInstance()).isTrue();
        assertThat(in.nextInstance()).isTrue();
        assertThat(in.instance()).isEqualTo(2);
        assertThat(in.next()).isTrue();
        assertThat(in.resource()).isEqualTo(10);
    }

    @Test
    void aValueOutOfRangeIsSaidInTheWordsOfItsSpec() {
        PayloadReader in = at("/42770/0", "c4024216 0000".replace(" ", ""));
        double value = in.real();
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> in.inRange(SET_POINT, value, value >= 5 && value <= 35))
                .withMessage("TLV (11542) at octet 2, /42770/0/2: " + SET_POINT.outOfRange("37.5"));
        assertThat(in.inRange(SET_POINT, 20.0, true)).isEqualTo(20.0);
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> in.inRange(SET_POINT, 1L, false))
                .withMessageEndingWith(SET_POINT.outOfRange("1"));
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> in.inRange(SET_POINT, "é", false))
                .withMessageEndingWith(SET_POINT.outOfRange("a text of 2 octets"));
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> in.inRange(SET_POINT, Opaque.EMPTY, false))
                .withMessageEndingWith(SET_POINT.outOfRange("0 octets"));
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> in.inEnum(SET_POINT, 9, false))
                .withMessageEndingWith(SET_POINT.notEnumerated(9));
        assertThat(in.inEnum(SET_POINT, 2, true)).isEqualTo(2);
    }

    @Test
    void whatCannotBeWrittenIsAnswered405() {
        PayloadReader in = at("/3/0", "c10964");
        assertThatExceptionOfType(ResponseException.class)
                .isThrownBy(in::notWritable)
                .withMessage("4.05 Method Not Allowed: /3/0/9 cannot be written");
    }

    @Test
    void aMandatoryResourceIsMissedOnlyWhereThePayloadReplaces() {
        PayloadReader partial = at("/42770/0", "c10964").under(WritePolicy.PARTIAL);
        assertThatNoException().isThrownBy(() -> partial.requirePresent(SET_POINT, false));
        assertThat(partial.replaces()).isFalse();
        PayloadReader replacing = at("/42770/0", "c10964").under(WritePolicy.REPLACE);
        assertThatNoException().isThrownBy(() -> replacing.requirePresent(SET_POINT, true));
        assertThatExceptionOfType(ResponseException.class)
                .isThrownBy(() -> replacing.requirePresent(SET_POINT, false))
                .withMessageContaining("Set Point (/42770/*/2) is mandatory")
                .extracting(ResponseException::code)
                .isEqualTo(ResponseCode.BAD_REQUEST);
    }
}
