package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.FullBench;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.PlainThermostat;
import dev.lathe.client.fixture.RoomThermostat;
import dev.lathe.client.registration.Enabler;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CompositeWriteTest {

    private final Lab lab = new Lab();
    private final HallThermostat hall = new HallThermostat();
    private final HallThermostat cellar = new HallThermostat();
    private final PlainThermostat plain = new PlainThermostat();
    private final FullBench bench = new FullBench();

    private void start() {
        bench.labels = Multiple.of("a", "b");
        var unused = lab.start(builder -> builder.enabler(Enabler.V1_1)
                .instance(0, hall)
                .instance(1, cellar)
                .instance(7, plain)
                .instance(0, bench));
    }

    /** A write that is in order, and another one behind it. */
    private Response writeBeside(Consumer<PayloadWriter> other) {
        return lab.ipatch(out -> {
            out.begin(42770, 0);
            out.real(2, 25);
            other.accept(out);
        });
    }

    private void assertNothingWritten(Response response, ResponseCode code, String reason) {
        assertThat(response.code()).as(response.diagnostic()).isEqualTo(code);
        assertThat(response.diagnostic()).contains(reason);
        assertThat(hall.setPoint).isEqualTo(20);
        assertThat(cellar.setPoint).isEqualTo(20);
        assertThat(bench.counter).isZero();
    }

    @Test
    void resources_of_several_objects_are_written_at_once() {
        start();
        Response response = lab.ipatch(out -> {
            out.begin(42770, 0);
            out.real(2, 25);
            out.integer(1, 2);
            out.begin(42771, 0);
            out.integer(0, 5);
            out.bool(6, true);
            out.begin(42770, 1);
            out.real(2, 26);
        });
        assertThat(response.code()).as(response.diagnostic()).isEqualTo(ResponseCode.CHANGED);
        assertThat(hall.setPoint).isEqualTo(25);
        assertThat(hall.mode).isEqualTo(RoomThermostat.Mode.COOL);
        assertThat(cellar.setPoint).isEqualTo(26);
        assertThat(bench.counter).isEqualTo(5);
        assertThat(bench.powerSwitch).isTrue();
        assertThat(bench.replaced).isFalse();
    }

    @Test
    void the_server_s_own_object_is_written_like_others() {
        start();
        lab.received.clear();
        assertThat(writeBeside(out -> {
                            out.begin(1, 0);
                            out.integer(1, 60);
                        })
                        .code())
                .isEqualTo(ResponseCode.CHANGED);
        assertThat(hall.setPoint).isEqualTo(25);
        lab.passSeconds(1);
        assertThat(lab.received).hasSize(1);
        assertThat(lab.received.get(0).query()).contains("lt=60");
    }

    @Test
    void resource_instances_are_replaced_and_added_and_the_others_stay() {
        start();
        assertThat(lab.ipatch(out -> {
                            out.begin(42771, 0);
                            out.beginMultiple(1, 2);
                            out.text(1, "B");
                            out.text(5, "F");
                            out.endMultiple();
                        })
                        .code())
                .isEqualTo(ResponseCode.CHANGED);
        assertThat(bench.labels).isEqualTo(Multiple.ofMap(Map.of(0, "a", 1, "B", 5, "F")));
    }

    @Test
    void observations_notify_of_what_was_written() {
        start();
        Lab.Watch first = lab.watch("/42770/0/2");
        Lab.Watch second = lab.watch("/42771/0/0");
        lab.passSeconds(1);
        var unused = writeBeside(out -> {
            out.begin(42771, 0);
            out.integer(0, 5);
        });
        lab.passSeconds(1);
        assertThat(first.texts()).containsExactly("20.0", "25.0");
        assertThat(second.texts()).containsExactly("0", "5");
    }

    @Test
    void a_value_out_of_range_is_4_00() {
        start();
        assertNothingWritten(
                writeBeside(out -> {
                    out.begin(42770, 1);
                    out.real(2, 36);
                }),
                ResponseCode.BAD_REQUEST,
                "out of range 5..35");
    }

    @Test
    void a_value_of_another_type_or_multiplicity_is_4_00() {
        start();
        assertNothingWritten(
                writeBeside(out -> {
                    out.begin(42771, 0);
                    out.text(0, "five");
                }),
                ResponseCode.BAD_REQUEST,
                "/42771/0/0");
        assertNothingWritten(
                writeBeside(out -> {
                    out.begin(42771, 0);
                    out.beginMultiple(0, 1);
                    out.integer(0, 5);
                    out.endMultiple();
                }),
                ResponseCode.BAD_REQUEST,
                "single value");
    }

    @Test
    void a_link_to_what_is_not_there_is_4_00() {
        start();
        assertNothingWritten(
                writeBeside(out -> {
                    out.begin(42771, 0);
                    out.link(2, new ObjectLink(42771, 9));
                }),
                ResponseCode.BAD_REQUEST,
                "no Object Instance");
    }

    @Test
    void the_device_s_own_refusal_is_the_answer() {
        start();
        cellar.highestSetPoint = 22;
        assertNothingWritten(
                writeBeside(out -> {
                    out.begin(42770, 1);
                    out.real(2, 23);
                }),
                ResponseCode.CONFLICT,
                "too warm");
    }

    @Test
    void what_cannot_be_written_is_4_05() {
        start();
        assertNothingWritten(
                writeBeside(out -> {
                    out.begin(42770, 1);
                    out.real(0, 5);
                }),
                ResponseCode.METHOD_NOT_ALLOWED,
                "/42770/1/0");
    }

    @Test
    void what_is_not_there_is_4_04() {
        start();
        assertNothingWritten(
                writeBeside(out -> {
                    out.begin(42770, 9);
                    out.real(2, 5);
                }),
                ResponseCode.NOT_FOUND,
                "no instance 9");
        assertNothingWritten(
                writeBeside(out -> {
                    out.begin(99, 0);
                    out.real(2, 5);
                }),
                ResponseCode.NOT_FOUND,
                "no Object 99");
        assertNothingWritten(
                writeBeside(out -> {
                    out.begin(42770, 7);
                    out.real(2, 5);
                }),
                ResponseCode.NOT_FOUND,
                "does not have the optional Resource");
        assertNothingWritten(
                writeBeside(out -> {
                    out.begin(42770, 1);
                    out.text(999, "from a newer version");
                }),
                ResponseCode.NOT_FOUND,
                "no Resource 999");
    }

    @Test
    void what_no_server_reaches_is_4_01() {
        start();
        assertNothingWritten(
                writeBeside(out -> {
                    out.begin(0, 0);
                    out.integer(10, 5);
                }),
                ResponseCode.UNAUTHORIZED,
                "no server");
    }

    @Test
    void a_null_that_would_delete_a_resource_instance_is_4_00() {
        start();
        byte[] payload = HexFormat.of().parseHex("81a2006c2f34323737312f302f312f3002f6");
        Response response =
                lab.ask(Lab.composite(Method.IPATCH, payload).withPayload(ContentFormat.SENML_ETCH_CBOR, payload));
        assertThat(response.code()).as(response.diagnostic()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(bench.labels).isEqualTo(Multiple.of("a", "b"));
    }

    @Test
    void a_body_without_values_or_without_a_fitting_format_is_refused() {
        start();
        assertThat(lab.ask(Lab.composite(Method.IPATCH, new byte[] {(byte) 0x80}))
                        .code())
                .isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.ask(Lab.composite(Method.IPATCH, new byte[0])).code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.ask(Lab.composite(Method.IPATCH, new byte[0]).withPayload(ContentFormat.TLV, new byte[0]))
                        .code())
                .isEqualTo(ResponseCode.UNSUPPORTED_CONTENT_FORMAT);
    }
}
