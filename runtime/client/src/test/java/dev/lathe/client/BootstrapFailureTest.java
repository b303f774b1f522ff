package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.testkit.Datagram;
import dev.lathe.value.Opaque;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Bootstrap-Server that does not get to the end, wherever it stops: the former configuration serves as before. */
class BootstrapFailureTest {

    private final BootstrapLab bootstrap = new BootstrapLab();
    private final Lab lab = bootstrap.lab;
    private final HallThermostat hall = new HallThermostat();

    private record Seen(List<String> server, Opaque account, Opaque hall) {}

    private Seen look() {
        return new Seen(
                lab.discover("/1"),
                Opaque.of(lab.get("/1").payload()),
                Opaque.of(lab.get("/42770").payload()));
    }

    private void converse(int steps) {
        for (Supplier<Response> step : bootstrap.conversation().subList(0, steps)) {
            assertThat(step.get().code().isSuccess()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void a_bootstrap_server_that_falls_silent_after_so_many_messages_changes_nothing(int messages) {
        var client = bootstrap.startBesideServer(builder -> builder.instance(0, hall));
        lab.putText("/1/0/2", "7");
        Seen before = look();
        client.bootstrap();
        lab.passSeconds(1);
        converse(messages);
        lab.passSeconds(248);
        assertThat(bootstrap.heard).containsExactly("started", "RequestTimeoutException, again after PT1M");
        assertThat(look()).isEqualTo(before);
        lab.passSeconds(61);
        assertThat(bootstrap.asked).hasSize(2);
        bootstrap.converse();
        assertThat(Lab.text(lab.get("/1/0/0"))).isEqualTo("101");
        assertThat(bootstrap.heard).endsWith("started", "finished with " + BootstrapLab.SERVER_URI);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void a_client_without_a_server_asks_until_a_bootstrap_comes_to_its_end(int messages) {
        var client = bootstrap.beginAlone(builder -> builder.instance(0, hall));
        converse(messages);
        lab.passSeconds(248);
        assertThat(client.registered()).isNotDone();
        assertThat(lab.received).isEmpty();
        lab.passSeconds(61);
        assertThat(bootstrap.discover("/42770")).endsWith("</42770/0>");
        bootstrap.converse();
        assertThat(client.registered()).isCompleted();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void a_bootstrap_server_that_restarts_goes_on_or_begins_again(int messages) {
        var client = bootstrap.startBesideServer(builder -> builder.instance(0, hall));
        client.bootstrap();
        lab.passSeconds(1);
        converse(messages);
        bootstrap.restartBootstrapServer();
        lab.passSeconds(100);
        bootstrap.converse();
        assertThat(Lab.text(lab.get("/1/0/0"))).isEqualTo("101");
        assertThat(bootstrap.heard).containsExactly("started", "finished with " + BootstrapLab.SERVER_URI);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void a_client_closed_after_so_many_messages_leaves_its_former_server(int messages) {
        var client = bootstrap.startBesideServer(builder -> builder.instance(0, hall));
        client.bootstrap();
        lab.passSeconds(1);
        converse(messages);
        lab.time.await(client.shutdown(), Lab.MOMENT);
        assertThat(bootstrap.told()).endsWith("DELETE /rd/5a3f");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_the_network_loses_and_repeats_a_bootstrap_comes_to_one_end(long seed) {
        lab.network.random(seed, 0.2, 0.2, Duration.ofMillis(300));
        lab.patience = Duration.ofMinutes(4);
        var client = bootstrap.beginAlone(builder -> builder.instance(0, hall));
        lab.time.advanceUntil(() -> !bootstrap.asked.isEmpty(), Duration.ofMinutes(2));
        converse(6);
        lab.time.advanceUntil(() -> client.registered().isDone(), Duration.ofMinutes(5));
        assertThat(bootstrap.heard).containsExactly("started", "finished with " + BootstrapLab.SERVER_URI);
    }

    @Test
    void a_finish_whose_answer_is_lost_counts_once() {
        var client = bootstrap.beginAlone(builder -> {});
        converse(5);
        lab.network.lose(Datagram.first(1, it -> it.isResponse() && it.to().getPort() == 5693));
        assertThat(bootstrap.finish().code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(client.registered()).isCompleted();
        assertThat(lab.received).hasSize(1);
    }

    @Test
    void a_server_that_has_forgotten_the_client_meanwhile_gets_a_new_register() {
        lab.account = Lab.account().lifetime(Duration.ofSeconds(60));
        var client = bootstrap.openBesideServer(builder -> {});
        lab.script = request ->
                request.path().size() == 2 ? Response.error(ResponseCode.NOT_FOUND, "who?") : Lab.accept(request);
        lab.passSeconds(250);
        assertThat(bootstrap.told().stream().map(it -> it.replaceAll("\\?.*", "")))
                .containsExactly("POST /rd", "POST /rd/5a3f", "POST /rd");
        assertThat(client.registered()).isCompleted();
    }
}
