package dev.lathe.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.lathe.client.Draft0Client;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.ResponseCode;
import dev.lathe.samples.seed.bench.Bench;
import dev.lathe.samples.seed.bench.RemoteBench;
import dev.lathe.samples.seed.objects.DeviceInfo;
import dev.lathe.samples.seed.objects.FirmwareUpdate;
import dev.lathe.samples.seed.objects.RemoteDeviceInfo;
import dev.lathe.samples.seed.objects.RemoteFirmwareUpdate;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.value.Multiple;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Draft 7.1: Resources and Objects. */
class ModelRowsTest {

    private final Lab lab = new Lab();

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void SD_01_every_resource_of_a_client_lies_in_an_object() {
        Draft0Client device = lab.device();

        assertThat(lab.registered().objects()).containsExactly(2, 3, 9);
        for (ObjectSpec object : List.of(DeviceInfo.TYPE.spec(), FirmwareUpdate.TYPE.spec(), Bench.TYPE.spec())) {
            assertThat(lab.get(device, object.path(0).toString()).code()).isEqualTo(ResponseCode.CONTENT);
        }
        assertThat(lab.get(device, "/").code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(lab.get(device, "/0").code()).isEqualTo(ResponseCode.NOT_FOUND);
    }

    @Test
    void SD_02_a_client_may_have_any_number_of_resources_and_each_belongs_to_one_object() {
        Draft0Client none = lab.device("none", builder -> {});
        Draft0Client many = lab.device("many", builder -> builder.object(new ManyResources(7, 1000)));
        GatewayInfo info = new GatewayInfo();
        Draft0Client first = lab.device("first", builder -> builder.object(info));

        assertThat(lab.server.draft0().device("none").orElseThrow().objects()).isEmpty();
        assertThat(lab.get(none, "/3/0").code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(id -> Lab.text(lab.get(many, "/7/" + id)))
                        .distinct())
                .hasSize(1000);
        assertThatIllegalStateException().isThrownBy(() -> first.add(info));
        assertThatIllegalStateException().isThrownBy(() -> none.add(info)).withMessageContaining("already");
    }

    @Test
    void SD_03_an_identifier_is_unique_within_its_object() {
        Diagnostics same = Lab.compile(
                Lab.object(5, "a", Lab.resource(0, "One", "R")), Lab.object(6, "b", Lab.resource(0, "One", "R")));
        Diagnostics twice = Lab.compile(Lab.object(5, "a", Lab.resource(0, "One", "R"), Lab.resource(0, "Two", "R")));

        assertThat(same.hasErrors()).isFalse();
        assertThat(twice.hasErrors()).isTrue();
        assertThat(twice.asList()).anySatisfy(fault -> {
            assertThat(fault.id()).isEqualTo("LWM204");
            assertThat(fault.place().line()).isEqualTo(2);
            assertThat(fault.place().column()).isGreaterThan(1);
        });
    }

    @Test
    void SD_04_every_resource_is_accessed_directly_by_two_segments() {
        Draft0Client device = lab.device();

        for (ObjectSpec object : List.of(DeviceInfo.TYPE.spec(), FirmwareUpdate.TYPE.spec(), Bench.TYPE.spec())) {
            for (ResourceSpec resource : object.resources()) {
                boolean there =
                        resource.operations().readable() && !resource.name().equals("Device ID");
                assertThat(lab.get(device, "/" + object.id() + "/" + resource.id())
                                .code())
                        .as(resource.toString())
                        .isEqualTo(
                                there
                                        ? ResponseCode.CONTENT
                                        : resource.operations().readable()
                                                ? ResponseCode.NOT_FOUND
                                                : ResponseCode.METHOD_NOT_ALLOWED);
            }
        }
        assertThat(lab.get(device, "/3/0/0").code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
    }

    @Test
    void SD_05_a_resource_supports_one_or_more_operations() {
        for (String operations : List.of("R", "W", "E", "RW", "RE", "WE", "RWE")) {
            Diagnostics said = Lab.compile(Lab.object(5, "a", Lab.resource(0, "One", operations)));
            assertThat(said.asList()).as(operations).isEmpty();
        }
        assertThat(Lab.compile(Lab.object(5, "a", Lab.resource(0, "One", "RX"))).hasErrors())
                .isTrue();
    }

    @Test
    void SD_06_a_resource_may_have_instances_even_none() {
        Draft0Client device = lab.device();
        RemoteBench bench = lab.registered().at(RemoteBench.TYPE);

        assertThat(Lab.text(lab.get(device, "/9/1"))).isEqualTo("{\"1\":{\"0\":\"a\",\"1\":\"b\"}}");
        lab.await(bench.names().write(Multiple.ofMap(Map.of(7, "x"))));
        assertThat(Lab.text(lab.get(device, "/9/1"))).isEqualTo("{\"1\":{\"7\":\"x\"}}");
        lab.await(bench.names().write(Multiple.empty()));
        assertThat(Lab.text(lab.get(device, "/9/1"))).isEqualTo("{\"1\":{}}");
        assertThat(lab.await(bench.names().read())).isEqualTo(Multiple.empty());
    }

    @Test
    void SD_07_the_firmware_update_object_holds_all_resources_of_firmware_updates() {
        assertThat(FirmwareUpdate.TYPE.spec().resources())
                .extracting(ResourceSpec::name)
                .containsExactly("Firmware", "Firmware Name", "Last Updated", "Version", "Size", "Do Upgrade");
    }

    @Test
    void SD_08_urn_and_index_are_each_unique_in_a_set_of_objects() {
        String one = Lab.object(5, "a", Lab.resource(0, "One", "R"));

        assertThat(Lab.compile(one, Lab.object(6, "b", Lab.resource(0, "One", "R")))
                        .hasErrors())
                .isFalse();
        assertThat(Lab.compile(one, Lab.object(5, "b", Lab.resource(0, "One", "R")))
                        .hasErrors())
                .isTrue();
        assertThat(Lab.compile(one, Lab.object(6, "a", Lab.resource(0, "One", "R")))
                        .hasErrors())
                .isTrue();
    }

    @Test
    void SD_09_group_operations_read_and_write_the_resources_of_an_object() {
        Draft0Client device = lab.device();
        RemoteFirmwareUpdate firmware = lab.registered().at(RemoteFirmwareUpdate.TYPE);

        assertThat(lab.putJson(device, "/2", "{\"2\":{\"3\":\"1.1\",\"4\":\"12\"}}")
                        .code())
                .isEqualTo(ResponseCode.CHANGED);
        assertThat(Lab.text(lab.get(device, "/2")))
                .isEqualTo("{\"2\":{\"0\":\"\",\"1\":\"gateway\",\"2\":\"2012-03-30\",\"3\":\"1.1\",\"4\":\"12\"}}");
        lab.await(firmware.write(FirmwareUpdate.patch().size("13").build()));
        FirmwareUpdate now = lab.await(firmware.read());
        assertThat(now.version()).contains("1.1");
        assertThat(now.size()).contains("13");
    }

    @Test
    void SD_09_a_group_write_happens_as_a_whole_or_not_at_all() {
        Draft0Client device = lab.device();

        assertThat(lab.putJson(device, "/9", "{\"9\":{\"0\":\"new\",\"2\":\"101\"}}")
                        .code())
                .isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.putJson(device, "/2", "{\"2\":{\"3\":\"2.0\",\"1\":\"read only\"}}")
                        .code())
                .isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(lab.bench.text).isEmpty();
        assertThat(Lab.text(lab.get(device, "/2/3"))).isEqualTo("1.0");
    }

    @Test
    void SD_10_resources_that_one_side_does_not_know_are_passed_over() {
        Draft0Client device = lab.device();

        assertThat(lab.putJson(device, "/2", "{\"2\":{\"3\":\"1.1\",\"99\":\"of a newer draft\"}}")
                        .code())
                .isEqualTo(ResponseCode.CHANGED);
        assertThat(Lab.text(lab.get(device, "/2/3"))).isEqualTo("1.1");
        Draft0Client newer = lab.device("newer", builder -> builder.object(new ManyResources(3, 10)));
        RemoteDeviceInfo info =
                lab.server.draft0().device("newer").orElseThrow().at(RemoteDeviceInfo.TYPE);
        DeviceInfo read = lab.await(info.read());
        assertThat(read.manufacturer()).contains("value of 0");
        assertThat(read.unknownResources().isEmpty()).isFalse();
        assertThat(lab.get(newer, "/3/9", ContentFormat.TEXT).code()).isEqualTo(ResponseCode.CONTENT);
    }
}
