package dev.lathe.client;

import static dev.lathe.client.Lab.text;
import static dev.lathe.client.Lab.tlv;
import static dev.lathe.client.Lab.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.client.fixture.FullBench;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.PlainThermostat;
import dev.lathe.client.fixture.RoomThermostat;
import dev.lathe.client.fixture.RoomThermostatInstance;
import dev.lathe.client.fixture.TestBenchInstance;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.objects.LocationInstance;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.client.Attachment;
import dev.lathe.stub.client.RemovalCause;
import dev.lathe.value.ObjectLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreateTest {

    private final Lab lab = new Lab();
    private final List<Made> made = new ArrayList<>();

    /** Remembers what happens to it. */
    private static final class Made extends HallThermostat {

        private final int id;
        private final List<String> life = new ArrayList<>();

        Made(int id) {
            this.id = id;
        }

        @Override
        protected void attached(Attachment attachment) {
            life.add("attached at " + attachment.path());
        }

        @Override
        protected void removed(RemovalCause cause) {
            life.add(cause.name());
        }
    }

    private static final class Place extends LocationInstance {

        @Override
        public double latitude() {
            return 1;
        }

        @Override
        public double longitude() {
            return 2;
        }

        @Override
        public Instant timestamp() {
            return Instant.EPOCH;
        }
    }

    private Made make(int id) {
        Made instance = new Made(id);
        made.add(instance);
        return instance;
    }

    private void start(Consumer<ClientBuilder> more) {
        var unused = lab.start(builder -> {
            builder.object(RoomThermostatInstance.TYPE, this::make);
            more.accept(builder);
        });
        lab.received.clear();
    }

    private void start() {
        start(builder -> {});
    }

    private Response create(Consumer<PayloadWriter> values) {
        return lab.post("/42770", ContentFormat.TLV, bare(values));
    }

    /** Resources without the Object Instance around them: the device chooses its id. */
    private static byte[] bare(Consumer<PayloadWriter> values) {
        return tlv("/42770/0", values);
    }

    /** The Object Instances around their Resources. */
    private static byte[] named(Consumer<PayloadWriter> values, int... ids) {
        return tlv("/42770", out -> {
            for (int id : ids) {
                out.begin(42770, id);
                values.accept(out);
            }
        });
    }

    private static void assertCreated(Response response, String... location) {
        assertThat(response.code()).as(response.diagnostic()).isEqualTo(ResponseCode.CREATED);
        assertThat(response.location()).containsExactly(location);
    }

    private void assertRefused(Response response, ResponseCode code, String reason) {
        assertThat(response.code()).as(response.diagnostic()).isEqualTo(code);
        assertThat(response.diagnostic()).contains(reason);
        assertThat(response.location()).isEmpty();
    }

    private static Consumer<PayloadWriter> mode(int value) {
        return out -> out.integer(1, value);
    }

    @Test
    void an_instance_is_created_under_the_id_the_server_names() {
        start();
        assertCreated(
                lab.post(
                        "/42770",
                        ContentFormat.TLV,
                        named(
                                out -> {
                                    out.integer(1, 2);
                                    out.real(2, 25);
                                },
                                5)),
                "42770",
                "5");
        assertThat(made).hasSize(1);
        assertThat(made.get(0).id).isEqualTo(5);
        assertThat(made.get(0).life).containsExactly("attached at /42770/5");
        assertThat(text(lab.get("/42770/5/1"))).isEqualTo("2");
        assertThat(text(lab.get("/42770/5/2"))).isEqualTo("25.0");
    }

    @Test
    void an_instance_is_created_in_senml_cbor() {
        start();
        PayloadWriter out = Lab.SENML_CBOR.writer(LwM2mPath.of(42770));
        out.begin(42770, 5);
        out.integer(1, 2);
        assertCreated(lab.post("/42770", ContentFormat.SENML_CBOR, out.done()), "42770", "5");
        assertThat(text(lab.get("/42770/5/1"))).isEqualTo("2");
    }

    @Test
    void where_the_server_names_none_it_is_the_smallest_id_that_is_free() {
        start(builder -> builder.instance(0, new HallThermostat()).instance(2, new HallThermostat()));
        assertCreated(create(mode(1)), "42770", "1");
        assertCreated(create(mode(1)), "42770", "3");
    }

    @Test
    void an_empty_body_makes_an_instance_of_the_device_s_own_values() {
        start();
        assertCreated(lab.ask(Request.post(LwM2mPath.of(42770))), "42770", "0");
        assertThat(text(lab.get("/42770/0/1"))).isEqualTo("1");
    }

    @Test
    void an_empty_body_is_4_00_where_the_device_has_no_values_of_its_own() {
        var unused = lab.start(builder -> builder.object(RoomThermostatInstance.TYPE, id -> new PlainThermostat() {
            @Override
            public RoomThermostat.Mode mode() {
                throw new AbsentResourceException(MODE);
            }
        }));
        assertRefused(
                lab.ask(Request.post(LwM2mPath.of(42770))), ResponseCode.BAD_REQUEST, "Mode (/42770/*/1) is mandatory");
        assertThat(lab.discover("/42770")).containsExactly("</42770>");
    }

    @Test
    void values_that_no_server_can_write_and_resources_the_device_lacks_are_passed_over() {
        var unused = lab.start(builder -> builder.object(RoomThermostatInstance.TYPE, id -> new PlainThermostat()));
        assertCreated(
                create(out -> {
                    out.real(0, 99);
                    out.integer(1, 2);
                    out.real(2, 21);
                    out.text(999, "from a newer version");
                }),
                "42770",
                "0");
        assertThat(text(lab.get("/42770/0/0"))).isEqualTo("18.0");
        assertThat(text(lab.get("/42770/0/1"))).isEqualTo("2");
    }

    @Test
    void the_server_hears_of_the_instance_by_an_update_after_the_answer() {
        start();
        assertCreated(create(mode(1)), "42770", "0");
        lab.passSeconds(1);
        assertThat(lab.received).hasSize(1);
        assertThat(Lab.links(lab.received.get(0).payload())).contains("</42770/0>");
    }

    @Test
    void an_observation_of_the_object_notifies_once() {
        start(builder -> builder.instance(0, new HallThermostat()));
        Lab.Watch watch = lab.watch("/42770");
        lab.passSeconds(1);
        assertCreated(create(mode(1)), "42770", "1");
        lab.passSeconds(10);
        assertThat(watch.notifications()).isEqualTo(1);
        assertThat(watch.last().payload()).isEqualTo(lab.get("/42770").payload());
    }

    @Test
    void a_link_may_point_to_the_instance_itself_but_not_to_what_is_not_there() {
        var unused = lab.start(builder -> builder.object(TestBenchInstance.TYPE, id -> new FullBench()));
        Consumer<PayloadWriter> self = out -> {
            out.integer(0, 1);
            out.link(2, new ObjectLink(42771, 3));
        };
        byte[] payload = tlv("/42771", out -> {
            out.begin(42771, 3);
            self.accept(out);
        });
        assertCreated(lab.post("/42771", ContentFormat.TLV, payload), "42771", "3");
        assertRefused(
                lab.post("/42771", ContentFormat.TLV, tlv("/42771/4", out -> {
                    out.integer(0, 1);
                    out.link(2, new ObjectLink(42771, 77));
                })),
                ResponseCode.BAD_REQUEST,
                "no Object Instance");
    }

    @Test
    void an_id_that_is_in_use_is_4_00() {
        HallThermostat hall = new HallThermostat();
        start(builder -> builder.instance(5, hall));
        assertRefused(
                lab.post("/42770", ContentFormat.TLV, named(mode(2), 5)), ResponseCode.BAD_REQUEST, "exists already");
        assertThat(made).isEmpty();
        assertThat(hall.mode).isEqualTo(RoomThermostat.Mode.HEAT);
    }

    @Test
    void the_reserved_id_is_4_00() {
        start();
        byte[] payload = {0x23, (byte) 0xff, (byte) 0xff, (byte) 0xc1, 1, 2};
        assertRefused(lab.post("/42770", ContentFormat.TLV, payload), ResponseCode.BAD_REQUEST, "65535");
        assertThat(made).isEmpty();
    }

    @Test
    void two_instances_at_once_are_4_00_and_none_is_there() {
        start();
        assertRefused(
                lab.post("/42770", ContentFormat.TLV, named(mode(2), 1, 2)),
                ResponseCode.BAD_REQUEST,
                "an Object Instance with id 2");
        assertNoneRemains();
    }

    private void assertNoneRemains() {
        assertThat(lab.discover("/42770")).containsExactly("</42770>");
        assertThat(made).allSatisfy(it -> assertThat(it.life).last().isEqualTo("REFUSED"));
        lab.passSeconds(1);
        assertThat(lab.received).isEmpty();
    }

    @Test
    void what_is_mandatory_must_be_there() {
        start();
        assertRefused(create(out -> out.real(2, 21)), ResponseCode.BAD_REQUEST, "Mode (/42770/*/1) is mandatory");
        assertRefused(
                lab.post("/42770", ContentFormat.TLV, new byte[0]),
                ResponseCode.BAD_REQUEST,
                "Mode (/42770/*/1) is mandatory: a payload that creates");
        assertNoneRemains();
    }

    @Test
    void a_value_out_of_range_is_4_00_and_none_is_there() {
        start();
        assertRefused(
                create(out -> {
                    out.integer(1, 1);
                    out.real(2, 36);
                }),
                ResponseCode.BAD_REQUEST,
                "out of range 5..35");
        assertNoneRemains();
    }

    @Test
    void the_device_may_refuse_in_its_factory_and_in_its_validation() {
        var unused = lab.start(builder -> builder.object(RoomThermostatInstance.TYPE, id -> {
            if (id > 0) {
                throw new ResponseException(ResponseCode.CONFLICT, "there is one room only");
            }
            Made instance = make(id);
            instance.highestSetPoint = 30;
            return instance;
        }));
        lab.received.clear();
        assertRefused(
                create(out -> {
                    out.integer(1, 1);
                    out.real(2, 31);
                }),
                ResponseCode.CONFLICT,
                "too warm");
        assertNoneRemains();
        assertRefused(lab.post("/42770", ContentFormat.TLV, named(mode(1), 1)), ResponseCode.CONFLICT, "one room only");
        assertCreated(create(mode(1)), "42770", "0");
    }

    @Test
    void what_the_application_adds_meanwhile_is_not_overwritten() {
        HallThermostat added = new HallThermostat();
        var unused = lab.start(builder -> builder.object(RoomThermostatInstance.TYPE, id -> {
            lab.client().add(id, added);
            return make(id);
        }));
        assertRefused(create(mode(2)), ResponseCode.SERVICE_UNAVAILABLE, "try again");
        assertThat(made.get(0).life).containsExactly("attached at /42770/0", "REFUSED");
        assertThat(added.mode).isEqualTo(RoomThermostat.Mode.HEAT);
        assertThat(lab.discover("/42770")).contains("</42770/0>");
    }

    @Test
    void a_factory_that_fails_is_5_00_without_a_word_of_the_inside() {
        var unused = lab.start(builder -> builder.object(RoomThermostatInstance.TYPE, id -> {
            throw new IllegalStateException("secret of the workshop");
        }));
        Response response = create(mode(1));
        assertRefused(response, ResponseCode.INTERNAL_SERVER_ERROR, "/42770/0");
        assertThat(response.diagnostic()).doesNotContain("secret");
    }

    @Test
    void an_instance_that_is_part_of_the_client_already_cannot_be_made_again() {
        HallThermostat only = new HallThermostat();
        var unused = lab.start(builder -> builder.object(RoomThermostatInstance.TYPE, id -> only));
        assertCreated(create(mode(1)), "42770", "0");
        assertRefused(create(mode(2)), ResponseCode.INTERNAL_SERVER_ERROR, "/42770/1");
        assertThat(text(lab.get("/42770/0/1"))).isEqualTo("1");
    }

    @Test
    void an_object_with_a_single_instance_has_one_and_its_id_is_0() {
        var unused = lab.start(builder -> builder.object(LocationInstance.TYPE, id -> new Place()));
        assertRefused(
                lab.post("/6", ContentFormat.TLV, tlv("/6", out -> out.begin(6, 1))),
                ResponseCode.BAD_REQUEST,
                "with the id 0");
        assertCreated(lab.ask(Request.post(LwM2mPath.of(6))), "6", "0");
        assertRefused(lab.ask(Request.post(LwM2mPath.of(6))), ResponseCode.BAD_REQUEST, "one instance at most");
    }

    @Test
    void no_more_are_created_than_the_client_may_have() {
        start(builder -> builder.maxInstances(3).instance(0, new HallThermostat()));
        assertCreated(create(mode(1)), "42770", "1");
        assertCreated(create(mode(1)), "42770", "2");
        assertRefused(create(mode(1)), ResponseCode.BAD_REQUEST, "3 instances");
        assertThat(made).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 42, 60})
    void a_format_that_carries_a_single_value_is_refused(int format) {
        start();
        ResponseCode code = format == 60 ? ResponseCode.UNSUPPORTED_CONTENT_FORMAT : ResponseCode.BAD_REQUEST;
        assertThat(lab.post("/42770", new ContentFormat(format), utf8("1")).code())
                .isEqualTo(code);
        assertNoneRemains();
    }

    @Test
    void a_body_without_content_format_is_4_00_and_one_of_an_unknown_format_4_15() {
        start();
        assertRefused(
                lab.ask(Request.post(LwM2mPath.of(42770)).withPayload(null, bare(mode(1)))),
                ResponseCode.BAD_REQUEST,
                "Content-Format");
        assertThat(lab.post("/42770", new ContentFormat(31337), bare(mode(1))).code())
                .isEqualTo(ResponseCode.UNSUPPORTED_CONTENT_FORMAT);
        assertNoneRemains();
    }

    @Test
    void without_a_factory_nothing_is_created() {
        var unused = lab.start(builder -> builder.instance(0, new HallThermostat()));
        assertRefused(create(mode(1)), ResponseCode.METHOD_NOT_ALLOWED, "create");
        assertRefused(lab.post("/3", ContentFormat.TLV, new byte[0]), ResponseCode.METHOD_NOT_ALLOWED, "create");
        assertRefused(lab.post("/1", ContentFormat.TLV, new byte[0]), ResponseCode.METHOD_NOT_ALLOWED, "create");
        assertRefused(lab.post("/0", ContentFormat.TLV, new byte[0]), ResponseCode.UNAUTHORIZED, "no server");
        assertRefused(lab.post("/99", ContentFormat.TLV, new byte[0]), ResponseCode.NOT_FOUND, "no Object 99");
    }

    @Test
    void the_limit_of_instances_is_itself_within_bounds() {
        ClientBuilder builder = LwM2mClient.builder("x");
        assertThatThrownBy(() -> builder.maxInstances(65_536))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("65535");
    }
}
