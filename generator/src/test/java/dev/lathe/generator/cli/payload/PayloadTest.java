package dev.lathe.generator.cli.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.source.SourceFile;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayloadTest {

    private static final String EVERYTHING = """
            { "id": 42769, "name": "Everything", "version": "1.2", "lwm2mVersion": "1.1", "multiple": true, "resources": [
              { "id": 0, "name": "Text", "operations": "RW", "mandatory": true, "type": "String", "range": "0..4" },
              { "id": 1, "name": "Count", "operations": "RW", "type": "Integer",
                "enum": [ { "value": 0, "name": "NONE" }, { "value": -7, "name": "MINUS_SEVEN" } ] },
              { "id": 2, "name": "Big", "operations": "RW", "type": "Unsigned Integer" },
              { "id": 3, "name": "Heat", "operations": "RW", "type": "Float", "range": "-40..125", "units": "Cel" },
              { "id": 4, "name": "On", "operations": "RW", "type": "Boolean" },
              { "id": 5, "name": "Key", "operations": "W", "type": "Opaque" },
              { "id": 6, "name": "Since When", "operations": "R", "type": "Time" },
              { "id": 7, "name": "Link", "operations": "RW", "type": "Objlnk" },
              { "id": 8, "name": "Many", "operations": "R", "multiple": true, "type": "Integer" },
              { "id": 9, "name": "Go", "operations": "E" } ] }
            """;

    private final Dictionary dictionary = Dictionary.of(
            FrontEnd.read(List.of(SourceFile.of("everything.json", EVERYTHING))).objects(), PayloadFamily.LWM2M);

    @Test
    void anObjectIsWhatGeneratedCodeWouldCarry() {
        ObjectSpec spec = dictionary.object(42769).orElseThrow();
        assertThat(spec).hasToString("Everything (/42769, version 1.2)");
        assertThat(spec.multiple()).isTrue();
        assertThat(spec.mandatory()).isFalse();
        ResourceSpec heat = spec.resource(3).orElseThrow();
        assertThat(heat.type()).isEqualTo(DataType.FLOAT);
        assertThat(heat.operations()).isEqualTo(Operations.RW);
        assertThat(heat.range()).contains("-40..125");
        assertThat(heat.units()).contains("Cel");
        assertThat(spec.resource(0).orElseThrow().mandatory()).isTrue();
        assertThat(spec.resource(8).orElseThrow().multiple()).isTrue();
        assertThat(spec.resource(9).orElseThrow().type()).isEqualTo(DataType.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Text, grün, '\"grün\"', out of range 0..4",
        "Text, abc, '\"abc\"',",
        "Count, MINUS_SEVEN, -7,",
        "Count, 5, 5, not one of the enumerated values",
        "Big, 18446744073709551615, 18446744073709551615,",
        "Heat, 126.5, 126.5, out of range -40..125",
        "On, true, true,",
        "Key, 00:ff, 0x00ff,",
        "Since When, 2026-01-31T12:00:00Z, 1769860800,",
        "Link, 3:0, 3:0,",
    })
    void whatIsEncodedIsDecoded(String name, String value, String shown, String problem) throws Exception {
        byte[] octets = encode(true, name + "=" + value);
        DecodedPayload decoded = decode(octets);
        assertThat(decoded.fault()).isEmpty();
        assertThat(decoded.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.name()).contains(name);
            assertThat(entry.value()).isEqualTo(shown);
            assertThat(entry.remark().orElse(null)).isEqualTo(problem);
        });
    }

    @Test
    void namesAndTimesAreExplained() throws Exception {
        DecodedPayload decoded = decode(encode(false, "Count=-7", "Since When=0"));
        assertThat(decoded.entries().get(0).meaning()).contains("MINUS_SEVEN");
        assertThat(decoded.entries().get(1).meaning()).contains("1970-01-01T00:00:00Z");
    }

    @Test
    void instancesAreGivenByIdOrAsAList() throws Exception {
        byte[] octets = encode(false, "Many/0=5", "Many/1=6");
        assertThat(octets).isEqualTo(encode(false, "{ \"8\": [5, 6] }"));
        assertThat(octets).isEqualTo(encode(false, "{ \"Many\": { \"0\": 5, \"1\": 6 } }"));
        assertThat(decode(octets).entries())
                .extracting(PayloadEntry::path)
                .containsExactly("/42769/0/8/0", "/42769/0/8/1");
    }

    @Test
    void aValueOfAnotherTypeIsShownAsOctetsWithTheReason() throws Exception {
        DecodedPayload decoded = decode(OctetText.hex("c3 01 00 00 01"));
        assertThat(decoded.isGood()).isFalse();
        assertThat(decoded.entries().get(0).value()).startsWith("0x000001");
        assertThat(decoded.entries().get(0).remark()).isPresent();
    }

    @Test
    void whatTheDescriptorDoesNotHaveIsARemarkOnly() throws Exception {
        DecodedPayload decoded = decode(OctetText.hex("c1 6f 2a"));
        assertThat(decoded.isGood()).isTrue();
        assertThat(decoded.entries().get(0).remark()).contains("the descriptor has no Resource 111");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Heat=warm|Heat (/42769/*/3): \"warm\" is no Float",
                "Heat=NaN|Heat (/42769/*/3): \"NaN\" is no Float",
                "Big=-1|Big (/42769/*/2): \"-1\" is no Unsigned Integer",
                "Heat=126.5|Heat (/42769/*/3): 126.5 is out of range -40..125; --unchecked encodes it all the same",
                "Many=5|Many (/42769/*/8) has multiple instances; write",
                "Text/0=a|Text (/42769/*/0) has a single value; write \"0\": …",
                "Go=1|Go (/42769/*/9) can only be executed and has no value",
            })
    void aValueThatDoesNotFitIsRefusedWithTheReason(String pair, String message) {
        assertThatThrownBy(() -> encode(false, pair))
                .isInstanceOf(ValueException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void everyFormatOfTheRuntimeHasAWord() throws UsageException {
        assertThat(PayloadFamily.LWM2M.formatWords()).contains("text", "octet-stream", "tlv");
        assertThat(PayloadFamily.DRAFT_0.formatWords()).contains("text", "json");
        assertThat(PayloadFamily.LWM2M.format("1542").contentFormat().number()).isEqualTo(1542);
        assertThatThrownBy(() -> PayloadFamily.LWM2M.format("tvl"))
                .isInstanceOf(UsageException.class)
                .hasMessage("\"tvl\" is no payload format of LwM2M; did you mean \"tlv\"?");
    }

    @ParameterizedTest
    @CsvSource({"0xE1 0x0a, e10a", "e1:0a, e10a", "E1-0A, e10a", "'', ''", "'e1\t0a', e10a"})
    void octetsAreReadAsLogsHaveThem(String text, String hex) throws UsageException {
        assertThat(OctetText.hex(OctetText.hex(text))).isEqualTo(hex);
    }

    @Test
    void whatIsNoOctetIsNamed() {
        assertThatThrownBy(() -> OctetText.hex("e1 0g"))
                .hasMessageStartingWith("'g' at character 5 is no hexadecimal digit");
        assertThatThrownBy(() -> OctetText.hex("e10"))
                .hasMessageStartingWith("3 hexadecimal digits are no whole octets");
    }

    private byte[] encode(boolean unchecked, String... values) throws Exception {
        return PayloadEncoder.encode(List.of(values), "/42769/0", "tlv", PayloadFamily.LWM2M, dictionary, unchecked);
    }

    private DecodedPayload decode(byte[] octets) throws UsageException {
        return PayloadDecoder.decode(octets, "/42769/0", "tlv", PayloadFamily.LWM2M, dictionary);
    }
}
