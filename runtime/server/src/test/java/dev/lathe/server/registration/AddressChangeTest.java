package dev.lathe.server.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.ServerFixture;
import dev.lathe.server.fixture.RemoteRoomThermostat;
import dev.lathe.stub.server.Observation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AddressChangeTest {

    private final ServerFixture fixture = new ServerFixture();
    private final ScriptedDevice before = fixture.device();
    private final ScriptedDevice after = fixture.device();
    private final String location = ScriptedDevice.location(fixture.await(before.register("hall")));

    AddressChangeTest() {
        before.answersText("1");
        after.answersText("2");
    }

    private CompletableFuture<Double> read() {
        return fixture.known("hall")
                .at(RemoteRoomThermostat.TYPE, 0)
                .measuredTemperature()
                .read();
    }

    @Test
    void anAddressThatAnswersTakesOver() {
        assertThat(fixture.answer(after.update(location, "", ""))).isEqualTo("2.04 Changed");
        fixture.time.advance(Duration.ofSeconds(1));

        assertThat(after.heard()).containsExactly("GET /3, accept link-format (40)");
        assertThat(fixture.await(read())).isEqualTo(2.0);
        assertThat(before.asked).isEmpty();
    }

    @Test
    void anErrorIsAnAnswerToo() {
        after.answers(request -> Response.of(ResponseCode.NOT_FOUND).toFuture());
        fixture.await(after.update(location, "", ""));
        fixture.time.advance(Duration.ofSeconds(1));
        after.answersText("2");

        assertThat(fixture.await(read())).isEqualTo(2.0);
    }

    @Test
    void aForgedAddressThatCannotAnswerRedirectsNothing() {
        fixture.network.lose(datagram -> datagram.to().equals(after.address()) && datagram.isRequest());
        fixture.await(after.update(location, "", ""));

        assertThat(fixture.await(read())).isEqualTo(1.0);
        fixture.time.advance(Duration.ofMinutes(1));
        fixture.await(before.update(location, "", ""));
        assertThat(fixture.await(read())).isEqualTo(1.0);
    }

    @Test
    void aRequestWaitsForTheAnswerAndGoesWhereTheDeviceIsThen() {
        fixture.network.latency(Duration.ofMillis(500));
        var updated = after.update(location, "", "");
        fixture.time.advance(Duration.ofMillis(700));

        CompletableFuture<Double> read = read();

        assertThat(fixture.await(read)).isEqualTo(2.0);
        assertThat(fixture.await(updated).code()).hasToString("2.04 Changed");
        assertThat(before.asked).isEmpty();
    }

    @Test
    void theLatestAddressIsTheOneThatCounts() {
        ScriptedDevice last = fixture.device();
        last.answersText("3");
        fixture.network.delay(
                datagram -> datagram.to().equals(after.address()) && datagram.isRequest(), Duration.ofSeconds(2));
        fixture.await(after.update(location, "", ""));
        fixture.await(last.update(location, "", ""));
        fixture.time.advance(Duration.ofSeconds(10));

        assertThat(fixture.await(read())).isEqualTo(3.0);
    }

    @Test
    void severalUpdatesFromOneNewAddressAreOneQuestion() {
        fixture.network.latency(Duration.ofMillis(500));
        var first = after.update(location, "", "");
        var second = after.update(location, "lt=30", "");
        fixture.await(CompletableFuture.allOf(first, second));
        fixture.time.advance(Duration.ofSeconds(5));

        assertThat(after.heard()).containsExactly("GET /3, accept link-format (40)");
    }

    @Test
    void observationsGoOnAtTheNewAddress() {
        List<Double> values = new ArrayList<>();
        before.answers(request -> ScriptedDevice.text("1").withObserve(1).toFuture());
        after.answers(request -> ScriptedDevice.text("2").withObserve(1).toFuture());
        Observation observation = fixture.known("hall")
                .at(RemoteRoomThermostat.TYPE, 0)
                .measuredTemperature()
                .observe(values::add);
        fixture.await(observation.established());

        fixture.await(after.update(location, "", ""));
        fixture.time.advance(Duration.ofSeconds(1));
        var asked = after.asked.get(1);
        fixture.await(after.notify(asked, ScriptedDevice.text("2.5").withObserve(2)));
        fixture.time.runReady();

        assertThat(values).containsExactly(1.0, 2.0, 2.5);
        assertThat(fixture.await(before.notify(
                        before.asked.get(0), ScriptedDevice.text("9").withObserve(9))))
                .hasToString("REJECTED");
        assertThat(observation.ended()).isNotDone();
    }

    @Test
    void deregisteringNeedsTheLocationOnly() {
        assertThat(fixture.answer(after.deregister(location))).isEqualTo("2.02 Deleted");
    }
}
