package dev.lathe.client;

import static dev.lathe.client.Lab.text;
import static dev.lathe.client.Lab.tlv;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.FullBench;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.PlainThermostat;
import dev.lathe.client.fixture.RoomThermostatInstance;
import dev.lathe.client.observe.ObserveLimits;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.testkit.Datagram;
import dev.lathe.value.Multiple;
import dev.lathe.value.Opaque;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObserveTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final Lab lab = new Lab();
    private final HallThermostat hall = new HallThermostat();
    private final FullBench bench = new FullBench();

    private void start() {
        start(ObserveLimits.DEFAULT);
    }

    private void start(ObserveLimits limits) {
        var unused = lab.start(
                builder -> builder.instance(0, hall).instance(0, bench).observeLimits(limits));
    }

    private void attributes(String path, String... query) {
        Response response = lab.putAttributes(path, query);
        assertThat(response.code()).as(response.diagnostic()).isEqualTo(ResponseCode.CHANGED);
    }

    @Test
    void the_first_answer_has_the_value_and_an_observe_option() {
        start();
        Lab.Watch watch = lab.watch("/42770/0/0");
        assertThat(watch.first().code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(watch.first().observe()).isPresent();
        assertThat(text(watch.first())).isEqualTo("21.5");
        assertThat(lab.client().observations()).isEqualTo(1);
    }

    @Test
    void each_change_is_notified_with_a_growing_sequence_number() {
        start();
        Lab.Watch watch = lab.watch("/42770/0/0");
        for (double celsius : new double[] {22, 23, 24}) {
            hall.measure(celsius);
            lab.passSeconds(1);
        }
        assertThat(watch.texts()).containsExactly("21.5", "22.0", "23.0", "24.0");
        assertThat(watch.heard.stream().map(it -> it.observe().orElseThrow()).toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void changes_close_together_are_one_notification() {
        start();
        Lab.Watch watch = lab.watch("/42770/0/0");
        hall.measure(22);
        hall.measure(23);
        hall.measure(24);
        lab.passSeconds(1);
        assertThat(watch.texts()).containsExactly("21.5", "24.0");
    }

    @Test
    void a_flapping_resource_is_notified_ten_times_a_second_at_most() {
        start();
        Lab.Watch watch = lab.watch("/42770/0/0");
        for (int i = 0; i < 1000; i++) {
            hall.measure(i % 2);
            lab.pass(Duration.ofMillis(1));
        }
        assertThat(watch.notifications()).isBetween(9, 10);
    }

    @Test
    void pmin_holds_notifications_back_and_then_the_latest_value_goes_once() {
        start();
        attributes("/42770/0/0", "pmin=10");
        Lab.Watch watch = lab.watch("/42770/0/0");
        hall.measure(22);
        lab.passSeconds(5);
        hall.measure(23);
        lab.pass(Duration.ofMillis(4999));
        assertThat(watch.notifications()).isZero();
        lab.pass(Duration.ofMillis(1));
        assertThat(watch.texts()).containsExactly("21.5", "23.0");
        lab.passSeconds(60);
        assertThat(watch.notifications()).isEqualTo(1);
    }

    @Test
    void pmin_begins_anew_with_each_notification() {
        start();
        attributes("/42770/0/0", "pmin=10");
        Lab.Watch watch = lab.watch("/42770/0/0");
        lab.passSeconds(15);
        hall.measure(22);
        lab.passSeconds(1);
        assertThat(watch.texts()).containsExactly("21.5", "22.0");
        hall.measure(23);
        lab.passSeconds(8);
        assertThat(watch.notifications()).isEqualTo(1);
        lab.passSeconds(2);
        assertThat(watch.texts()).containsExactly("21.5", "22.0", "23.0");
    }

    @Test
    void pmax_notifies_without_a_change_and_begins_anew_with_each_notification() {
        start();
        attributes("/42770/0/0", "pmax=60");
        Lab.Watch watch = lab.watch("/42770/0/0");
        lab.passSeconds(50);
        hall.measure(22);
        lab.passSeconds(59);
        assertThat(watch.texts()).containsExactly("21.5", "22.0");
        lab.passSeconds(1);
        assertThat(watch.texts()).containsExactly("21.5", "22.0", "22.0");
        lab.passSeconds(60);
        assertThat(watch.notifications()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"pmax=0", "pmin=60&pmax=5"})
    void a_pmax_that_makes_no_sense_does_not_count(String query) {
        start();
        attributes("/42770/0/0", query.split("&"));
        Lab.Watch watch = lab.watch("/42770/0/0");
        lab.passSeconds(120);
        assertThat(watch.notifications()).isZero();
    }

    @Test
    void thresholds_compare_with_what_was_notified_last() {
        start();
        attributes("/42770/0/0", "gt=28", "st=5");
        Lab.Watch watch = lab.watch("/42770/0/0"); // 21.5
        for (double celsius : new double[] {24, 26.4, 26.5, 28, 28.5, 33, 33.5, 27.9, 28}) {
            hall.measure(celsius);
            lab.passSeconds(1);
        }
        assertThat(watch.texts()).containsExactly("21.5", "26.5", "28.5", "33.5", "27.9");
    }

    @Test
    void attributes_are_inherited_from_object_and_instance() {
        start();
        attributes("/42770", "pmax=100");
        attributes("/42770/0", "pmax=50");
        Lab.Watch watch = lab.watch("/42770/0/0");
        lab.passSeconds(50);
        assertThat(watch.notifications()).isEqualTo(1);
        attributes("/42770/0/0", "pmax=20");
        lab.passSeconds(20);
        assertThat(watch.notifications()).isEqualTo(2);
    }

    @Test
    void the_server_object_s_default_periods_hold_where_nothing_else_does() {
        start();
        lab.putText("/1/0/3", "30");
        Lab.Watch watch = lab.watch("/42770/0/0");
        lab.passSeconds(30);
        assertThat(watch.notifications()).isEqualTo(1);
        lab.putText("/1/0/3", "10");
        lab.passSeconds(10);
        assertThat(watch.notifications()).isEqualTo(2);
        attributes("/42770", "pmax=1000");
        lab.passSeconds(100);
        assertThat(watch.notifications()).isEqualTo(2);
        lab.putText("/1/0/2", "5");
        hall.measure(1);
        hall.measure(2);
        lab.passSeconds(1);
        hall.measure(3);
        lab.passSeconds(1);
        assertThat(watch.notifications()).isEqualTo(3);
    }

    @Test
    void attributes_written_later_apply_to_an_observation_at_once() {
        start();
        Lab.Watch watch = lab.watch("/42770/0/0");
        lab.passSeconds(100);
        attributes("/42770/0/0", "pmax=60"); // over already
        lab.passSeconds(1);
        assertThat(watch.notifications()).isEqualTo(1);
        attributes("/42770/0/0", "pmax");
        lab.passSeconds(300);
        assertThat(watch.notifications()).isEqualTo(1);
    }

    @Test
    void an_instance_is_notified_whole_whichever_resource_changes() {
        start();
        Lab.Watch watch = lab.watch("/42770/0");
        hall.log("cold");
        lab.passSeconds(1);
        assertThat(watch.notifications()).isEqualTo(1);
        assertThat(watch.last().payload()).isEqualTo(tlv("/42770/0", out -> {
            out.real(0, 21.5);
            out.integer(1, 1);
            out.real(2, 20);
            out.texts(3, Multiple.of("cold"));
        }));
    }

    @Test
    void a_change_of_another_resource_is_no_notification() {
        start();
        Lab.Watch watch = lab.watch("/42770/0/1");
        hall.measure(30);
        hall.log("cold");
        lab.passSeconds(1);
        assertThat(watch.notifications()).isZero();
    }

    @Test
    void an_object_is_notified_when_an_instance_changes_comes_or_goes() {
        start();
        Lab.Watch watch = lab.watch("/42770");
        hall.measure(30);
        lab.passSeconds(1);
        lab.client().add(7, new PlainThermostat());
        lab.passSeconds(1);
        lab.client().remove(LwM2mPath.of(42770, 7));
        lab.passSeconds(1);
        assertThat(watch.notifications()).isEqualTo(3);
        assertThat(watch.heard.get(2).payload()).hasSizeGreaterThan(watch.last().payload().length);
    }

    @Test
    void what_a_server_writes_is_notified_without_the_device_saying_so() {
        start();
        Lab.Watch setPoint = lab.watch("/42770/0/2");
        Lab.Watch mode = lab.watch("/42770/0/1");
        lab.putText("/42770/0/2", "25");
        lab.passSeconds(1);
        assertThat(setPoint.texts()).containsExactly("20.0", "25.0");
        assertThat(mode.notifications()).isZero();
        lab.put("/42770/0", ContentFormat.TLV, tlv("/42770/0", out -> out.integer(1, 2)));
        lab.passSeconds(1);
        assertThat(mode.texts()).containsExactly("1", "2");
        assertThat(setPoint.texts()).hasSize(3); // a replacing write may have taken it away
    }

    @Test
    void a_multiple_resource_and_one_of_its_instances_can_be_observed() {
        start();
        attributes("/42771/0/5/1", "gt=10");
        Lab.Watch one = lab.watch("/42771/0/5/1");
        Lab.Watch all = lab.watch("/42771/0/5");
        bench.level(5, 6);
        lab.passSeconds(1);
        assertThat(one.notifications()).isZero();
        assertThat(all.notifications()).isEqualTo(1); // instance 0 has no threshold
        bench.level(5, 11);
        lab.passSeconds(1);
        assertThat(one.texts()).containsExactly("2.0", "11.0");
    }

    @Test
    void a_text_is_notified_at_every_change() {
        start();
        bench.labels = Multiple.of("a");
        Lab.Watch watch = lab.watch("/42771/0/1/0");
        lab.putText("/42771/0/1/0", "b");
        lab.passSeconds(1);
        assertThat(watch.texts()).containsExactly("a", "b");
    }

    @Test
    void an_accepted_format_is_that_of_the_notifications_too() {
        start();
        Lab.Watch watch = lab.watch(Request.get(LwM2mPath.of(42770, 0, 0)).withAccept(ContentFormat.TLV));
        hall.measure(30);
        lab.passSeconds(1);
        assertThat(watch.last().contentFormat()).contains(ContentFormat.TLV);
    }

    @Test
    void observe_with_option_1_and_the_same_token_cancels() {
        start();
        Lab.Watch watch = lab.watch("/42770/0/0");
        Response answer = lab.cancel("/42770/0/0", watch);
        assertThat(answer.code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(answer.observe()).isEmpty();
        hall.measure(30);
        lab.passSeconds(10);
        assertThat(lab.client().observations()).isZero();
        assertThat(lab.network.sent().stream().filter(Datagram::isNotification)).hasSize(1);
    }

    @Test
    void a_rejected_notification_cancels() {
        start();
        Lab.Watch watch = lab.watch("/42770/0/0");
        watch.relation.forget();
        hall.measure(30);
        lab.passSeconds(1);
        assertThat(lab.client().observations()).isZero();
    }

    @Test
    void notifications_are_non_confirmable_but_for_one_a_day() {
        start();
        attributes("/42770/0/0", "pmax=3600");
        Lab.Watch watch = lab.watch("/42770/0/0");
        lab.pass(DAY.multipliedBy(2).plusMinutes(1));
        assertThat(watch.notifications()).isEqualTo(48);
        assertThat(notifications(Datagram.Type.CON)).isEqualTo(2);
        assertThat(notifications(Datagram.Type.NON)).isEqualTo(46);
    }

    private long notifications(Datagram.Type type) {
        return lab.network.sent().stream()
                .filter(Datagram::isNotification)
                .skip(1) // the first answer
                .filter(it -> it.type() == type)
                .count();
    }

    @Test
    void a_confirmable_notification_that_nobody_acknowledges_cancels() {
        start();
        var unused = lab.watch("/42770/0/0");
        lab.pass(DAY);
        lab.network.lose(Datagram::isNotification);
        hall.measure(30);
        lab.passSeconds(92);
        assertThat(lab.client().observations()).isEqualTo(1);
        lab.passSeconds(10);
        assertThat(lab.client().observations()).isZero();
    }

    @Test
    void an_instance_that_is_removed_ends_its_observations_with_4_04() {
        start();
        Lab.Watch resource = lab.watch("/42770/0/0");
        Lab.Watch instance = lab.watch("/42770/0");
        lab.client().remove(LwM2mPath.of(42770, 0));
        lab.passSeconds(1);
        for (Lab.Watch watch : List.of(resource, instance)) {
            assertThat(watch.last().code()).isEqualTo(ResponseCode.NOT_FOUND);
            assertThat(watch.last().observe()).isEmpty();
        }
        assertThat(lab.client().observations()).isZero();
    }

    @Test
    void a_resource_that_cannot_be_read_any_more_ends_its_observation() {
        start();
        Lab.Watch watch = lab.watch("/42770/0/0");
        hall.sensorLost = true;
        hall.report(RoomThermostatInstance.TYPE.spec().resources().get(0));
        lab.passSeconds(1);
        assertThat(watch.last().code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(lab.client().observations()).isZero();
    }

    @Test
    void a_token_used_again_takes_the_place_of_its_observation() {
        start();
        Opaque token = Opaque.ofHex("a1b2");
        Lab.Watch first = lab.watch(Request.get(LwM2mPath.of(42770, 0, 0)).withToken(token));
        hall.measure(30);
        lab.passSeconds(1);
        Lab.Watch again = lab.watch(Request.get(LwM2mPath.of(42770, 0, 1)).withToken(token));
        assertThat(lab.client().observations()).isEqualTo(1);
        assertThat(again.first().observe().orElseThrow())
                .isGreaterThan(first.heard.get(1).observe().orElseThrow());
    }

    @Test
    void one_path_can_be_observed_under_several_tokens() {
        start();
        Lab.Watch one = lab.watch("/42770/0/0");
        Lab.Watch two = lab.watch("/42770/0/0");
        hall.measure(30);
        lab.passSeconds(1);
        assertThat(one.notifications()).isEqualTo(1);
        assertThat(two.notifications()).isEqualTo(1);
    }

    @Test
    void beyond_the_limit_the_answer_has_no_observe_option() {
        start(new ObserveLimits(2, Duration.ZERO));
        var unused = List.of(lab.watch("/42770/0/0"), lab.watch("/42770/0/1"));
        Lab.Watch third = lab.watch("/42770/0/2");
        assertThat(third.first().code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(third.first().observe()).isEmpty();
        assertThat(lab.client().observations()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"/42770/0/4, 4.05", "/42770/0/9, 4.04", "/9, 4.04", "/0/0, 4.01", "/, 4.05", "/42770/0/0/0, 4.05"})
    void what_cannot_be_read_cannot_be_observed(String path, String code) {
        start();
        Lab.Watch watch = lab.watch(path);
        assertThat(watch.first().code().toString()).startsWith(code);
        assertThat(watch.first().observe()).isEmpty();
        assertThat(lab.client().observations()).isZero();
    }

    @Test
    void attributes_in_the_observe_itself_are_4_00() {
        start();
        Lab.Watch watch = lab.watch(Request.get(LwM2mPath.of(42770, 0, 0)).withQuery(List.of("pmin=5")));
        assertThat(watch.first().code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.client().observations()).isZero();
    }

    @Test
    void a_discover_with_an_observe_option_is_a_discover() {
        start();
        Response response = lab.watch(Request.get(LwM2mPath.of(42770)).withAccept(ContentFormat.LINK_FORMAT))
                .first();
        assertThat(response.contentFormat()).contains(ContentFormat.LINK_FORMAT);
        assertThat(response.observe()).isEmpty();
    }

    @Test
    void cancelling_what_is_not_observed_is_a_read() {
        start();
        Response response = lab.ask(Request.get(LwM2mPath.of(42770, 0, 0)).withObserve(Observe.DEREGISTER));
        assertThat(response.code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(response.observe()).isEmpty();
    }

    @Test
    void a_fresh_registration_begins_without_observations() {
        start();
        var unused = lab.watch("/42770/0/0");
        lab.script = request -> request.path().equals(List.of("rd", "5a3f"))
                ? Response.of(ResponseCode.NOT_FOUND)
                : Lab.accept(request);
        lab.client().update();
        lab.passSeconds(5);
        assertThat(lab.received).hasSize(3);
        assertThat(lab.client().observations()).isZero();
    }
}
