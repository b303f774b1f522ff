package dev.lathe.client;

import static dev.lathe.client.Lab.text;
import static dev.lathe.client.Lab.tlv;
import static dev.lathe.client.Lab.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.FullBench;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.PlainThermostat;
import dev.lathe.client.fixture.RoomThermostat;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteTest {

    private final Lab lab = new Lab();
    private final HallThermostat hall = new HallThermostat();
    private final PlainThermostat plain = new PlainThermostat();
    private final FullBench bench = new FullBench();

    private void start() {
        var unused = lab.start(
                builder -> builder.instance(0, hall).instance(7, plain).instance(0, bench));
    }

    private static void assertChanged(Response response) {
        assertThat(response.code()).as(response.diagnostic()).isEqualTo(ResponseCode.CHANGED);
    }

    private static void assertRefused(Response response, ResponseCode code, String reason) {
        assertThat(response.code()).as(response.diagnostic()).isEqualTo(code);
        assertThat(response.diagnostic()).contains(reason);
    }

    @Test
    void a_resource_is_written_and_read_back() {
        start();
        assertChanged(lab.putText("/42770/0/2", "22.5"));
        assertThat(hall.setPoint).isEqualTo(22.5);
        assertChanged(lab.put("/42770/0/1", ContentFormat.TLV, tlv("/42770/0/1", out -> out.integer(1, 2))));
        assertThat(hall.mode).isEqualTo(RoomThermostat.Mode.COOL);
        assertThat(text(lab.get("/42770/0/1"))).isEqualTo("2");
    }

    @Test
    void a_single_resource_without_content_format_is_text() {
        start();
        assertChanged(lab.ask(Request.put(LwM2mPath.of(42770, 0, 2)).withPayload(null, utf8("23"))));
        assertThat(hall.setPoint).isEqualTo(23);
    }

    @Test
    void an_opaque_resource_is_written_as_octets() {
        start();
        assertChanged(lab.put("/42771/0/4", ContentFormat.OPAQUE, new byte[] {1, 2, 3}));
        assertThat(bench.image).isEqualTo(Opaque.of((byte) 1, (byte) 2, (byte) 3));
    }

    @Test
    void a_put_with_neither_attributes_nor_a_format_is_no_write() {
        start();
        bench.secret = "before";
        assertRefused(lab.ask(Request.put(LwM2mPath.of(42771, 0, 3))), ResponseCode.BAD_REQUEST, "attributes");
        assertThat(bench.secret).isEqualTo("before");
    }

    @Test
    void an_empty_text_is_a_value_for_a_string_and_none_for_a_number() {
        start();
        bench.secret = "before";
        assertChanged(lab.putText("/42771/0/3", ""));
        assertThat(bench.secret).isEmpty();
        assertRefused(lab.putText("/42771/0/0", ""), ResponseCode.BAD_REQUEST, "/42771/0/0");
    }

    @ParameterizedTest
    @CsvSource({
        "/42770/0/2, 4.9, out of range 5..35",
        "/42770/0/2, 35.5, out of range 5..35",
        "/42770/0/2, warm, /42770/0/2",
        "/42770/0/1, 3, enumerated",
        "/42771/0/0, 1.5, /42771/0/0",
        "/42771/0/0, 9223372036854775808, /42771/0/0",
        "/42771/0/6, true, /42771/0/6",
        "/42771/0/4, A=A, /42771/0/4",
        "/42771/0/2, 3:x, /42771/0/2"
    })
    void a_value_the_resource_cannot_have_is_4_00_and_nothing_is_written(String path, String value, String reason) {
        start();
        assertRefused(lab.putText(path, value), ResponseCode.BAD_REQUEST, reason);
        assertThat(hall.setPoint).isEqualTo(20);
        assertThat(hall.mode).isEqualTo(RoomThermostat.Mode.HEAT);
        assertThat(bench.counter).isZero();
        assertThat(bench.powerSwitch).isFalse();
    }

    @Test
    void a_partial_write_leaves_out_what_it_does_not_name() {
        start();
        assertChanged(lab.post("/42770/0", ContentFormat.TLV, tlv("/42770/0", out -> out.real(2, 25))));
        assertThat(hall.setPoint).isEqualTo(25);
        assertThat(hall.mode).isEqualTo(RoomThermostat.Mode.HEAT);
    }

    @Test
    void a_replacing_write_needs_what_is_mandatory() {
        start();
        assertRefused(
                lab.put("/42770/0", ContentFormat.TLV, tlv("/42770/0", out -> out.real(2, 25))),
                ResponseCode.BAD_REQUEST,
                "Mode (/42770/*/1) is mandatory");
        assertRefused(lab.put("/42770/0", ContentFormat.TLV, new byte[0]), ResponseCode.BAD_REQUEST, "mandatory");
        assertThat(hall.setPoint).isEqualTo(20);
    }

    @Test
    void a_replacing_write_tells_the_device_so() {
        start();
        assertChanged(lab.put("/42771/0", ContentFormat.TLV, tlv("/42771/0", out -> out.integer(0, 5))));
        assertThat(bench.replaced).isTrue();
        assertChanged(lab.post("/42771/0", ContentFormat.TLV, tlv("/42771/0", out -> out.integer(0, 6))));
        assertThat(bench.replaced).isFalse();
        assertChanged(lab.putText("/42771/0/0", "7"));
        assertThat(bench.replaced).isFalse();
        assertThat(bench.counter).isEqualTo(7);
    }

    @Test
    void optional_and_unknown_resources_the_device_lacks_are_ignored_in_an_instance() {
        start();
        assertChanged(lab.post("/42770/7", ContentFormat.TLV, tlv("/42770/7", out -> {
            out.integer(1, 2);
            out.real(2, 21);
            out.text(3, "read only, and not there");
            out.text(999, "from a newer version");
        })));
        assertThat(plain.mode).isEqualTo(RoomThermostat.Mode.COOL);
        assertRefused(lab.putText("/42770/7/2", "21"), ResponseCode.NOT_FOUND, "does not have");
    }

    @Test
    void one_bad_resource_stops_the_whole_write() {
        start();
        assertRefused(
                lab.post("/42770/0", ContentFormat.TLV, tlv("/42770/0", out -> {
                    out.integer(1, 2);
                    out.real(2, 99);
                })),
                ResponseCode.BAD_REQUEST,
                "out of range");
        assertRefused(
                lab.post("/42770/0", ContentFormat.TLV, tlv("/42770/0", out -> {
                    out.integer(1, 2);
                    out.real(0, 3);
                })),
                ResponseCode.METHOD_NOT_ALLOWED,
                "cannot be written");
        assertThat(hall.mode).isEqualTo(RoomThermostat.Mode.HEAT);
    }

    @Test
    void the_device_s_own_refusal_is_the_answer_and_nothing_is_applied() {
        start();
        hall.highestSetPoint = 30;
        assertRefused(
                lab.post("/42770/0", ContentFormat.TLV, tlv("/42770/0", out -> {
                    out.integer(1, 2);
                    out.real(2, 31);
                })),
                ResponseCode.CONFLICT,
                "too warm for this hall");
        assertThat(hall.mode).isEqualTo(RoomThermostat.Mode.HEAT);
    }

    @Test
    void a_setter_that_fails_is_5_00_without_a_word_of_the_inside() {
        start();
        hall.broken = true;
        Response response = lab.putText("/42770/0/2", "21");
        assertRefused(response, ResponseCode.INTERNAL_SERVER_ERROR, "/42770/0/2");
        assertThat(response.diagnostic()).doesNotContain("secret");
    }

    @Test
    void put_replaces_all_instances_of_a_multiple_resource() {
        start();
        assertChanged(lab.put(
                "/42771/0/1",
                ContentFormat.TLV,
                tlv("/42771/0/1", out -> out.texts(1, Multiple.of("x").with(5, "y")))));
        assertThat(bench.labels).isEqualTo(Multiple.of("x").with(5, "y"));
        assertChanged(
                lab.put("/42771/0/1", ContentFormat.TLV, tlv("/42771/0/1", out -> out.texts(1, Multiple.empty()))));
        assertThat(bench.labels).isEqualTo(Multiple.empty());
    }

    @Test
    void post_merges_the_instances_of_a_multiple_resource() {
        start();
        Multiple<String> more = Multiple.<String>empty().with(1, "B").with(4, "e");
        assertChanged(lab.post("/42771/0/1", ContentFormat.TLV, tlv("/42771/0/1", out -> out.texts(1, more))));
        assertThat(bench.labels).isEqualTo(Multiple.of("a", "B").with(4, "e"));
        assertChanged(lab.post("/42771/0", ContentFormat.TLV, tlv("/42771/0", out -> out.texts(1, Multiple.of("A")))));
        assertThat(bench.labels).isEqualTo(Multiple.of("A", "B").with(4, "e"));
    }

    @Test
    void one_resource_instance_is_written_and_the_others_stay() {
        start();
        assertChanged(lab.putText("/42771/0/1/1", "B"));
        assertThat(bench.labels).isEqualTo(Multiple.of("a", "B"));
        assertRefused(lab.putText("/42771/0/1/9", "x"), ResponseCode.NOT_FOUND, "/42771/0/1/9");
        assertRefused(lab.putText("/42771/0/0/0", "5"), ResponseCode.METHOD_NOT_ALLOWED, "single value");
    }

    @Test
    void a_payload_of_the_wrong_multiplicity_is_4_00() {
        start();
        assertRefused(
                lab.put(
                        "/42771/0/0",
                        ContentFormat.TLV,
                        tlv("/42771/0/0", out -> out.integers(0, Multiple.ofLongs(1)))),
                ResponseCode.BAD_REQUEST,
                "single value");
        assertRefused(
                lab.put("/42771/0/1", ContentFormat.TLV, tlv("/42771/0/1", out -> out.text(1, "x"))),
                ResponseCode.BAD_REQUEST,
                "multiple instances");
    }

    @Test
    void a_payload_about_something_else_is_4_00() {
        start();
        assertRefused(
                lab.put("/42771/0/0", ContentFormat.TLV, tlv("/42771/0/6", out -> out.bool(6, true))),
                ResponseCode.BAD_REQUEST,
                "/42771/0");
        assertRefused(lab.put("/42771/0/0", ContentFormat.TLV, new byte[0]), ResponseCode.BAD_REQUEST, "no value");
        assertRefused(
                lab.put("/42771/0", ContentFormat.TLV, new byte[] {(byte) 0xc8}), ResponseCode.BAD_REQUEST, "TLV");
    }

    @Test
    void a_link_points_to_what_exists_or_to_nothing() {
        start();
        assertChanged(lab.putText("/42771/0/2", "42770:7"));
        assertChanged(lab.putText("/42771/0/2", "42770:65535"));
        assertThat(bench.partner).isEqualTo(new ObjectLink(42770, 65535));
        assertRefused(lab.putText("/42771/0/2", "42770:3"), ResponseCode.BAD_REQUEST, "42770:3");
        assertRefused(lab.putText("/42771/0/2", "9:65535"), ResponseCode.BAD_REQUEST, "9:65535");
        assertChanged(lab.putText("/42771/0/2", "65535:65535"));
        assertThat(bench.partner).isEqualTo(ObjectLink.NULL);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /42770, 4.05",
        "PUT, /, 4.05",
        "PUT, /9/0/0, 4.04",
        "PUT, /42770/1/2, 4.04",
        "PUT, /42770/0/99, 4.04",
        "PUT, /42770/0/0, 4.05",
        "PUT, /42770/0/4, 4.05",
        "PUT, /0/0, 4.01",
        "PUT, /0/0/5, 4.01",
        "PUT, /0, 4.05",
        "POST, /0/0, 4.01",
        "POST, /0, 4.01",
        "POST, /42770, 4.05",
        "POST, /9, 4.04",
        "POST, /, 4.05",
        "POST, /42771/0/0, 4.05",
        "POST, /42771/0/5, 4.05",
        "POST, /42771/0/1/0, 4.05",
        "DELETE, /, 4.05",
        "DELETE, /0, 4.05",
        "DELETE, /3, 4.05",
        "DELETE, /3/0, 4.05",
        "DELETE, /42770/0, 4.05",
        "DELETE, /42770/5, 4.04",
        "DELETE, /0/0, 4.01",
        "DELETE, /42771/0/1/0, 4.05"
    })
    void what_cannot_be_written_made_or_deleted_is_refused(String method, String path, String code) {
        start();
        Request request = Request.of(
                        dev.lathe.message.Method.valueOf(method),
                        LwM2mPath.parse(path).segments())
                .withPayload(ContentFormat.TLV, method.equals("DELETE") ? new byte[0] : new byte[] {(byte) 0xc1, 0, 1});
        Response response = lab.ask(request);
        assertThat(response.code().toString()).as(response.diagnostic()).startsWith(code);
        assertThat(response.diagnostic()).startsWith(path);
    }

    @Test
    void formats_are_looked_at_after_operations_and_before_values() {
        start();
        ContentFormat unknown = new ContentFormat(65000);
        assertRefused(lab.put("/42770/0/0", unknown, utf8("1")), ResponseCode.METHOD_NOT_ALLOWED, "cannot be written");
        assertRefused(lab.put("/42770/0/2", unknown, utf8("1")), ResponseCode.UNSUPPORTED_CONTENT_FORMAT, "65000");
        assertRefused(lab.put("/42770/0", ContentFormat.TEXT, utf8("1")), ResponseCode.BAD_REQUEST, "/42770/0");
        assertRefused(
                lab.ask(Request.put(LwM2mPath.of(42770, 0)).withPayload(null, new byte[] {1})),
                ResponseCode.BAD_REQUEST,
                "needs a Content-Format");
    }

    @Test
    void a_payload_above_the_limit_is_4_13() {
        start();
        assertRefused(
                lab.put("/42771/0/4", ContentFormat.OPAQUE, new byte[65 * 1024]),
                ResponseCode.REQUEST_ENTITY_TOO_LARGE,
                "65536");
    }

    @Test
    void a_write_and_attributes_in_one_are_4_00() {
        start();
        assertRefused(
                lab.ask(Request.put(LwM2mPath.of(42770, 0, 2))
                        .withQuery(List.of("pmin=1"))
                        .withPayload(ContentFormat.TEXT, utf8("21"))),
                ResponseCode.BAD_REQUEST,
                "not both");
        assertThat(hall.setPoint).isEqualTo(20);
    }

    @Test
    void bootstrap_requests_of_a_server_are_4_05() {
        start();
        assertThat(lab.ask(Request.of(dev.lathe.message.Method.POST, List.of("bs")))
                        .code())
                .isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
    }
}
