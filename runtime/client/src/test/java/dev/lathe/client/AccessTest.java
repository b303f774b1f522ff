package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.access.Limits;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.testkit.Datagram;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final Request READ = Request.get(LwM2mPath.of(42770, 0, 0));

    private final Lab lab = new Lab();
    private final HallThermostat hall = new HallThermostat();

    @Test
    void a_peer_that_is_no_server_of_this_client_is_4_01_whatever_it_asks() {
        var unused = lab.start(builder -> builder.instance(0, hall));
        assertThat(lab.ask(lab.stranger(), READ).code()).isEqualTo(ResponseCode.UNAUTHORIZED);
        assertThat(lab.ask(lab.stranger(), Request.get(LwM2mPath.root())).code())
                .isEqualTo(ResponseCode.UNAUTHORIZED);
        assertThat(lab.ask(READ).code()).isEqualTo(ResponseCode.CONTENT);
    }

    @Test
    void a_server_may_send_from_any_port_of_its_address_if_its_account_says_so() {
        lab.account = Lab.account().fromAnyPort();
        var unused = lab.start(builder -> builder.instance(0, hall));

        assertThat(lab.ask(lab.stranger(), READ).code()).isEqualTo(ResponseCode.CONTENT);
    }

    @Test
    void a_server_that_has_not_answered_register_is_5_03() {
        lab.network.lose(datagram -> datagram.isRequest() && datagram.to().getPort() == 5683);
        var unused = lab.begin(builder -> builder.instance(0, hall));
        lab.passSeconds(5);
        assertThat(lab.ask(READ).code()).isEqualTo(ResponseCode.SERVICE_UNAVAILABLE);
    }

    @Test
    void a_request_that_overtakes_the_answer_to_register_waits_for_it() {
        lab.network.delay(Datagram::isResponse, Duration.ofMillis(500));
        var client = lab.begin(builder -> builder.instance(0, hall));
        lab.pass(Duration.ofMillis(100));
        assertThat(lab.received).hasSize(1);
        assertThat(client.registered()).isNotDone();
        assertThat(lab.ask(READ).code()).isEqualTo(ResponseCode.CONTENT);
    }

    @Test
    void a_refused_client_does_not_serve_the_server() {
        lab.script = request -> Response.error(ResponseCode.FORBIDDEN, "no");
        var unused = lab.begin(builder -> builder.instance(0, hall));
        lab.passSeconds(1);
        assertThat(lab.ask(READ).code()).isEqualTo(ResponseCode.SERVICE_UNAVAILABLE);
    }

    @Test
    void more_requests_at_once_than_the_limit_are_5_03() {
        AtomicBoolean holding = new AtomicBoolean();
        List<Runnable> held = new ArrayList<>();
        LwM2mClient busy = LwM2mClient.builder("busy")
                .server(Lab.account())
                .transport(lab.network)
                .executor(task -> {
                    if (holding.get()) {
                        held.add(task);
                    } else {
                        lab.time.scheduler().execute(task);
                    }
                })
                .scheduler(lab.time.scheduler())
                .clock(lab.time.clock())
                .instance(0, new HallThermostat())
                .limits(new Limits(1000, 2))
                .start();
        lab.time.await(busy.registered(), Lab.MOMENT);
        holding.set(true);
        Request read = READ.withPeer(Peer.unsecured(busy.address()));
        CompletableFuture<Response> first = lab.server.send(read);
        CompletableFuture<Response> second = lab.server.send(read);
        Response third = lab.time.await(lab.server.send(read), Lab.MOMENT);
        assertThat(third.code()).isEqualTo(ResponseCode.SERVICE_UNAVAILABLE);
        assertThat(first).isNotDone();
        List.copyOf(held).forEach(Runnable::run);
        assertThat(lab.time.await(first, Lab.MOMENT).code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(lab.time.await(second, Lab.MOMENT).code()).isEqualTo(ResponseCode.CONTENT);
    }
}
