package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.client.bootstrap.BootstrapAccount;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.registration.RetryPolicy;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.testkit.Datagram;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a client is bootstrapped, and what becomes of its registration meanwhile and after. */
class BootstrapTest {

    private final BootstrapLab bootstrap = new BootstrapLab();
    private final Lab lab = bootstrap.lab;

    private static final String REGISTER = "POST /rd?ep=urn:dev:os:32473-hall&lt=300&lwm2m=1.0&b=U";
    private static final String REGISTER_BOOTSTRAPPED = "POST /rd?ep=urn:dev:os:32473-hall&lt=120&lwm2m=1.0&b=U";

    @Test
    void a_client_without_a_server_asks_its_bootstrap_server_at_once() {
        var unused = bootstrap.beginAlone(builder -> {});
        Request request = bootstrap.asked.get(0);
        assertThat(request.method()).isEqualTo(Method.POST);
        assertThat(request.path()).containsExactly("bs");
        assertThat(request.query()).containsExactly("ep=urn:dev:os:32473-hall", "pct=11542");
        assertThat(request.payload()).isEmpty();
        assertThat(bootstrap.heard).containsExactly("started");
        assertThat(lab.received).isEmpty();
    }

    @Test
    void a_bootstrapped_client_registers_with_the_account_it_was_given() {
        var client = bootstrap.beginAlone(builder -> builder.instance(0, new HallThermostat()));
        var registered = client.registered();
        bootstrap.delete("/1");
        bootstrap.putSecurity(1, 101, BootstrapLab.SERVER_URI);
        bootstrap.putServer(0, 101, 120);
        assertThat(lab.received).isEmpty();
        assertThat(bootstrap.finish().code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(registered).isCompleted();
        assertThat(bootstrap.told()).containsExactly(REGISTER_BOOTSTRAPPED);
        assertThat(Lab.links(lab.received.get(0).payload()))
                .contains("</1/0>", "</42770/0>")
                .doesNotContain("</0/1>");
        assertThat(Lab.text(lab.get("/1/0/0"))).isEqualTo("101");
        assertThat(Lab.text(lab.get("/42770/0/0"))).isEqualTo("21.5");
        assertThat(bootstrap.heard).containsExactly("started", "finished with " + BootstrapLab.SERVER_URI);
        assertThat(bootstrap.configured.get(0).written()).containsExactly(LwM2mPath.of(0, 1), LwM2mPath.of(1, 0));
        lab.passSeconds(61);
        assertThat(bootstrap.told()).endsWith("POST /rd/5a3f");
    }

    @Test
    void during_the_hold_off_the_client_waits_for_the_bootstrap_server_to_begin() {
        bootstrap.account = bootstrap.account.holdOff(Duration.ofSeconds(30));
        var client = bootstrap.beginAlone(builder -> {});
        lab.passSeconds(10);
        bootstrap.converse();
        assertThat(client.registered()).isCompleted();
        lab.passSeconds(60);
        assertThat(bootstrap.asked).isEmpty();
        assertThat(bootstrap.heard).containsExactly("started", "finished with " + BootstrapLab.SERVER_URI);
    }

    @Test
    void after_the_hold_off_the_client_asks() {
        bootstrap.account = bootstrap.account.holdOff(Duration.ofSeconds(30));
        var unused = bootstrap.beginAlone(builder -> {});
        lab.passSeconds(29);
        assertThat(bootstrap.asked).isEmpty();
        lab.passSeconds(2);
        assertThat(bootstrap.asked).hasSize(1);
    }

    @Test
    void a_client_with_a_server_too_registers_and_does_not_ask() {
        bootstrap.account = bootstrap.account.holdOff(Duration.ofSeconds(30));
        var unused = bootstrap.startBesideServer(builder -> {});
        lab.passSeconds(1000);
        assertThat(bootstrap.asked).isEmpty();
        assertThat(bootstrap.told()).startsWith(REGISTER);
    }

    @Test
    void a_refused_client_asks_again_by_its_retry_policy() {
        bootstrap.answer = Response.error(ResponseCode.BAD_REQUEST, "who is that?");
        bootstrap.account =
                bootstrap.account.retries(new RetryPolicy(2, Duration.ofSeconds(10), Duration.ofSeconds(1000)));
        var client = bootstrap.beginAlone(builder -> {});
        lab.passSeconds(100);
        assertThat(bootstrap.heard)
                .containsExactly(
                        "started",
                        "4.00 Bad Request, again after PT10S",
                        "started",
                        "4.00 Bad Request, again after PT16M40S");
        bootstrap.answer = Response.of(ResponseCode.CHANGED);
        lab.passSeconds(1000);
        bootstrap.converse();
        assertThat(client.registered()).isCompleted();
    }

    @Test
    void a_bootstrap_server_that_does_not_answer_is_asked_again() {
        lab.network.lose(Datagram::isRequest);
        var unused = bootstrap.beginAlone(builder -> {});
        lab.passSeconds(100);
        assertThat(bootstrap.heard).containsExactly("started", "RequestTimeoutException, again after PT1M");
        lab.network.heal();
        lab.passSeconds(60);
        assertThat(bootstrap.asked).hasSize(1);
    }

    @Test
    void a_request_of_the_bootstrap_server_that_overtakes_its_answer_counts() {
        lab.network.lose(datagram -> datagram.isResponse() && datagram.from().getPort() == 5693);
        var client = bootstrap.beginAlone(builder -> {});
        bootstrap.converse();
        assertThat(client.registered()).isCompleted();
        lab.passSeconds(300);
        assertThat(bootstrap.heard).containsExactly("started", "finished with " + BootstrapLab.SERVER_URI);
    }

    @Test
    void a_bootstrap_server_that_begins_and_then_refuses_has_failed() {
        bootstrap.answer = Response.error(ResponseCode.BAD_REQUEST, "who is that?");
        lab.network.delay(it -> it.isResponse() && it.from().getPort() == 5693, Duration.ofSeconds(1));
        var client = bootstrap.startBesideServer(builder -> {});
        client.bootstrap();
        lab.pass(Duration.ofMillis(100));
        assertThat(bootstrap.delete("/").code()).isEqualTo(ResponseCode.DELETED);
        lab.passSeconds(2);
        assertThat(bootstrap.heard).containsExactly("started", "4.00 Bad Request, again after PT1M");
        assertThat(lab.get("/1/0/0").code()).isEqualTo(ResponseCode.CONTENT);
    }

    @Test
    void a_bootstrap_server_silent_for_247_seconds_has_failed() {
        var unused = bootstrap.beginAlone(builder -> {});
        lab.passSeconds(200);
        assertThat(bootstrap.putSecurity(1, 101, BootstrapLab.SERVER_URI).code())
                .isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(246);
        assertThat(bootstrap.putServer(0, 101, 120).code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(246);
        assertThat(bootstrap.heard).containsExactly("started");
        lab.passSeconds(2);
        assertThat(bootstrap.heard).containsExactly("started", "RequestTimeoutException, again after PT1M");
        assertThat(bootstrap.finish().code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        lab.passSeconds(60);
        assertThat(bootstrap.asked).hasSize(2);
        assertThat(bootstrap.discover("/1")).doesNotContain("</1/0>;ssid=101");
    }

    @Test
    void outside_a_bootstrap_its_server_is_4_05_and_a_stranger_4_01_as_ever() {
        var unused = bootstrap.startBesideServer(builder -> {});
        Response refused = bootstrap.delete("/");
        assertThat(refused.code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(refused.diagnostic()).contains("no bootstrap is under way");
        lab.client().bootstrap();
        lab.passSeconds(1);
        assertThat(lab.ask(lab.stranger(), Request.delete(LwM2mPath.root())).code())
                .isEqualTo(ResponseCode.UNAUTHORIZED);
        assertThat(bootstrap.delete("/").code()).isEqualTo(ResponseCode.DELETED);
    }

    @Test
    void the_server_cannot_do_what_the_bootstrap_server_can() {
        var unused = bootstrap.startBesideServer(builder -> {});
        assertThat(lab.ask(Request.delete(LwM2mPath.root())).code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(lab.ask(BootstrapLab.finishing()).code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        lab.client().bootstrap();
        lab.passSeconds(1);
        assertThat(lab.ask(Request.delete(LwM2mPath.root())).code()).isEqualTo(ResponseCode.SERVICE_UNAVAILABLE);
    }

    @Test
    void while_a_bootstrap_is_open_the_server_is_5_03_and_hears_no_update() {
        lab.account = Lab.account().lifetime(Duration.ofSeconds(60));
        var client = bootstrap.openBesideServer(builder -> builder.instance(0, new HallThermostat()));
        Response refused = lab.get("/42770/0/0");
        assertThat(refused.code()).isEqualTo(ResponseCode.SERVICE_UNAVAILABLE);
        assertThat(refused.diagnostic()).contains("bootstrapped");
        client.update();
        client.add(1, new HallThermostat());
        lab.passSeconds(240);
        assertThat(lab.received).hasSize(1);
        lab.passSeconds(10);
        assertThat(bootstrap.told()).endsWith("POST /rd/5a3f");
        assertThat(Lab.links(lab.received.get(1).payload())).contains("</42770/1>");
        assertThat(lab.get("/42770/0/0").code()).isEqualTo(ResponseCode.CONTENT);
    }

    @Test
    void a_client_whose_account_is_another_leaves_the_former_server_first() {
        var unused = bootstrap.openBesideServer(builder -> {});
        bootstrap.converse();
        assertThat(bootstrap.told()).containsExactly(REGISTER, "DELETE /rd/5a3f", REGISTER_BOOTSTRAPPED);
        assertThat(Lab.text(lab.get("/1/0/0"))).isEqualTo("101");
    }

    @Test
    void a_former_server_that_does_not_answer_holds_nothing_up_for_long() {
        var unused = bootstrap.openBesideServer(builder -> builder.closeTimeout(Duration.ofSeconds(2)));
        lab.network.lose(Datagram.first(1, it -> it.isRequest() && it.to().getPort() == 5683));
        bootstrap.converse();
        assertThat(lab.received).hasSize(1);
        lab.passSeconds(2);
        assertThat(bootstrap.told()).containsExactly(REGISTER, REGISTER_BOOTSTRAPPED);
    }

    @Test
    void a_client_whose_account_stays_the_same_registers_anew() {
        var unused = bootstrap.openBesideServer(builder -> {});
        assertThat(bootstrap.finish().code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(bootstrap.told()).containsExactly(REGISTER, REGISTER);
        assertThat(lab.get("/3/0").code()).isEqualTo(ResponseCode.CONTENT);
    }

    @Test
    void observations_and_attributes_end_with_the_configuration_they_belonged_to() {
        HallThermostat hall = new HallThermostat();
        var client = bootstrap.startBesideServer(builder -> builder.instance(0, hall));
        lab.putAttributes("/42770/0/0", "pmin=5");
        Lab.Watch watch = lab.watch("/42770/0/0");
        client.bootstrap();
        lab.passSeconds(1);
        bootstrap.delete("/1");
        hall.measure(22);
        lab.passSeconds(10);
        assertThat(watch.texts()).containsExactly("21.5", "22.0");
        bootstrap.putServer(0, 1, 120);
        assertThat(client.observations()).isEqualTo(1);
        assertThat(bootstrap.finish().code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(client.observations()).isZero();
        lab.passSeconds(1);
        hall.measure(23);
        lab.passSeconds(10);
        assertThat(watch.texts()).hasSize(2);
        assertThat(lab.discover("/42770/0")).contains("</42770/0/0>");
    }

    @Test
    void a_failed_bootstrap_leaves_observations_and_attributes_alone() {
        HallThermostat hall = new HallThermostat();
        var client = bootstrap.startBesideServer(builder -> builder.instance(0, hall));
        lab.putAttributes("/42770/0/0", "pmin=5");
        Lab.Watch watch = lab.watch("/42770/0/0");
        client.bootstrap();
        lab.passSeconds(1);
        bootstrap.delete("/");
        lab.passSeconds(250);
        hall.measure(23);
        lab.passSeconds(10);
        assertThat(watch.texts()).endsWith("23.0");
        assertThat(lab.discover("/42770/0")).contains("</42770/0/0>;pmin=5");
    }

    @Test
    void a_server_that_is_the_bootstrap_server_too_is_that_while_a_bootstrap_is_open() {
        bootstrap.account = BootstrapAccount.noSec(BootstrapLab.SERVER_URI);
        var client = bootstrap.startBesideServer(builder -> {});
        assertThat(lab.get("/3/0").code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(lab.ask(Request.delete(LwM2mPath.root())).code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        client.bootstrap();
        lab.passSeconds(1);
        assertThat(lab.get("/3/0").code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(lab.ask(Request.delete(LwM2mPath.of(42770))).code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.ask(BootstrapLab.finishing()).code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(lab.get("/3/0").code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(bootstrap.told()).containsExactly(REGISTER, "POST /bs?ep=urn:dev:os:32473-hall&pct=11542", REGISTER);
    }

    @Test
    void a_server_triggers_a_bootstrap_by_an_execute() {
        var unused = bootstrap.startBesideServer(builder -> {});
        assertThat(lab.discover("/1/0")).contains("</1/0/9>");
        assertThat(lab.execute("/1/0/9", "").code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(bootstrap.asked).hasSize(1);
        bootstrap.converse();
        assertThat(lab.execute("/1/0/9", "").code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(bootstrap.asked).hasSize(2);
    }

    @Test
    void without_a_bootstrap_server_the_trigger_is_4_05_with_the_reason() {
        var unused = lab.start(builder -> {});
        Response refused = lab.execute("/1/0/9", "");
        assertThat(refused.code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(refused.diagnostic()).contains("no Bootstrap-Server account");
        assertThat(lab.discover("/1/0")).doesNotContain("</1/0/9>");
        assertThatThrownBy(lab.client()::bootstrap)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bootstrap(BootstrapAccount");
    }

    @Test
    void a_bootstrap_that_is_under_way_is_not_begun_again() {
        var client = bootstrap.openBesideServer(builder -> {});
        bootstrap.putServer(0, 1, 77);
        client.bootstrap();
        lab.passSeconds(1);
        assertThat(bootstrap.asked).hasSize(1);
        assertThat(bootstrap.finish().code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(Lab.text(lab.get("/1/0/1"))).isEqualTo("77");
    }

    @Test
    void a_failed_bootstrap_is_tried_again_at_once_if_somebody_says_so() {
        bootstrap.answer = Response.error(ResponseCode.FORBIDDEN, "later");
        var client = bootstrap.openBesideServer(builder -> {});
        assertThat(bootstrap.heard).containsExactly("started", "4.03 Forbidden, again after PT1M");
        bootstrap.answer = Response.of(ResponseCode.CHANGED);
        client.bootstrap();
        lab.passSeconds(1);
        bootstrap.converse();
        assertThat(Lab.text(lab.get("/1/0/0"))).isEqualTo("101");
        lab.passSeconds(100);
        assertThat(bootstrap.asked).hasSize(2);
    }

    @Test
    void the_account_of_the_bootstrap_server_ends_after_its_timeout() {
        bootstrap.account = bootstrap.account.accountTimeout(Duration.ofHours(1));
        var client = bootstrap.openBesideServer(builder -> {});
        bootstrap.converse();
        lab.pass(Duration.ofMinutes(59));
        assertThat(lab.discover("/1/0")).contains("</1/0/9>");
        int told = lab.received.size();
        lab.pass(Duration.ofMinutes(1));
        assertThat(lab.discover("/1/0")).doesNotContain("</1/0/9>");
        assertThat(lab.execute("/1/0/9", "").code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThatThrownBy(client::bootstrap).isInstanceOf(IllegalStateException.class);
        assertThat(bootstrap.delete("/").code()).isEqualTo(ResponseCode.UNAUTHORIZED);
        assertThat(lab.received.size() - told).isLessThanOrEqualTo(2); // nobody hears of what nobody sees
    }

    @Test
    void a_bootstrap_server_can_move_and_change_its_own_account() {
        var client = bootstrap.openBesideServer(builder -> {});
        assertThat(bootstrap
                        .put(
                                "/0/0",
                                BootstrapLab.security(0, "coap://127.0.0.1:5783", true)
                                        .andThen(out -> out.integer(12, 60)))
                        .code())
                .isEqualTo(ResponseCode.CHANGED);
        assertThat(bootstrap.finish().code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        List<Request> there = new ArrayList<>();
        try (var moved = lab.open(5783, request -> {
            there.add(request);
            return Response.of(ResponseCode.CHANGED);
        })) {
            client.bootstrap();
            lab.passSeconds(1);
            assertThat(there).hasSize(1);
            assertThat(bootstrap.delete("/").code()).isEqualTo(ResponseCode.UNAUTHORIZED);
            assertThat(lab.ask(moved, BootstrapLab.finishing()).code()).isEqualTo(ResponseCode.CHANGED);
            lab.passSeconds(61);
            assertThatThrownBy(client::bootstrap).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_client_closed_during_a_bootstrap_ends_as_it_was() {
        HallThermostat hall = new HallThermostat();
        var client = bootstrap.openBesideServer(builder -> builder.instance(0, hall));
        bootstrap.delete("/");
        lab.time.await(client.shutdown(), Lab.MOMENT);
        assertThat(bootstrap.told()).containsExactly(REGISTER, "DELETE /rd/5a3f");
        lab.pass(Duration.ofDays(2));
        assertThat(bootstrap.asked).hasSize(1);
        assertThat(lab.received).hasSize(2);
    }

    @Test
    void a_client_closed_before_it_was_bootstrapped_says_so() {
        var client = bootstrap.beginAlone(builder -> {});
        var registered = client.registered();
        lab.time.await(client.shutdown(), Lab.MOMENT);
        lab.time.runReady();
        assertThat(registered).isCompletedExceptionally();
        lab.pass(Duration.ofDays(2));
        assertThat(bootstrap.asked).hasSize(1);
    }

    @Test
    void a_bootstrap_server_may_send_from_any_port_if_its_account_says_so() {
        bootstrap.account = bootstrap.account.fromAnyPort();
        var unused = bootstrap.beginAlone(builder -> {});
        assertThat(lab.ask(lab.stranger(), Request.get(LwM2mPath.root()).withAccept(ContentFormat.LINK_FORMAT))
                        .code())
                .isEqualTo(ResponseCode.CONTENT);
    }

    @Test
    void an_account_has_limits() {
        assertThatThrownBy(() -> BootstrapAccount.noSec("coaps://127.0.0.1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bootstrap.account.holdOff(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bootstrap.account.accountTimeout(Duration.ofMillis(1500)))
                .isInstanceOf(IllegalArgumentException.class);
        ClientBuilder builder = LwM2mClient.builder("two").bootstrap(bootstrap.account);
        assertThatThrownBy(() -> builder.bootstrap(bootstrap.account))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a client has one");
    }
}
