package dev.lathe.server.bootstrap;

import static dev.lathe.server.BootstrapFixture.bootstrapRequest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.server.BootstrapFixture;
import dev.lathe.server.BootstrapServer;
import dev.lathe.server.BootstrapServerBuilder;
import dev.lathe.server.ScriptedDevice;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Sessions beside each other and one after the other. */
class SessionsTest {

    private static final BootstrapConfiguration NOTHING =
            BootstrapConfiguration.builder().deleteEverything().build();

    private static BootstrapServerBuilder forAll() {
        return BootstrapServer.builder().accounts(request -> Optional.of(NOTHING));
    }

    private final BootstrapFixture fixture = new BootstrapFixture(forAll());

    /** A device that acknowledges requests but does not answer them. */
    private static ScriptedDevice silent(BootstrapFixture fixture) {
        ScriptedDevice device = fixture.device();
        device.answers(request -> new CompletableFuture<>());
        return device;
    }

    @Test
    void whoAsksAgainBeginsAnew() {
        ScriptedDevice device = silent(fixture);
        fixture.answer(device, bootstrapRequest("ep=hall"));
        fixture.time.runReady();
        BootstrapSession first = fixture.server.sessions().get(0);

        device.answers(BootstrapFixture.agreeing(""));
        fixture.bootstrap(device, "hall");

        assertThat(fixture.heard)
                .containsExactly(
                        "hall started",
                        "hall failed: the endpoint asked for a bootstrap again",
                        "hall started",
                        "hall Delete /: 2.02 Deleted",
                        "hall Finish: 2.04 Changed",
                        "hall finished");
        assertThat(fixture.server.sessions()).doesNotContain(first).isEmpty();
        assertThat(BootstrapFixture.asked(device)).containsExactly("DELETE /", "DELETE /", "POST /bs");
    }

    @Test
    void whatTheReplacedSessionAskedIsNotRepeated() {
        ScriptedDevice gone = fixture.device();
        fixture.network.lose(datagram -> datagram.to().equals(gone.address()) && datagram.isRequest());
        fixture.answer(gone, bootstrapRequest("ep=hall"));
        fixture.time.runReady();

        ScriptedDevice here = fixture.device();
        fixture.bootstrap(here, "hall");

        assertThat(BootstrapFixture.asked(here)).containsExactly("DELETE /", "POST /bs");
        assertThat(fixture.network.log())
                .filteredOn(line -> line.contains("> " + gone.address().getPort()) && line.contains("DELETE"))
                .hasSize(1);
    }

    @Test
    void whoIsRefusedDoesNotEndTheSessionThatGoesOn() {
        List<String> asked = new ArrayList<>();
        BootstrapFixture once = new BootstrapFixture(BootstrapServer.builder().accounts(request -> {
            asked.add(request.endpoint());
            return asked.size() > 1 ? Optional.empty() : Optional.of(NOTHING);
        }));
        ScriptedDevice device = silent(once);
        once.answer(device, bootstrapRequest("ep=hall"));

        assertThat(once.answer(device, bootstrapRequest("ep=hall"))).startsWith("4.00");
        assertThat(once.answer(device, bootstrapRequest("ep=hall&pct=0"))).startsWith("4.15");
        assertThat(once.server.sessions()).hasSize(1);
        assertThat(once.failures).isEmpty();
    }

    @Test
    void devicesAreBootstrappedSideBySide() {
        ScriptedDevice stuck = silent(fixture);
        fixture.answer(stuck, bootstrapRequest("ep=stuck"));
        List<ScriptedDevice> devices = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ScriptedDevice device = fixture.device();
            devices.add(device);
            fixture.answer(device, bootstrapRequest("ep=device" + i));
        }
        fixture.time.runReady();

        assertThat(fixture.heard).filteredOn(word -> word.endsWith("finished")).hasSize(20);
        assertThat(devices).allSatisfy(device -> assertThat(BootstrapFixture.asked(device))
                .containsExactly("DELETE /", "POST /bs"));
        assertThat(fixture.server.sessions())
                .extracting(BootstrapSession::endpoint)
                .containsExactly("stuck");
    }

    @Test
    void thereIsRoomForSoManySessionsAndNoMore() {
        BootstrapFixture small = new BootstrapFixture(forAll().maxSessions(2));
        ScriptedDevice device = silent(small);
        small.answer(device, bootstrapRequest("ep=a"));
        small.answer(device, bootstrapRequest("ep=b"));

        assertThat(small.answer(device, bootstrapRequest("ep=c")))
                .isEqualTo("5.03 Service Unavailable: this server has no room for another bootstrap");
        assertThat(small.answer(device, bootstrapRequest("ep=b"))).isEqualTo("2.04 Changed");

        small.time.advance(Duration.ofSeconds(100));
        assertThat(small.server.sessions()).isEmpty();
        assertThat(small.answer(device, bootstrapRequest("ep=c"))).isEqualTo("2.04 Changed");
    }

    @Test
    void soManyRequestsWaitForTheFunctionAndNoMore() {
        List<Runnable> waiting = new ArrayList<>();
        BootstrapFixture busy = new BootstrapFixture(forAll().maxSessions(2));
        // Beside the fixture's, a server whose executor does nothing by itself.
        BootstrapServer stalled = forAll().maxSessions(2)
                .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 5694))
                .transport(busy.network)
                .scheduler(busy.time.scheduler())
                .executor(waiting::add)
                .start();
        ScriptedDevice device = new ScriptedDevice(busy.network, stalled.address());
        CompletableFuture<Response> first = device.send(bootstrapRequest("ep=a"));
        CompletableFuture<Response> second = device.send(bootstrapRequest("ep=a"));

        assertThat(busy.answer(device, bootstrapRequest("ep=b"))).startsWith("5.03");
        waiting.remove(0).run();
        assertThat(busy.await(first).code()).hasToString("2.04 Changed");
        assertThat(busy.await(second).code()).hasToString("2.04 Changed");
    }

    @Test
    void closingEndsAllSessionsAndSendsNothingMore() {
        ScriptedDevice device = silent(fixture);
        fixture.answer(device, bootstrapRequest("ep=a"));
        fixture.answer(device, bootstrapRequest("ep=b"));
        fixture.time.runReady();

        fixture.server.close();
        fixture.server.close();
        fixture.time.advance(Duration.ofMinutes(10));

        assertThat(fixture.heard)
                .containsExactlyInAnyOrder(
                        "a started",
                        "b started",
                        "a failed: the Bootstrap-Server was closed",
                        "b failed: the Bootstrap-Server was closed");
        assertThat(device.asked).hasSize(2);
        assertThat(fixture.server.sessions()).isEmpty();
    }

    @Test
    void anotherServerOnTheSameAddressKnowsNothingOfEarlierSessions() {
        ScriptedDevice device = fixture.device();
        CompletableFuture<Response> late = new CompletableFuture<>();
        device.answers(request -> late);
        fixture.answer(device, bootstrapRequest("ep=hall"));
        fixture.time.runReady();
        fixture.server.close();

        try (BootstrapServer other = forAll().coap(fixture.server.address())
                .transport(fixture.network)
                .scheduler(fixture.time.scheduler())
                .executor(fixture.time.scheduler())
                .start()) {
            late.complete(Response.of(ResponseCode.DELETED));
            fixture.time.advance(Duration.ofMinutes(5));
            assertThat(BootstrapFixture.asked(device)).containsExactly("DELETE /");

            device.answers(BootstrapFixture.agreeing(""));
            assertThat(fixture.answer(device, bootstrapRequest("ep=hall"))).isEqualTo("2.04 Changed");
            fixture.time.runReady();
            assertThat(BootstrapFixture.asked(device)).containsExactly("DELETE /", "DELETE /", "POST /bs");
            assertThat(other.sessions()).isEmpty();
        }
    }

    @Test
    void aListenerThatFailsHarmsNeitherTheSessionNorOtherListeners() {
        BootstrapFixture broken = new BootstrapFixture(forAll().listener(new BootstrapListener() {
            @Override
            public void started(BootstrapSession session) {
                throw new IllegalStateException("the application is broken");
            }

            @Override
            public void step(BootstrapSession session, BootstrapStep step, StepOutcome outcome) {
                throw new IllegalStateException("the application is broken");
            }
        }));

        broken.bootstrap(broken.device(), "hall");

        assertThat(broken.heard).first().isEqualTo("hall started");
        assertThat(broken.heard).last().isEqualTo("hall finished");
    }

    @Test
    void aForgedRequestCausesFiveDatagramsBesideItsAnswer() {
        ScriptedDevice forger = fixture.device();
        fixture.network.lose(datagram -> datagram.isRequest() && datagram.to().equals(forger.address()));

        fixture.bootstrap(forger, "hall");

        assertThat(fixture.network.log())
                .filteredOn(line -> line.contains("> " + forger.address().getPort())
                        && line.contains(" CON ")
                        && !line.contains("2.04"))
                .hasSize(5)
                .allMatch(line -> line.contains("DELETE /"));
    }

    @Test
    void inABadNetworkDevicesAreStillBootstrapped() {
        fixture.network.random(4711, 0.1, 0.2, Duration.ofMillis(800));
        for (int i = 0; i < 20; i++) {
            fixture.bootstrap(fixture.device(), "device" + i);
        }

        assertThat(fixture.heard).filteredOn(word -> word.endsWith("finished")).hasSize(20);
    }
}
