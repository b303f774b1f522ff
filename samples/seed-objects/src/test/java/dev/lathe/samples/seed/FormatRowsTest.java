package dev.lathe.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.Draft0Client;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.payload.draft0.Draft0JsonFormat;
import dev.lathe.samples.seed.bench.Bench;
import dev.lathe.samples.seed.bench.RemoteBench;
import dev.lathe.samples.seed.objects.DeviceInfo;
import dev.lathe.samples.seed.objects.RemoteDeviceInfo;
import dev.lathe.value.Multiple;
import dev.lathe.value.Opaque;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draft 7.3 and the payloads of 7.4. */
class FormatRowsTest {

    private static final String EXAMPLE =
            "{\"3\":{\"0\":\"Open Mobile Alliance\",\"1\":\"LWM2M v1.0\",\"2\":\"9347112\"}}";

    private final Lab lab = new Lab();
    private Draft0Client device;

    @BeforeEach
    void register() {
        device = lab.device();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private void assertRefused(Response response) {
        assertThat(response.code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(response.diagnostic()).isNotEmpty();
        assertThat(lab.bench.text).isEmpty();
        assertThat(lab.bench.names).isEqualTo(Multiple.of("a", "b"));
    }

    @Test
    void SD_18_there_are_two_formats_and_no_other() {
        for (int number : List.of(40, 42, 60, 110, 112, 1541, 1542, 11542, 11543, 11544, 65535)) {
            ContentFormat other = new ContentFormat(number);
            assertThat(lab.get(device, "/3", other).code()).as("%s", other).isEqualTo(ResponseCode.NOT_ACCEPTABLE);
            assertThat(lab.get(device, "/3/0", other).code()).as("%s", other).isEqualTo(ResponseCode.NOT_ACCEPTABLE);
            assertThat(lab.put(device, "/9/0", other, "x").code())
                    .as("%s", other)
                    .isEqualTo(ResponseCode.UNSUPPORTED_CONTENT_FORMAT);
        }
        assertThat(lab.bench.text).isEmpty();
    }

    @Test
    void SD_19_a_singular_resource_is_plain_text() {
        lab.bench.text = "\u00e9 \"quoted\"";

        Response response = lab.get(device, "/9/0");

        assertThat(response.contentFormat()).contains(ContentFormat.TEXT);
        assertThat(response.payload()).isEqualTo(Lab.utf8("\u00e9 \"quoted\""));
    }

    @Test
    void SD_20_objects_and_multiple_resources_are_json() {
        assertThat(lab.get(device, "/3").contentFormat()).contains(new ContentFormat(50));
        assertThat(lab.get(device, "/9/1").contentFormat()).contains(new ContentFormat(50));
    }

    @Test
    void SD_21_a_key_is_a_resource_id_or_an_instance_number() {
        assertThat(Lab.text(lab.get(device, "/3"))).startsWith("{\"3\":{\"0\":\"Open");
        assertThat(Lab.text(lab.get(device, "/9/1"))).isEqualTo("{\"1\":{\"0\":\"a\",\"1\":\"b\"}}");
    }

    @Test
    void SD_22_the_media_type_is_application_json() {
        assertThat(lab.get(device, "/3", ContentFormat.JSON).contentFormat()).contains(ContentFormat.JSON);
        assertThat(ContentFormat.JSON.number()).isEqualTo(50);
    }

    @Test
    void SD_23_there_is_one_outer_member_and_every_value_is_a_string() {
        lab.bench.count = 42;
        lab.bench.on = true;

        assertThat(Lab.text(lab.get(device, "/9")))
                .isEqualTo("{\"9\":{\"0\":\"\",\"2\":\"42\",\"3\":\"\",\"5\":\"up\",\"7\":\"1\",\"8\":\"1,2\","
                        + "\"65535\":\"last\"}}");
    }

    @Test
    void SD_24_resource_0_of_object_3_is_the_drafts_text() {
        Response response = lab.get(device, "/3/0");

        assertThat(response.contentFormat()).contains(ContentFormat.TEXT);
        assertThat(HexFormat.of().formatHex(response.payload())).isEqualTo("4f70656e204d6f62696c6520416c6c69616e6365");
    }

    @Test
    void SD_25_object_3_is_the_drafts_json() {
        Response response = lab.get(device, "/3");

        assertThat(response.payload()).hasSize(65);
        assertThat(Lab.text(response)).isEqualTo(EXAMPLE);
        DeviceInfo read = lab.await(lab.registered().at(RemoteDeviceInfo.TYPE).read());
        assertThat(read.manufacturer()).contains("Open Mobile Alliance");
        assertThat(read.modelNumber()).contains("LWM2M v1.0");
        assertThat(read.serialNumber()).contains("9347112");
    }

    @Test
    void SD_25_the_drafts_white_space_is_accepted() {
        String spaced = "{\n\n\"9\": { \n\n  \"0\":\"Open Mobile Alliance\",\n  \"2\":\"7\"\n}\n}\n";

        assertThat(lab.putJson(device, "/9", spaced).code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(lab.bench.text).isEqualTo("Open Mobile Alliance");
        assertThat(lab.bench.count).isEqualTo(7);
    }

    @Test
    void SQ_04_only_the_path_decides_what_the_outer_key_is() {
        assertRefused(lab.putJson(device, "/9/1", "{\"9\":{\"0\":\"x\"}}"));
        assertRefused(lab.putJson(device, "/9", "{\"1\":{\"0\":\"x\"}}"));
        assertThat(lab.putJson(device, "/9/1", "{\"1\":{\"0\":\"x\"}}").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(lab.bench.names).isEqualTo(Multiple.of("x"));
    }

    @Test
    void SQ_05_there_are_two_levels_of_keys() {
        assertRefused(lab.putJson(device, "/9", "{\"0\":\"x\"}"));
        assertRefused(lab.putJson(device, "/9", "\"x\""));
    }

    @Test
    void SQ_09_what_is_not_there_is_left_out() {
        assertThat(Lab.text(lab.get(device, "/3"))).doesNotContain("\"3\":\"").doesNotContain("null");
        assertThat(lab.get(device, "/3/3").code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(lab.await(lab.registered().at(RemoteDeviceInfo.TYPE).read()).deviceId())
                .isEmpty();
    }

    @Test
    void SQ_11_the_json_of_an_object_has_no_multiple_resources() {
        assertThat(Lab.text(lab.get(device, "/9"))).doesNotContain("\"1\":");
        assertRefused(lab.putJson(device, "/9", "{\"9\":{\"0\":\"x\",\"1\":{\"0\":\"x\"}}}"));
    }

    @Test
    void SQ_11_unless_both_sides_agree_to_nest_them() {
        TestBench bench = new TestBench();
        Draft0Client nesting =
                lab.device("nesting", builder -> builder.json(Draft0JsonFormat.Options.STRICT.withNesting())
                        .object(bench));

        assertThat(Lab.text(lab.get(nesting, "/9"))).contains("\"1\":{\"0\":\"a\",\"1\":\"b\"}");
        assertThat(lab.putJson(nesting, "/9", "{\"9\":{\"0\":\"x\",\"1\":{\"4\":\"d\"}}}")
                        .code())
                .isEqualTo(ResponseCode.CHANGED);
        assertThat(bench.text).isEqualTo("x");
        assertThat(bench.names.asMap()).containsEntry(4, "d").containsEntry(0, "a");
    }

    @Test
    void SQ_12_an_object_without_values_is_an_empty_object() {
        Draft0Client empty = lab.device("empty", builder -> builder.object(new ManyResources(7, 0)));

        assertThat(Lab.text(lab.get(empty, "/7"))).isEqualTo("{\"7\":{}}");
        assertThat(lab.putJson(device, "/9", "{\"9\":{}}").code()).isEqualTo(ResponseCode.CHANGED);
    }

    @Test
    void SQ_13_values_have_the_forms_of_plain_text() {
        RemoteBench remote = lab.registered().at(RemoteBench.TYPE);

        lab.await(remote.write(Bench.patch()
                .text("a\n\"b\"\\ \u0001 \u20ac")
                .count(100)
                .blob(Opaque.of((byte) 0xfb, (byte) 0xff))
                .light(true)
                .build()));

        assertThat(Lab.text(lab.get(device, "/9")))
                .startsWith("{\"9\":{\"0\":\"a\\n\\\"b\\\"\\\\ \\u0001 \u20ac\",\"2\":\"100\",\"3\":\"+/8=\"");
        assertThat(Lab.text(lab.get(device, "/9/3"))).isEqualTo("+/8=");
        Bench read = lab.await(remote.read());
        assertThat(read.text()).contains("a\n\"b\"\\ \u0001 \u20ac");
        assertThat(read.blob()).contains(Opaque.of((byte) 0xfb, (byte) 0xff));
        assertThat(read.light()).contains(true);
        assertThat(lab.putText(device, "/9/7", "true").code()).isEqualTo(ResponseCode.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"9\":{\"0\":\"x\",\"0\":\"y\"}}",
                "{\"9\":{\"2\":7}}",
                "{\"9\":{\"0\":null}}",
                "{\"9\":{\"0\":true}}",
                "{\"9\":{\"0\":[\"x\"]}}",
                "{\"9\":{\"0\":{\"0\":\"x\"}}}",
                "{\"9\":{\"0\":\"x\"},\"10\":{\"0\":\"x\"}}",
                "{\"9\":{\"0\":\"x\"},\"9\":{\"0\":\"x\"}}",
                "{\"9\":{\"0\":\"x\"}}}",
                "{\"9\":{\"0\":\"x\"",
                "{}",
                "",
                "[]"
            })
    void SQ_13_whatever_else_is_refused(String json) {
        assertRefused(lab.putJson(device, "/9", json));
    }

    @Test
    void SQ_13_numbers_are_accepted_where_that_is_switched_on() {
        TestBench bench = new TestBench();
        Draft0Client lenient =
                lab.device("lenient", builder -> builder.json(Draft0JsonFormat.Options.STRICT.withBareNumbers())
                        .object(bench));

        assertThat(lab.putJson(lenient, "/9", "{\"9\":{\"2\":7}}").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(bench.count).isEqualTo(7);
        assertThat(Lab.text(lab.get(lenient, "/9"))).contains("\"2\":\"7\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "03", "+3", "-0", " 0", "0 ", "", "0x0", "65536", "\u0660", "0.0"})
    void SQ_14_a_key_is_decimal_ascii_without_leading_zeros(String key) {
        assertRefused(lab.putJson(device, "/9", "{\"9\":{\"" + key + "\":\"x\"}}"));
        assertRefused(lab.putJson(device, "/9", "{\"" + key + " 9\":{\"0\":\"x\"}}"));
    }

    @Test
    void SQ_19_each_path_has_one_format() {
        assertThat(lab.get(device, "/3", ContentFormat.TEXT).code()).isEqualTo(ResponseCode.NOT_ACCEPTABLE);
        assertThat(lab.get(device, "/9/1", ContentFormat.TEXT).code()).isEqualTo(ResponseCode.NOT_ACCEPTABLE);
        assertThat(lab.get(device, "/3/0", ContentFormat.JSON).code()).isEqualTo(ResponseCode.NOT_ACCEPTABLE);
        assertThat(lab.get(device, "/3/0", ContentFormat.TEXT).code()).isEqualTo(ResponseCode.CONTENT);
    }

    @Test
    void SQ_13_a_body_that_does_not_say_its_format_is_text_where_a_text_belongs() {
        assertThat(lab.ask(device.address(), Lab.request(Method.PUT, "/9/0").withPayload(null, Lab.utf8("plain")))
                        .code())
                .isEqualTo(ResponseCode.CHANGED);
        assertThat(lab.bench.text).isEqualTo("plain");
        assertThat(lab.ask(device.address(), Lab.request(Method.PUT, "/9").withPayload(null, Lab.utf8("{\"9\":{}}")))
                        .code())
                .isEqualTo(ResponseCode.BAD_REQUEST);
    }
}
