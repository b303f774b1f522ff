package dev.lathe.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.server.fixture.RemoteRoomThermostat;
import dev.lathe.testkit.Datagram;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ListenersTest {

    private final ServerFixture fixture = new ServerFixture();
    private final ScriptedDevice device = fixture.device();
    private final List<String> heard = new ArrayList<>();

    ListenersTest() {
        fixture.server.onRegistered(known -> heard.add("registered " + known));
        fixture.server.onUpdated(known -> heard.add("updated " + known));
        fixture.server.onUnregistered((known, reason) -> heard.add("unregistered " + known + " " + reason));
    }

    @Test
    void theLifeOfADeviceIsHeardInOrder() {
        String location = ScriptedDevice.location(fixture.await(device.register("ep=hall&lt=60&lwm2m=1.0", "</3/0>")));
        fixture.await(device.update(location, "", "</3/0>,</4/0>"));
        fixture.await(device.deregister(location));
        fixture.time.runReady();

        assertThat(heard)
                .containsExactly(
                        "registered 'hall' {3=1.0} [/3/0]",
                        "updated 'hall' {3=1.0, 4=1.0} [/3/0, /4/0]",
                        "unregistered 'hall' {3=1.0, 4=1.0} [/3/0, /4/0] DEREGISTERED");
    }

    @Test
    void registeringAnewEndsTheEarlierRegistrationFirst() {
        fixture.await(device.register("ep=hall&lt=60&lwm2m=1.0", "</3/0>"));
        fixture.await(device.register("ep=hall&lt=60&lwm2m=1.0", "</4/0>"));
        fixture.time.runReady();

        assertThat(heard)
                .containsExactly(
                        "registered 'hall' {3=1.0} [/3/0]",
                        "unregistered 'hall' {3=1.0} [/3/0] REPLACED",
                        "registered 'hall' {4=1.0} [/4/0]");
    }

    @Test
    void aRefusedRegisterOrUpdateIsNotHeard() {
        fixture.await(device.register("ep=hall&lwm2m=1.1", "</3/0>"));
        fixture.await(device.update("rd/unknown", "", ""));
        fixture.await(device.deregister("rd/unknown"));

        assertThat(heard).isEmpty();
    }

    @Test
    void aListenerThatFailsKeepsNothingFromTheOthers() {
        fixture.server.onRegistered(known -> {
            throw new IllegalStateException("the application is broken");
        });
        fixture.server.onRegistered(known -> heard.add("after"));

        assertThat(fixture.await(device.register("hall")).code()).hasToString("2.01 Created");
        fixture.time.runReady();

        assertThat(heard).hasSize(2).contains("after");
    }

    @Test
    void aRegisterThatArrivesTwiceIsHeardOnce() {
        fixture.network.duplicate(datagram -> datagram.isRequest());
        fixture.await(device.register("hall"));
        fixture.time.runReady();

        assertThat(heard).hasSize(1);
    }

    @Test
    void aRegisterWhoseAnswerIsLostIsHeardOnce() {
        fixture.network.lose(Datagram.first(2, datagram -> datagram.isResponse()));
        String location = ScriptedDevice.location(fixture.await(device.register("hall")));
        fixture.time.runReady();

        assertThat(heard).hasSize(1);
        assertThat(fixture.answer(device.update(location, "", ""))).isEqualTo("2.04 Changed");
    }

    @Test
    void inABadNetworkTheServerAndItsDevicesStillUnderstandEachOther() {
        fixture.network.random(4711, 0.1, 0.2, Duration.ofMillis(800));
        List<CompletableFuture<Double>> reads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ScriptedDevice each = fixture.registered("device" + i);
            double celsius = i;
            each.answers(request -> ScriptedDevice.text(String.valueOf(celsius)).toFuture());
            reads.add(fixture.known("device" + i)
                    .at(RemoteRoomThermostat.TYPE, 0)
                    .measuredTemperature()
                    .read());
        }
        for (int i = 0; i < 20; i++) {
            assertThat(fixture.await(reads.get(i))).isEqualTo(i);
        }
        assertThat(heard).hasSize(20);
        assertThat(fixture.server.devices()).hasSize(20);
    }
}
