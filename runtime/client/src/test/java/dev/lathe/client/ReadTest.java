package dev.lathe.client;

import static dev.lathe.client.Lab.text;
import static dev.lathe.client.Lab.tlv;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.FullBench;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.PlainThermostat;
import dev.lathe.client.fixture.TestBenchInstance;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.value.Multiple;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTest {

    private final Lab lab = new Lab();
    private final HallThermostat hall = new HallThermostat();
    private final FullBench bench = new FullBench() {
        @Override
        protected boolean has(ResourceSpec resource) {
            return resource != FRAGILE;
        }
    };

    private void start() {
        var unused = lab.start(builder ->
                builder.instance(0, hall).instance(7, new PlainThermostat()).instance(0, bench));
    }

    @Test
    void a_single_resource_is_text() {
        start();
        Response response = lab.get("/42770/0/0");
        assertThat(response.code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(response.contentFormat()).contains(ContentFormat.TEXT);
        assertThat(text(response)).isEqualTo("21.5");
        assertThat(text(lab.get("/42770/0/1"))).isEqualTo("1");
    }

    @Test
    void an_object_instance_has_all_its_readable_resources() {
        start();
        hall.errorLog = Multiple.of("cold");
        assertThat(lab.get("/42770/0").payload()).isEqualTo(tlv("/42770/0", out -> {
            out.real(0, 21.5);
            out.integer(1, 1);
            out.real(2, 20);
            out.texts(3, Multiple.of("cold"));
        }));
    }

    @Test
    void an_object_has_its_instances_in_order() {
        start();
        assertThat(lab.get("/42770").payload()).isEqualTo(tlv("/42770", out -> {
            out.begin(42770, 0);
            out.real(0, 21.5);
            out.integer(1, 1);
            out.real(2, 20);
            out.texts(3, Multiple.empty());
            out.begin(42770, 7);
            out.real(0, 18);
            out.integer(1, 0);
        }));
    }

    @Test
    void an_object_without_instances_has_an_empty_answer() {
        var unused = lab.start(builder -> builder.object(TestBenchInstance.TYPE));
        Response response = lab.get("/42771");
        assertThat(response.code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(response.payload()).isEmpty();
    }

    @Test
    void one_instance_of_a_multiple_resource_can_be_read() {
        start();
        assertThat(text(lab.get("/42771/0/1/1"))).isEqualTo("b");
        assertThat(lab.get("/42771/0/1/9").code()).isEqualTo(ResponseCode.NOT_FOUND);
    }

    @Test
    void a_multiple_resource_without_instances_can_be_read() {
        start();
        Response response = lab.get("/42770/0/3");
        assertThat(response.code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(response.payload()).isEqualTo(tlv("/42770/0/3", out -> out.texts(3, Multiple.empty())));
    }

    @Test
    void a_resource_absent_for_the_moment_is_4_04_and_left_out_of_its_instance() {
        start();
        hall.sensorLost = true;
        assertThat(lab.get("/42770/0/0").code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(lab.get("/42770/0").payload()).isEqualTo(tlv("/42770/0", out -> {
            out.integer(1, 1);
            out.real(2, 20);
            out.texts(3, Multiple.empty());
        }));
    }

    @Test
    void a_getter_that_fails_is_5_00_without_a_word_of_the_inside() {
        start();
        hall.broken = true;
        Response response = lab.get("/42770/0/0");
        assertThat(response.code()).isEqualTo(ResponseCode.INTERNAL_SERVER_ERROR);
        assertThat(response.diagnostic()).contains("/42770/0/0").doesNotContain("secret");
    }

    @Test
    void a_number_the_device_cannot_mean_is_never_sent() {
        start();
        hall.celsius = Double.NaN;
        assertThat(lab.get("/42770/0/0").code()).isEqualTo(ResponseCode.NOT_ACCEPTABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "/9, 4.04, no Object 9",
        "/42770/1, 4.04, no instance 1",
        "/42770/0/9, 4.04, no Resource 9",
        "/42770/7/2, 4.04, Set Point",
        "/42770/0/4, 4.05, cannot be read",
        "/42771/0/3, 4.05, cannot be read",
        "/42770/0/0/0, 4.05, single value",
        "/, 4.05, root",
        "/0, 4.01, no server",
        "/0/0, 4.01, no server",
        "/0/0/5, 4.01, no server",
        "/0/9/99, 4.01, no server",
        "/21/0, 4.01, no server"
    })
    void what_cannot_be_read_is_refused_with_place_and_reason(String path, String code, String reason) {
        start();
        Response response = lab.get(path);
        assertThat(response.code().toString()).startsWith(code);
        assertThat(response.diagnostic()).startsWith(path).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3/0/0/0/0", "a/b", "3//0", "3/0/", "03/0", "65535", "3/-1", "3/0x0", "99999999999", "3/0/٣"})
    void what_is_no_path_is_4_05(String path) {
        start();
        Response response = lab.ask(Request.of(Method.GET, List.of(path.split("/", -1))));
        assertThat(response.code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
    }

    @Test
    void resource_discovery_by_well_known_core_is_off() {
        start();
        assertThat(lab.ask(Request.of(Method.GET, List.of(".well-known", "core")))
                        .code())
                .isEqualTo(ResponseCode.NOT_FOUND);
    }

    @Test
    void a_format_that_cannot_be_produced_is_4_06() {
        start();
        assertThat(lab.get("/42770/0", ContentFormat.TEXT).code()).isEqualTo(ResponseCode.NOT_ACCEPTABLE);
        assertThat(lab.get("/42770/0/0", new ContentFormat(65000)).code()).isEqualTo(ResponseCode.NOT_ACCEPTABLE);
        assertThat(lab.get("/42770/0/0", ContentFormat.OPAQUE).code()).isEqualTo(ResponseCode.NOT_ACCEPTABLE);
    }

    @Test
    void an_accepted_format_is_used_for_a_single_resource_too() {
        start();
        Response response = lab.get("/42770/0/0", ContentFormat.TLV);
        assertThat(response.contentFormat()).contains(ContentFormat.TLV);
        assertThat(response.payload()).isEqualTo(tlv("/42770/0/0", out -> out.real(0, 21.5)));
    }

    @Test
    void the_operation_is_looked_at_before_the_format() {
        start();
        assertThat(lab.get("/42770/0/4", new ContentFormat(65000)).code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FETCH", "IPATCH", "PATCH"})
    void composite_operations_are_4_05(Method method) {
        start();
        assertThat(lab.ask(Request.of(method, List.of()).withPayload(ContentFormat.TLV, new byte[0]))
                        .code())
                .isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
    }
}
