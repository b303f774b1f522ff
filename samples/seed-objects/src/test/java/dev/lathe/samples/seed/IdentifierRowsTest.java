package dev.lathe.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lathe.client.Draft0Client;
import dev.lathe.message.ResponseCode;
import dev.lathe.samples.seed.objects.BearerInfo;
import dev.lathe.samples.seed.objects.Bootstrapping;
import dev.lathe.samples.seed.objects.DeviceInfo;
import dev.lathe.samples.seed.objects.FirmwareUpdate;
import dev.lathe.samples.seed.objects.Location;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.spec.Urn;
import dev.lathe.stub.server.Draft0Device;
import dev.lathe.stub.server.RemoteObjectType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draft 7.2 and the table of 7.4: identifiers, and the example Objects to the letter. */
class IdentifierRowsTest {

    private static final String ROOT = "</>;rt=\"oma.lwm2m.draft0\"";

    private final Lab lab = new Lab();

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void SD_11_the_four_identifiers_are_of_types_that_do_not_stand_for_each_other() throws Exception {
        assertThat(Draft0Device.class.getMethod("endpoint").getReturnType()).isEqualTo(String.class);
        assertThat(ObjectSpec.class.getMethod("urn").getReturnType()).isEqualTo(Urn.class);
        assertThat(ObjectSpec.class.getMethod("id").getReturnType()).isEqualTo(int.class);
        // A Resource is named by its spec, an Object by its stub's type; nowhere does a bare number stand for either.
        assertThat(ResourceSpec.class.getMethod("id").getReturnType()).isEqualTo(int.class);
        assertThat(Draft0Device.class.getMethod("at", RemoteObjectType.class)).isNotNull();
        assertThat(Draft0Device.class.getMethods())
                .filteredOn(method -> method.getName().equals("at"))
                .hasSize(1);
    }

    @Test
    void SD_12_an_endpoint_name_has_at_most_63_bytes_of_utf_8() {
        assertThat(lab.register("ep=" + "€".repeat(21), ROOT).code()).isEqualTo(ResponseCode.CREATED);
        assertThat(lab.register("ep=" + "n".repeat(63), ROOT).code()).isEqualTo(ResponseCode.CREATED);
        assertThat(lab.register("ep=" + "n".repeat(64), ROOT).code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.register("ep=" + "€".repeat(22), ROOT).code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(Draft0Client.builder("€".repeat(21))).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> Draft0Client.builder("€".repeat(22)));
    }

    @Test
    void SD_13_an_endpoint_name_identifies_one_client_on_one_server() {
        lab.register("ep=node&lt=60", ROOT + ",</3>");
        lab.register("ep=node&lt=60", ROOT + ",</4>");

        assertThat(lab.server.draft0().devices())
                .extracting(Draft0Device::endpoint)
                .containsExactly("node");
        assertThat(lab.server.draft0().device("node").orElseThrow().objects()).containsExactly(4);
    }

    @Test
    void SD_14_the_endpoint_name_is_provided_during_registration() {
        assertThat(lab.register("lt=60", ROOT).code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.register("ep=&lt=60", ROOT).code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.register("ep=356938035643809&lt=60", ROOT).code()).isEqualTo(ResponseCode.CREATED);
    }

    @Test
    void SD_15_an_object_id_is_a_urn_and_kept_to_the_letter() {
        Urn device = DeviceInfo.TYPE.spec().urn();

        assertThat(device).hasToString("urn:oma:mo:lwm2m2:device");
        assertThat(device).isEqualTo(Urn.parse("URN:OMA:mo:lwm2m2:device"));
        assertThat(device).isNotEqualTo(Urn.parse("urn:oma:mo:lwm2m2:Device"));
        assertThat(Urn.parse("URN:OMA:mo:lwm2m2:device")).hasToString("URN:OMA:mo:lwm2m2:device");
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "+1", "03", "0x3", " 3", "\u0663", ""})
    void SD_16_an_object_id_index_is_16_bits_in_ascii(String index) {
        Draft0Client device = lab.device();

        assertThat(lab.get(device, "/" + index + "/0").code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(lab.get(device, "/65535/0").code()).isEqualTo(ResponseCode.NOT_FOUND);
    }

    @Test
    void SD_16_the_highest_index_has_an_object() {
        Draft0Client device = lab.device("edge", builder -> builder.object(new ManyResources(65535, 1)));

        assertThat(lab.server.draft0().device("edge").orElseThrow().objects()).containsExactly(65535);
        assertThat(Lab.text(lab.get(device, "/65535/0"))).isEqualTo("value of 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "+1", "03", "0x3", " 3", "\u0663", ""})
    void SD_17_a_resource_id_is_16_bits_in_ascii(String id) {
        Draft0Client device = lab.device();

        assertThat(lab.get(device, "/9/" + id).code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(Lab.text(lab.get(device, "/9/65535"))).isEqualTo("last");
    }

    @Test
    void SD_30_the_example_objects_are_those_of_the_draft() {
        assertThat(table(Bootstrapping.TYPE.spec()))
                .containsExactly(
                        "Bootstrapping urn:oma:mo:lwm2m2:bootstrapping 1", "0 Server Location RW", "1 Endpoint Name R");
        assertThat(table(FirmwareUpdate.TYPE.spec()))
                .containsExactly(
                        "Firmware Update urn:oma:mo:lwm2m2:firmware 2",
                        "0 Firmware RW",
                        "1 Firmware Name R",
                        "2 Last Updated R",
                        "3 Version RW",
                        "4 Size RW",
                        "5 Do Upgrade E");
        assertThat(table(DeviceInfo.TYPE.spec()))
                .containsExactly(
                        "Device Info urn:oma:mo:lwm2m2:device 3",
                        "0 Manufacturer R",
                        "1 Model Number R",
                        "2 Serial Number R",
                        "3 Device ID R");
        assertThat(table(Location.TYPE.spec()))
                .containsExactly(
                        "Location urn:oma:mo:lwm2m2:location 4",
                        "0 GPS Location R",
                        "1 GPS Fix R",
                        "2 APN Location R",
                        "3 X,Y Location R",
                        "4 Update Period R");
        assertThat(table(BearerInfo.TYPE.spec())).containsExactly("Bearer Info urn:oma:mo:lwm2m2:bearer -");
    }

    private static List<String> table(ObjectSpec object) {
        List<String> rows = new ArrayList<>();
        rows.add(object.name() + " " + object.urn() + " " + (object.hasId() ? object.id() : "-"));
        object.resources().forEach(each -> rows.add(each.id() + " " + each.name() + " " + each.operations()));
        return rows;
    }

    @Test
    void SD_31_a_name_with_a_comma_is_an_identifier_in_java() throws Exception {
        assertThat(Location.class.getMethod("xYLocation")).isNotNull();
        assertThat(Location.TYPE.spec().resource(3))
                .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("X,Y Location"));
    }

    @Test
    void SQ_07_an_object_without_an_index_has_a_type_and_no_address() {
        assertThat(BearerInfo.TYPE.spec().hasId()).isFalse();
        assertThat(Lab.compile(
                                "{\"family\":\"draft-0\",\"name\":\"Bearer Info\",\"urn\":\"urn:oma:mo:lwm2m2:bearer\",\"resources\":[]}")
                        .asList())
                .extracting(fault -> fault.id())
                .containsExactly("LWM220");
        for (String stub : List.of("BearerInfoObject", "RemoteBearerInfo")) {
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> Class.forName(BearerInfo.class.getPackageName() + "." + stub));
        }
    }

    @Test
    void SQ_08_the_two_in_lwm2m2_stays_and_is_equal_to_nothing_later() {
        assertThat(DeviceInfo.TYPE.spec().urn()).isNotEqualTo(Urn.parse("urn:oma:lwm2m:oma:3"));
        assertThat(DeviceInfo.TYPE.spec().urn().toString()).contains(":lwm2m2:");
    }
}
