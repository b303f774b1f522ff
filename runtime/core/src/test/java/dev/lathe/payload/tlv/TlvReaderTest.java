package dev.lathe.payload.tlv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.Transcript;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlvReaderTest {

    private static PayloadReader reader(String path, String hex) {
        return new TlvFormat(ContentFormat.TLV).reader(HexFormat.of().parseHex(hex), LwM2mPath.parse(path));
    }

    @Test
    void readsBareResourcesOfAnObjectInstance() {
        assertThat(Transcript.of(reader("/3/0", "c10964 8606410001410105 c00e".replace(" ", ""))))
                .containsExactly("/3/0", "/3/0/9=64", "/3/0/6/0=01", "/3/0/6/1=05", "/3/0/14=");
    }

    @Test
    void readsObjectInstancesOfAnObject() {
        assertThat(Transcript.of(
                        reader("/2", "08000ec10001c101008302417f07c1037f080212c10003c101008702417f0761013601c1037f")))
                .containsExactly(
                        "/2/0",
                        "/2/0/0=01",
                        "/2/0/1=00",
                        "/2/0/2/127=07",
                        "/2/0/3=7f",
                        "/2/2",
                        "/2/2/0=03",
                        "/2/2/1=00",
                        "/2/2/2/127=07",
                        "/2/2/2/310=01",
                        "/2/2/3=7f");
    }

    @Test
    void takesTheObjectInstanceWrappedOrBareWhereThePathNamesIt() {
        assertThat(Transcript.of(reader("/3/0", "080003c10964")))
                .isEqualTo(Transcript.of(reader("/3/0", "c10964")))
                .containsExactly("/3/0", "/3/0/9=64");
    }

    @Test
    void anObjectInstanceWithoutResourcesIsOneToo() {
        assertThat(Transcript.of(reader("/3", "00000005"))).containsExactly("/3/0", "/3/5");
        assertThat(Transcript.of(reader("/3/0", ""))).containsExactly("/3/0");
        assertThat(Transcript.of(reader("/3/0", "0000"))).containsExactly("/3/0");
    }

    @Test
    void anObjectWithoutInstancesIsAnEmptyPayload() {
        assertThat(Transcript.of(reader("/3", ""))).isEmpty();
    }

    @Test
    void readsAMultipleResourceInAllItsForms() {
        assertThat(Transcript.of(reader("/3/0/6", "8606410001410105")))
                .isEqualTo(Transcript.of(reader("/3/0/6", "410001410105")))
                .containsExactly("/3/0", "/3/0/6/0=01", "/3/0/6/1=05");
        assertThat(Transcript.of(reader("/3/0/6", "8006"))).containsExactly("/3/0", "/3/0/6 has no instances");
    }

    @ParameterizedTest
    @CsvSource({"410105", "8306410105", "c10605"})
    void readsAResourceInstanceAloneOrWithinItsResource(String hex) {
        assertThat(Transcript.of(reader("/3/0/6/1", hex))).containsExactly("/3/0", "/3/0/6/1=05");
    }

    @Test
    void ignoresTheShortLengthWhereThereIsALengthField() {
        assertThat(Transcript.of(reader("/3/0/2", "cf0209333435303030313233")))
                .containsExactly("/3/0", "/3/0/2=333435303030313233");
    }

    @ParameterizedTest
    @CsvSource({
        "/3/0, c8, 0, a TLV ends within its header",
        "/3/0, c1, 0, a TLV ends within its header",
        "/3/0, e1ff, 0, a TLV ends within its header",
        "/3/0, c10964d800, 3, a TLV ends within its header",
        "/3/0, c800144f, 0, a TLV claims a length of 20 where 1 is all that is left",
        "/3/0, d8000fffffff, 0, a TLV claims a length of 1048575 where 1 is all that is left",
        "/3/0, 8306420105c10964, 2, a TLV claims a length of 2 where 1 is all that is left",
        "/3, 080003c80001aa, 3, a TLV claims a length of 1 where 0 is all that is left",
        "/3, c10964, 0, a Resource with id 9 cannot be there in a payload for /3",
        "/3, 410964, 0, a Resource Instance with id 9 cannot be there in a payload for /3",
        "/3, 0800028306c10964, 3, a TLV claims a length of 3 where 0 is all that is left",
        "/3, 08000e08000b080008080005080002c100, 3, an Object Instance with id 0 cannot be in an Object Instance",
        "/3, 00000000, 2, /3/0 is there twice",
        "/3, 20ffff, 0, 65535 is no id of an Object or Object Instance",
        "/3/0, 0001, 0, an Object Instance with id 1 cannot be there in a payload for /3/0",
        "/3/0, 0000c10964, 2, a Resource with id 9 cannot be there in a payload for /3/0",
        "/3/0, c109640000, 3, an Object Instance with id 0 cannot be in an Object Instance",
        "/3/0, 00000000, 2, an Object Instance with id 0 cannot be there in a payload for /3/0",
        "/3/0, 410005, 0, a Resource Instance with id 0 cannot be there in a payload for /3/0",
        "/3/0, c10964c10965, 3, the Resource is there twice",
        "/3/0, 83064100018306410101, 5, the Resource is there twice",
        "/3/0, 8606410001410001, 5, the Resource Instance is there twice",
        "/3/0, 8306c10001, 2, a Resource with id 0 cannot be in a multiple Resource",
        "/3/0, e1ffff01, 0, 65535 is no id of a Resource",
        "/3/0, 840661ffff01, 2, 65535 is no id of a Resource Instance",
        "/3/0/9, c10a64, 0, a Resource with id 10 cannot be there in a payload for /3/0/9",
        "/3/0/9, c10964c10a64, 3, a Resource with id 10 cannot be there in a payload for /3/0/9",
        "/3/0/9, '', 0, there is no value for /3/0/9",
        "/3/0/9, 0800 03c10964, 0, an Object Instance with id 0 cannot be there in a payload for /3/0/9",
        "/3/0/6, 4100018306410105, 3, a multiple Resource with id 6 cannot be there in a payload for /3/0/6",
        "/3/0/6/1, 410005, 0, a Resource Instance with id 0 cannot be there in a payload for /3/0/6/1",
        "/3/0/6/1, 8606410105410005, 5, a Resource Instance with id 0 cannot be there in a payload for /3/0/6/1",
        "/3/0/6/1, 8006, 2, there is no value for /3/0/6/1",
    })
    void namesTheOctetAtFault(String path, String hex, int offset, String reason) {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> Transcript.of(reader(path, hex.replace(" ", ""))))
                .withMessageEndingWith(": " + reason)
                .extracting(PayloadException::offset)
                .isEqualTo(offset);
    }
}
