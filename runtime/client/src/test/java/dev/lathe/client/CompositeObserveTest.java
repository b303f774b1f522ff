package dev.lathe.client;

import static dev.lathe.client.Lab.tlv;
import static dev.lathe.client.Lab.valuesOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.FullBench;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.RoomThermostatInstance;
import dev.lathe.client.observe.ObserveLimits;
import dev.lathe.client.registration.Enabler;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CompositeObserveTest {

    private final Lab lab = new Lab();
    private final HallThermostat hall = new HallThermostat();
    private final FullBench bench = new FullBench();

    private void start(Consumer<ClientBuilder> more) {
        var unused = lab.start(builder -> {
            builder.enabler(Enabler.V1_1)
                    .object(RoomThermostatInstance.TYPE, id -> new HallThermostat())
                    .instance(0, hall)
                    .instance(0, bench);
            more.accept(builder);
        });
    }

    private Lab.Watch watch(String... paths) {
        start(builder -> {});
        Lab.Watch watch = lab.watchAll(paths);
        assertThat(watch.first().code()).as(watch.first().diagnostic()).isEqualTo(ResponseCode.CONTENT);
        assertThat(watch.first().observe()).isPresent();
        lab.passSeconds(1);
        return watch;
    }

    private void attribute(String path, String... query) {
        assertThat(lab.putAttributes(path, query).code()).isEqualTo(ResponseCode.CHANGED);
    }

    @Test
    void a_change_of_one_resource_notifies_of_all() {
        Lab.Watch watch = watch("/42770/0/0", "/42771/0/0", "/3/0/16");
        hall.measure(25);
        lab.passSeconds(1);
        assertThat(watch.notifications()).isEqualTo(1);
        assertThat(valuesOf(watch.last())).containsExactly("/3/0/16", "/42770/0/0", "/42771/0/0");
        assertThat(watch.last().payload())
                .isEqualTo(lab.fetch("/42770/0/0", "/42771/0/0", "/3/0/16").payload());
        assertThat(lab.putText("/42771/0/0", "5").code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(watch.notifications()).isEqualTo(2);
    }

    @Test
    void what_is_not_named_does_not_notify() {
        Lab.Watch watch = watch("/42770/0/0", "/42771/0/1/0");
        assertThat(lab.putText("/42770/0/2", "25").code()).isEqualTo(ResponseCode.CHANGED);
        bench.level(7);
        lab.passSeconds(60);
        assertThat(watch.notifications()).isZero();
    }

    @Test
    void a_composite_write_is_notified_of_and_the_last_notification_has_all_of_it() {
        Lab.Watch watch = watch("/42770/0", "/42771/0/0");
        var unused = lab.ipatch(out -> {
            out.begin(42770, 0);
            out.real(2, 25);
            out.begin(42771, 0);
            out.integer(0, 5);
        });
        lab.passSeconds(10);
        assertThat(watch.notifications()).isBetween(1, 2);
        assertThat(watch.last().payload())
                .isEqualTo(lab.fetch("/42770/0", "/42771/0/0").payload());
    }

    @Test
    void the_periods_are_those_of_the_objects_the_longest_pmin_and_the_shortest_pmax() {
        start(builder -> {});
        attribute("/42770", "pmin=10", "pmax=100");
        attribute("/42771", "pmin=20", "pmax=60");
        attribute("/42770/0/0", "pmin=50");
        Lab.Watch watch = lab.watchAll("/42770/0/0", "/42771/0/0");
        hall.measure(25);
        lab.passSeconds(19);
        assertThat(watch.notifications()).isZero();
        lab.passSeconds(2);
        assertThat(watch.notifications()).isEqualTo(1);
        lab.passSeconds(58);
        assertThat(watch.notifications()).isEqualTo(1);
        lab.passSeconds(2);
        assertThat(watch.notifications()).isEqualTo(2);
    }

    @Test
    void without_attributes_the_server_s_default_periods_hold() {
        var unused = lab.start(builder -> builder.enabler(Enabler.V1_1).instance(0, hall));
        assertThat(lab.putText("/1/0/3", "30").code()).isEqualTo(ResponseCode.CHANGED);
        Lab.Watch watch = lab.watchAll("/42770/0/0", "/");
        lab.passSeconds(31);
        assertThat(watch.notifications()).isEqualTo(1);
    }

    @Test
    void attributes_written_later_hold_at_once() {
        Lab.Watch watch = watch("/42770/0/0", "/42771/0/0");
        attribute("/42771", "pmax=5");
        lab.passSeconds(6);
        assertThat(watch.notifications()).isEqualTo(1);
    }

    @Test
    void a_number_has_to_cross_its_threshold_and_another_resource_just_to_change() {
        start(builder -> {});
        attribute("/42770/0/0", "gt=30");
        Lab.Watch watch = lab.watchAll("/42770/0/0", "/42770/0/1");
        lab.passSeconds(1);
        hall.measure(25);
        lab.passSeconds(1);
        assertThat(watch.notifications()).isZero();
        hall.measure(31);
        lab.passSeconds(1);
        assertThat(watch.notifications()).isEqualTo(1);
        assertThat(lab.putText("/42770/0/1", "2").code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(watch.notifications()).isEqualTo(2);
    }

    @Test
    void instances_that_come_and_go_notify_and_the_observation_goes_on() {
        Lab.Watch watch = watch("/42770", "/42770/5/0", "/3/0/16");
        byte[] payload = tlv("/42770", out -> {
            out.begin(42770, 5);
            out.integer(1, 2);
        });
        assertThat(lab.post("/42770", ContentFormat.TLV, payload).code()).isEqualTo(ResponseCode.CREATED);
        lab.passSeconds(1);
        assertThat(watch.notifications()).isEqualTo(1);
        assertThat(valuesOf(watch.last())).contains("/42770/0/0", "/42770/5/0");
        assertThat(lab.ask(Request.delete(LwM2mPath.of(42770, 0))).code()).isEqualTo(ResponseCode.DELETED);
        lab.passSeconds(1);
        assertThat(valuesOf(watch.last())).contains("/42770/5/0").doesNotContain("/42770/0/0");
        assertThat(lab.ask(Request.delete(LwM2mPath.of(42770, 5))).code()).isEqualTo(ResponseCode.DELETED);
        lab.passSeconds(1);
        assertThat(valuesOf(watch.last())).containsExactly("/3/0/16");
        assertThat(watch.notifications()).isEqualTo(3);
        assertThat(lab.client().observations()).isEqualTo(1);
    }

    @Test
    void what_is_not_there_yet_notifies_when_it_comes() {
        Lab.Watch watch = watch("/42770/4/0");
        assertThat(valuesOf(watch.first())).isEmpty();
        var unused = lab.client().add(4, new HallThermostat());
        lab.passSeconds(1);
        assertThat(valuesOf(watch.last())).containsExactly("/42770/4/0");
    }

    @Test
    void a_cancel_with_the_same_list_ends_it_and_is_answered_like_a_read() {
        Lab.Watch watch = watch("/42770/0/0", "/42771/0/0");
        Response last =
                lab.ask(Lab.composite(Method.FETCH, Lab.SENML_CBOR.ofPaths(Lab.paths("/42770/0/0", "/42771/0/0")))
                        .withObserve(Observe.DEREGISTER)
                        .withToken(watch.relation.token()));
        assertThat(valuesOf(last)).containsExactly("/42770/0/0", "/42771/0/0");
        assertThat(last.observe()).isEmpty();
        assertThat(lab.client().observations()).isZero();
        hall.measure(25);
        lab.passSeconds(10);
        assertThat(watch.notifications()).isZero();
    }

    @Test
    void one_that_is_refused_leaves_no_observation() {
        start(builder -> {});
        assertThat(lab.watchAll("/0/0").first().code()).isEqualTo(ResponseCode.UNAUTHORIZED);
        Request request = Lab.composite(Method.FETCH, Lab.SENML_CBOR.ofPaths(Lab.paths("/3/0/16")));
        assertThat(lab.watch(request.withQuery(List.of("pmin=5"))).first().code())
                .isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.watch(request.withPath(List.of("3"))).first().code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(lab.watch(request.withPayload(ContentFormat.TLV, new byte[0]))
                        .first()
                        .code())
                .isEqualTo(ResponseCode.UNSUPPORTED_CONTENT_FORMAT);
        assertThat(lab.client().observations()).isZero();
    }

    @Test
    void it_counts_as_one_of_those_a_server_may_have() {
        start(builder -> builder.observeLimits(new ObserveLimits(1, Duration.ofMillis(100))));
        assertThat(lab.watchAll("/42770/0/0", "/42771/0/0").first().observe()).isPresent();
        Response second = lab.watchAll("/42770/0/1").first();
        assertThat(second.code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(second.observe()).isEmpty();
    }
}
