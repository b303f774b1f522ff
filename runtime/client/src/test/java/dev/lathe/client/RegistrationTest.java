package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.client.fixture.FullBench;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.PlainThermostat;
import dev.lathe.client.fixture.TestBenchInstance;
import dev.lathe.client.registration.Enabler;
import dev.lathe.client.registration.Registration;
import dev.lathe.client.registration.RegistrationListener;
import dev.lathe.client.registration.RetryPolicy;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.LwM2mException;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.RequestTimeoutException;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.message.TransportException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.testkit.Datagram;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private final Lab lab = new Lab();
    private final List<String> heard = new ArrayList<>();
    private final RegistrationListener listener = new RegistrationListener() {
        @Override
        public void onRegistered(Registration registration) {
            heard.add("registered at /" + String.join("/", registration.location()));
        }

        @Override
        public void onUpdated(Registration registration) {
            heard.add("updated, lifetime " + registration.lifetime());
        }

        @Override
        public void onRegistrationFailed(LwM2mException reason, Duration pause) {
            heard.add((reason instanceof ResponseException refusal
                            ? refusal.code().toString()
                            : reason.getClass().getSimpleName())
                    + ", again after " + pause);
        }

        @Override
        public void onDeregistered() {
            heard.add("deregistered");
        }
    };

    private Request request(int index) {
        return lab.received.get(index);
    }

    private Request last() {
        return lab.received.get(lab.received.size() - 1);
    }

    /** What the server has been asked, without payloads. */
    private List<String> asked() {
        return lab.received.stream()
                .map(it -> it.method() + " /" + String.join("/", it.path())
                        + (it.query().isEmpty() ? "" : "?" + String.join("&", it.query()))
                        + (it.payload().length > 0 ? " with objects" : ""))
                .toList();
    }

    private static Response refuse(ResponseCode code) {
        return Response.error(code, "no");
    }

    @Test
    void a_client_registers_as_lwm2m_1_0_unless_told_otherwise() {
        var unused = lab.start(builder -> builder.instance(0, new HallThermostat()));
        Request register = request(0);
        assertThat(register.method()).isEqualTo(Method.POST);
        assertThat(register.path()).containsExactly("rd");
        assertThat(register.query()).containsExactly("ep=urn:dev:os:32473-hall", "lt=300", "lwm2m=1.0", "b=U");
        assertThat(register.contentFormat()).contains(ContentFormat.LINK_FORMAT);
        assertThat(Lab.links(register.payload()))
                .containsExactly("</1>;ver=1.1", "</1/0>", "</3>;ver=1.1", "</3/0>", "</42770/0>");
    }

    @Test
    void a_client_of_lwm2m_1_1_names_its_formats_at_the_root() {
        var unused = lab.start(builder -> builder.enabler(Enabler.V1_1)
                .instance(0, new FullBench())
                .instance(12, new HallThermostat())
                .instance(2, new PlainThermostat()));
        assertThat(request(0).query()).contains("lwm2m=1.1");
        assertThat(Lab.links(request(0).payload()))
                .containsExactly(
                        "</>;rt=\"oma.lwm2m\";ct=\"112 11542\"",
                        "</1>;ver=1.1",
                        "</1/0>",
                        "</3>;ver=1.1",
                        "</3/0>",
                        "</42770/2>",
                        "</42770/12>",
                        "</42771>;ver=1.3",
                        "</42771/0>");
    }

    @Test
    void an_object_without_instances_is_listed() {
        var unused = lab.start(builder -> builder.object(TestBenchInstance.TYPE));
        assertThat(Lab.links(request(0).payload())).contains("</42771>;ver=1.3").doesNotContain("</42771/0>");
    }

    @Test
    void listeners_hear_of_it() {
        var unused = lab.start(builder -> builder.listener(listener));
        lab.client().update();
        lab.time.runReady();
        assertThat(heard).containsExactly("registered at /rd/5a3f", "updated, lifetime PT5M");
    }

    @Test
    void an_update_goes_before_the_lifetime_is_over() {
        var unused = lab.start(builder -> {});
        lab.passSeconds(206);
        assertThat(lab.received).hasSize(1);
        lab.passSeconds(1);
        assertThat(asked()).endsWith("POST /rd/5a3f"); // 300 s - MAX_TRANSMIT_WAIT
        lab.passSeconds(207);
        assertThat(lab.received).hasSize(3);
    }

    @Test
    void of_a_short_lifetime_half_is_left_at_an_update() {
        var unused = lab.start(builder -> {});
        lab.putText("/1/0/1", "60");
        lab.passSeconds(1);
        assertThat(asked()).endsWith("POST /rd/5a3f?lt=60");
        lab.passSeconds(29);
        assertThat(lab.received).hasSize(2);
        lab.passSeconds(2);
        assertThat(asked()).endsWith("POST /rd/5a3f");
    }

    @Test
    void a_written_lifetime_is_told_at_once_and_shown() {
        var unused = lab.start(builder -> {});
        assertThat(lab.putText("/1/0/1", "20").code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(asked()).containsExactly(asked().get(0), "POST /rd/5a3f?lt=20");
        assertThat(Lab.text(lab.get("/1/0/1"))).isEqualTo("20");
    }

    @Test
    void a_lifetime_or_binding_that_cannot_be_is_refused() {
        var unused = lab.start(builder -> {});
        assertThat(lab.putText("/1/0/1", "0").code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.putText("/1/0/1", "4294967296").code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.putText("/1/0/7", "UQS").code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.putText("/1/0/7", "U").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(lab.putText("/1/0/0", "5").code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(lab.received).hasSize(1);
    }

    @Test
    void other_instances_are_told_with_the_whole_list() {
        var unused = lab.start(builder -> builder.instance(0, new HallThermostat()));
        lab.client().add(5, new PlainThermostat());
        lab.time.runReady();
        assertThat(asked()).endsWith("POST /rd/5a3f with objects");
        assertThat(Lab.links(last().payload())).contains("</42770/0>", "</42770/5>");
        lab.client().remove(LwM2mPath.of(42770, 0));
        lab.time.runReady();
        assertThat(Lab.links(last().payload())).contains("</42770/5>").doesNotContain("</42770/0>");
    }

    @Test
    void the_update_trigger_makes_the_client_update() {
        var unused = lab.start(builder -> {});
        assertThat(lab.execute("/1/0/8", "").code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(asked()).endsWith("POST /rd/5a3f");
    }

    @Test
    void a_disabled_client_leaves_and_comes_back_after_the_disable_timeout() {
        var unused = lab.start(builder -> builder.listener(listener));
        lab.putText("/1/0/5", "600");
        assertThat(lab.execute("/1/0/4", "").code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(asked()).endsWith("DELETE /rd/5a3f");
        assertThat(lab.get("/3/0").code()).isEqualTo(ResponseCode.SERVICE_UNAVAILABLE);
        lab.passSeconds(590);
        assertThat(lab.received).hasSize(2);
        lab.passSeconds(10);
        assertThat(last().path()).containsExactly("rd");
        assertThat(heard).containsExactly("registered at /rd/5a3f", "deregistered", "registered at /rd/5a3f");
        assertThat(lab.get("/3/0").code()).isEqualTo(ResponseCode.CONTENT);
    }

    @Test
    void a_client_the_server_does_not_know_registers_again() {
        var unused = lab.start(builder -> {});
        lab.script = request -> request.path().size() == 2 && lab.received.size() == 2
                ? refuse(ResponseCode.NOT_FOUND)
                : Lab.accept(request);
        lab.passSeconds(210);
        assertThat(last().path()).containsExactly("rd");
        assertThat(lab.received).hasSize(3);
        assertThat(lab.get("/3/0").code()).isEqualTo(ResponseCode.CONTENT);
    }

    @Test
    void a_server_that_refuses_an_update_is_registered_with_again_after_a_pause() {
        var unused = lab.start(builder -> builder.listener(listener));
        lab.script = request -> request.path().size() == 2 ? refuse(ResponseCode.BAD_REQUEST) : Lab.accept(request);
        lab.client().update();
        lab.passSeconds(59);
        assertThat(lab.received).hasSize(2);
        lab.passSeconds(2);
        assertThat(heard)
                .containsExactly(
                        "registered at /rd/5a3f", "4.00 Bad Request, again after PT1M", "registered at /rd/5a3f");
    }

    @Test
    void a_refused_register_is_tried_five_times_with_longer_pauses_and_then_a_day_later() {
        lab.script = request -> refuse(ResponseCode.FORBIDDEN);
        var client = lab.begin(builder -> builder.listener(listener));
        lab.pass(Duration.ofMinutes(1 + 2 + 4 + 8).plusSeconds(10));
        assertThat(lab.received).hasSize(5);
        assertThat(heard)
                .containsExactly(
                        "4.03 Forbidden, again after PT1M",
                        "4.03 Forbidden, again after PT2M",
                        "4.03 Forbidden, again after PT4M",
                        "4.03 Forbidden, again after PT8M",
                        "4.03 Forbidden, again after PT24H");
        assertThat(client.registered()).isNotDone();
        lab.script = Lab::accept;
        lab.pass(Duration.ofHours(24));
        assertThat(client.registered()).isCompleted();
    }

    @Test
    void a_register_nobody_answers_is_tried_again() {
        lab.network.lose(Datagram::isRequest);
        var client = lab.begin(builder -> builder.listener(listener));
        lab.passSeconds(100);
        assertThat(heard).containsExactly(RequestTimeoutException.class.getSimpleName() + ", again after PT1M");
        lab.network.heal();
        lab.passSeconds(60);
        assertThat(client.registered()).isCompleted();
    }

    @Test
    void an_update_nobody_answers_makes_the_client_register_again() {
        var unused = lab.start(builder -> builder.listener(listener));
        lab.network.lose(Datagram::isRequest);
        lab.client().update();
        lab.passSeconds(90);
        lab.network.heal();
        lab.passSeconds(10);
        assertThat(heard).containsExactly("registered at /rd/5a3f", "registered at /rd/5a3f");
    }

    @Test
    void a_lost_answer_is_one_registration_all_the_same() {
        lab.network.lose(Datagram.first(1, Datagram::isResponse));
        var unused = lab.start(builder -> builder.listener(listener));
        assertThat(lab.received).hasSize(1);
        assertThat(heard).containsExactly("registered at /rd/5a3f");
    }

    @Test
    void changes_while_an_update_is_under_way_are_told_by_the_next() {
        var unused = lab.start(builder -> {});
        lab.network.latency(Duration.ofSeconds(1));
        lab.client().add(1, new PlainThermostat());
        lab.pass(Duration.ofMillis(500));
        lab.client().add(2, new PlainThermostat());
        lab.client().add(3, new PlainThermostat());
        lab.passSeconds(10);
        assertThat(lab.received).hasSize(3);
        assertThat(Lab.links(last().payload())).contains("</42770/1>", "</42770/2>", "</42770/3>");
    }

    @Test
    void a_closed_client_has_left() {
        var client = lab.start(builder -> builder.listener(listener));
        lab.time.await(client.shutdown(), Lab.MOMENT);
        lab.time.runReady();
        assertThat(asked()).endsWith("DELETE /rd/5a3f");
        assertThat(heard).endsWith("deregistered");
        lab.pass(Duration.ofDays(2));
        assertThat(lab.received).hasSize(2);
    }

    @Test
    void closing_waits_for_a_silent_server_only_so_long() {
        var client = lab.start(builder -> builder.closeTimeout(Duration.ofSeconds(3)));
        lab.network.lose(Datagram::isRequest);
        var end = client.shutdown();
        lab.pass(Duration.ofMillis(2999));
        assertThat(end).isNotDone();
        lab.pass(Duration.ofMillis(2));
        assertThat(end).isCompleted();
    }

    @Test
    void closing_twice_leaves_once() {
        var client = lab.start(builder -> builder.closeTimeout(Duration.ofMillis(10)));
        lab.time.await(client.shutdown(), Lab.MOMENT);
        lab.time.await(client.shutdown(), Lab.MOMENT);
        client.close();
        assertThat(lab.received).hasSize(2);
    }

    @Test
    void a_client_closed_before_it_was_registered_says_so() {
        lab.network.lose(Datagram::isRequest);
        var client = lab.begin(builder -> {});
        var registered = client.registered();
        lab.passSeconds(5);
        lab.time.await(client.shutdown(), Lab.MOMENT);
        assertThatThrownBy(registered::join)
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("closed before");
        lab.pass(Duration.ofDays(2));
        assertThat(lab.received).isEmpty();
    }

    @Test
    void pauses_can_be_chosen() {
        lab.script = request -> refuse(ResponseCode.FORBIDDEN);
        RetryPolicy policy = new RetryPolicy(2, Duration.ofSeconds(1), Duration.ofSeconds(10));
        var unused = LwM2mClient.builder("pauses")
                .server(Lab.account().retries(policy))
                .transport(lab.network)
                .executor(lab.time.scheduler())
                .scheduler(lab.time.scheduler())
                .clock(lab.time.clock())
                .start();
        lab.pass(Duration.ofMillis(12_500)); // at 0, 1, 11, 12 seconds
        assertThat(lab.received).hasSize(4);
    }

    @Test
    void an_answer_without_location_is_no_registration() {
        lab.script = request -> Response.of(ResponseCode.CREATED);
        var client = lab.begin(builder -> builder.listener(listener));
        lab.passSeconds(1);
        assertThat(client.registered()).isNotDone();
        assertThat(heard).containsExactly("TransportException, again after PT1M");
    }
}
