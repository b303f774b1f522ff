package dev.lathe.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.UnknownResources;
import dev.lathe.payload.tlv.TlvFormat;
import dev.lathe.spec.DataType;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueTypeTest {

    private static Specimen decoded(String hex) {
        return Specimen.TYPE.decode(new TlvFormat(ContentFormat.TLV)
                .reader(HexFormat.of().parseHex(hex), LwM2mPath.of(Specimen.OBJECT, 0)));
    }

    @Test
    void describesValuesByNameAndHidesWhatAnOpaqueHolds() {
        Specimen all = new Specimen(
                0xf,
                -5,
                -1,
                21.5,
                true,
                "a\nb",
                Opaque.ofHex("0102030405"),
                Instant.EPOCH,
                new ObjectLink(66, 0),
                Multiple.ofLongs(1, 2),
                null,
                Multiple.empty(),
                null,
                Multiple.ofMap(Map.of(0, "a", 7, "b")),
                Multiple.of(Opaque.EMPTY),
                null,
                null,
                UnknownResources.done(null));
        assertThat(all)
                .hasToString("Specimen{Count=-5, Total=18446744073709551615, Level=21.5, Enabled=true, Label=a\ufffdb,"
                        + " Key=5 octets, Since=1970-01-01T00:00:00Z, Peer=66:0, Counts={0=1, 1=2}, Levels={},"
                        + " Labels={0=a, 7=b}, Keys={0=0 octets}}");
    }

    @Test
    void describesNothingAsNothing() {
        assertThat(decoded("")).hasToString("Specimen{}");
    }

    @Test
    void describesWhatItDoesNotKnowByNumber() {
        assertThat(decoded("c163ff" + "8364410005" + "c005"))
                .as("Resources 99 and 100, then an empty Key")
                .hasToString("Specimen{Key=0 octets, Resource 99=1 octets, Resource 100={0=1 octets}}");
    }

    @Test
    void aMissingMandatoryResourceIsMissedWhenAskedFor() {
        ResourceSpec resource = ResourceSpec.of(4242, 1, "Total", Operations.R, DataType.INTEGER);
        Specimen.TYPE.require(4, resource);
        assertThatExceptionOfType(AbsentResourceException.class)
                .isThrownBy(() -> Specimen.TYPE.require(0, resource))
                .withMessage("4.04 Not Found: Total (/4242/*/1) is absent");
    }
}
