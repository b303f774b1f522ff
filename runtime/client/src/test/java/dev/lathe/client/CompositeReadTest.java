package dev.lathe.client;

import static dev.lathe.client.Lab.valuesOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.FullBench;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.PlainThermostat;
import dev.lathe.client.registration.Enabler;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.objects.Device;
import dev.lathe.objects.DeviceInstance;
import dev.lathe.value.Multiple;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositeReadTest {

    private final Lab lab = new Lab();
    private final HallThermostat hall = new HallThermostat();
    private final FullBench bench = new FullBench();

    /** Has what the examples of LwM2M Core show. */
    private static final class ExampleDevice extends DeviceInstance {

        @Override
        public String manufacturer() {
            return "Open Mobile Alliance";
        }

        @Override
        public long batteryLevel() {
            return 100;
        }

        @Override
        public void reboot() {}

        @Override
        public Multiple<Device.ErrorCode> errorCode() {
            return Multiple.of(Device.ErrorCode.NO_ERROR);
        }

        @Override
        public String supportedBindingAndModes() {
            return "U";
        }
    }

    private void start() {
        bench.labels = Multiple.of("a", "b", "c");
        var unused = lab.start(builder -> builder.enabler(Enabler.V1_1)
                .instance(0, hall)
                .instance(7, new PlainThermostat())
                .instance(0, bench));
    }

    private static void assertRefused(Response response, ResponseCode code, String reason) {
        assertThat(response.code()).as(response.diagnostic()).isEqualTo(code);
        assertThat(response.diagnostic()).contains(reason);
    }

    @Test
    void the_example_of_the_specification_is_answered_octet_by_octet() {
        lab.account = Lab.account().lifetime(Duration.ofDays(1));
        var unused = lab.start(builder -> builder.enabler(Enabler.V1_1).instance(0, new ExampleDevice()));
        byte[] question = HexFormat.of().parseHex("83a100662f332f302f30a100662f332f302f39a100662f312f302f31");
        Response response = lab.ask(Lab.composite(Method.FETCH, question));
        assertThat(valuesOf(response)).containsExactly("/1/0/1", "/3/0/0", "/3/0/9");
        assertThat(HexFormat.of().formatHex(response.payload()))
                .isEqualTo(
                        "83a200662f312f302f31021a00015180a200662f332f302f3003744f70656e204d6f62696c6520416c6c69616e6365"
                                + "a200662f332f302f39021864");
    }

    @Test
    void resources_of_several_objects_are_read_at_once() {
        start();
        assertThat(valuesOf(lab.fetch("/42771/0/0", "/42770/7/1", "/42770/0/0", "/3/0/16")))
                .containsExactly("/3/0/16", "/42770/0/0", "/42770/7/1", "/42771/0/0");
    }

    @Test
    void an_object_is_read_with_all_its_instances_and_an_instance_with_all_its_resources() {
        start();
        assertThat(valuesOf(lab.fetch("/42770", "/1/0/1")))
                .containsExactly("/1/0/1", "/42770/0/0", "/42770/0/1", "/42770/0/2", "/42770/7/0", "/42770/7/1");
        assertThat(valuesOf(lab.fetch("/42770/7"))).containsExactly("/42770/7/0", "/42770/7/1");
    }

    @Test
    void the_root_is_everything_but_what_no_server_reaches() {
        var unused = lab.start(builder -> builder.enabler(Enabler.V1_1).instance(0, hall));
        List<String> all = valuesOf(lab.fetch("/"));
        assertThat(all).contains("/1/0/1", "/3/0/16", "/42770/0/1");
        assertThat(all).noneMatch(path -> path.startsWith("/0/"));
        assertThat(valuesOf(lab.fetch("/", "/0/0/0", "/3/0"))).isEqualTo(all);
    }

    @Test
    void resource_instances_are_read_one_by_one() {
        start();
        assertThat(valuesOf(lab.fetch("/42771/0/1/2", "/42771/0/1/0", "/42771/0/1/9")))
                .containsExactly("/42771/0/1/0", "/42771/0/1/2");
        assertThat(valuesOf(lab.fetch("/42771/0/1"))).containsExactly("/42771/0/1/0", "/42771/0/1/1", "/42771/0/1/2");
        assertThat(valuesOf(lab.fetch("/42771/0/1", "/42771/0/1/2"))).hasSize(3);
    }

    @Test
    void what_is_not_there_cannot_be_read_or_has_no_value_is_left_out() {
        start();
        hall.sensorLost = true;
        assertThat(valuesOf(lab.fetch(
                        "/42770/0/1",
                        "/42770/0/0",
                        "/42770/0/4",
                        "/42770/9",
                        "/42770/7/2",
                        "/42771/0/3",
                        "/99",
                        "/42770/0/77",
                        "/42771/0/0/0")))
                .containsExactly("/42770/0/1");
    }

    @Test
    void nothing_found_is_an_empty_pack() {
        start();
        Response response = lab.fetch("/99", "/42770/0/4");
        assertThat(valuesOf(response)).isEmpty();
        assertThat(HexFormat.of().formatHex(response.payload())).isEqualTo("80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/0", "/0/0", "/0/0/5", "/21", "/23"})
    void nothing_permitted_is_4_01(String path) {
        start();
        assertRefused(lab.fetch(path), ResponseCode.UNAUTHORIZED, "no right");
        assertRefused(lab.fetch(path, "/99/0"), ResponseCode.UNAUTHORIZED, "no right");
        assertThat(valuesOf(lab.fetch(path, "/3/0/16"))).containsExactly("/3/0/16");
    }

    @Test
    void a_body_without_a_format_or_with_one_for_single_values_is_refused() {
        start();
        Request request = Lab.composite(Method.FETCH, Lab.SENML_CBOR.ofPaths(Lab.paths("/3/0/16")));
        assertRefused(
                lab.ask(request.withPayload(null, request.payload())), ResponseCode.BAD_REQUEST, "Content-Format");
        assertRefused(
                lab.ask(request.withPayload(ContentFormat.TLV, request.payload())),
                ResponseCode.UNSUPPORTED_CONTENT_FORMAT,
                "TLV");
        assertRefused(lab.ask(request.withAccept(ContentFormat.TEXT)), ResponseCode.NOT_ACCEPTABLE, "text/plain");
        assertThat(lab.ask(request.withAccept(ContentFormat.SENML_CBOR)).code()).isEqualTo(ResponseCode.CONTENT);
    }

    @Test
    void a_question_in_senml_etch_is_answered_in_senml() {
        start();
        Request request = Lab.composite(Method.FETCH, Lab.SENML_CBOR.ofPaths(Lab.paths("/3/0/16")));
        Response response = lab.ask(request.withPayload(ContentFormat.SENML_ETCH_CBOR, request.payload()));
        assertThat(valuesOf(response)).containsExactly("/3/0/16");
    }

    @Test
    void a_body_that_is_no_list_of_paths_is_4_00() {
        start();
        assertThat(lab.ask(Lab.composite(Method.FETCH, new byte[0])).code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.ask(Lab.composite(Method.FETCH, new byte[] {(byte) 0x80}))
                        .code())
                .isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.ask(Lab.composite(Method.FETCH, HexFormat.of().parseHex("81a200662f332f302f300201")))
                        .code())
                .isEqualTo(ResponseCode.BAD_REQUEST);
        String many = IntStream.range(1000, 2001)
                .mapToObj(id -> "a10065" + HexFormat.of().formatHex(Lab.utf8("/" + id)))
                .collect(Collectors.joining("", "9903e9", ""));
        assertRefused(
                lab.ask(Lab.composite(Method.FETCH, HexFormat.of().parseHex(many))), ResponseCode.BAD_REQUEST, "1000");
    }

    @Test
    void a_getter_that_fails_is_5_00_without_a_word_of_the_inside() {
        start();
        Response response = lab.fetch("/42770/0/1", "/42771/0/10");
        assertRefused(response, ResponseCode.INTERNAL_SERVER_ERROR, "/42771/0/10");
        assertThat(response.diagnostic()).doesNotContain("secret");
    }

    @Test
    void a_composite_request_with_a_path_is_4_05() {
        start();
        Request request = Lab.composite(Method.FETCH, Lab.SENML_CBOR.ofPaths(Lab.paths("/3/0/16")));
        assertRefused(lab.ask(request.withPath(List.of("3"))), ResponseCode.METHOD_NOT_ALLOWED, "path /");
        assertRefused(
                lab.ask(Request.of(Method.PATCH, List.of()).withPayload(ContentFormat.SENML_CBOR, new byte[0])),
                ResponseCode.METHOD_NOT_ALLOWED,
                "PATCH");
    }

    @Test
    void a_client_of_1_0_has_no_composite_operations() {
        var unused = lab.start(builder -> builder.instance(0, hall));
        assertRefused(lab.fetch("/3/0/16"), ResponseCode.METHOD_NOT_ALLOWED, "LwM2M 1.0");
        assertRefused(
                lab.ipatch(out -> {
                    out.begin(42770, 0);
                    out.integer(1, 2);
                }),
                ResponseCode.METHOD_NOT_ALLOWED,
                "LwM2M 1.0");
        assertRefused(lab.watchAll("/3/0/16").first(), ResponseCode.METHOD_NOT_ALLOWED, "LwM2M 1.0");
        assertThat(lab.client().observations()).isZero();
    }
}
