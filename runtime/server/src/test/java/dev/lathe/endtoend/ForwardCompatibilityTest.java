package dev.lathe.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.codec.Codecs;
import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.server.fixture.RoomThermostat;
import dev.lathe.server.fixture.RoomThermostat.Mode;
import dev.lathe.stub.AbsentResourceException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A generated value holds what a newer or a sloppy device sends, and gives it back as it came. */
class ForwardCompatibilityTest {

    private static final LwM2mPath HALL = LwM2mPath.of(42770, 0);

    private final PayloadFormat tlv =
            Codecs.standard().format(ContentFormat.TLV).orElseThrow();

    @Test
    void an_unknown_constant_is_unrecognized_and_keeps_its_number() {
        RoomThermostat value = decoded("c10109"); // Mode 9

        assertThat(value.mode()).isEqualTo(Mode.UNRECOGNIZED);
        assertThat(value.modeCode()).isEqualTo(9);
        assertThat(encoded(value)).isEqualTo("c10109");
    }

    @Test
    void unknown_resources_are_kept_octet_by_octet() {
        // Mode 1, then Resource 20 (3 octets, which is no Integer's length) and Resource 300 with the instances 0 and
        // 7.
        String octets = "c10101" + "c314010203" + "a6012c" + "4100aa" + "4107bb";
        RoomThermostat value = decoded(octets);

        assertThat(value.mode()).isEqualTo(Mode.HEAT);
        assertThat(value.unknownResources().isEmpty()).isFalse();
        assertThat(encoded(value)).isEqualTo(octets);
        assertThat(value).isEqualTo(decoded(octets)).isNotEqualTo(decoded("c10101"));
    }

    @Test
    void a_mandatory_resource_that_is_missing_fails_where_it_is_asked_for() {
        RoomThermostat value = decoded("c10101");

        assertThat(value.mode()).isEqualTo(Mode.HEAT);
        assertThat(value.setPoint()).isEmpty();
        assertThatThrownBy(value::measuredTemperature)
                .isInstanceOf(AbsentResourceException.class)
                .hasMessageContaining("Measured Temperature");
    }

    @Test
    void a_value_out_of_range_is_what_the_device_says() {
        assertThat(decoded("c40242c80000").setPoint()).hasValue(100);
    }

    @Test
    void a_value_shows_its_resources_by_name() {
        assertThat(decoded("c400419c0000c10101")).hasToString("Room Thermostat{Measured Temperature=19.5, Mode=1}");
    }

    private RoomThermostat decoded(String hex) {
        PayloadReader reader = tlv.reader(HexFormat.of().parseHex(hex), HALL);
        return RoomThermostat.TYPE.decode(reader);
    }

    private String encoded(RoomThermostat value) {
        PayloadWriter writer = tlv.writer(HALL);
        RoomThermostat.TYPE.encode(value, writer);
        return HexFormat.of().formatHex(writer.done());
    }
}
