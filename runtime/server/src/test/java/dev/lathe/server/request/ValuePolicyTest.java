package dev.lathe.server.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.ServerFixture;
import dev.lathe.server.fixture.RemoteRoomThermostat;
import dev.lathe.server.fixture.RoomThermostat;
import dev.lathe.server.fixture.RoomThermostat.Mode;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.RequestOptions;
import dev.lathe.stub.server.ValuePolicy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a value that a device sends and the descriptor does not allow. */
class ValuePolicyTest {

    private final ServerFixture fixture = new ServerFixture();
    private final ScriptedDevice device = fixture.registered("hall");
    private final RemoteRoomThermostat lenient = fixture.known("hall").at(RemoteRoomThermostat.TYPE, 0);
    private final RemoteRoomThermostat strict = fixture.known("hall")
            .with(RequestOptions.valuePolicy(ValuePolicy.REFUSE))
            .at(RemoteRoomThermostat.TYPE, 0);

    @Test
    void itIsDeliveredUnlessSaidOtherwiseAndTheHandleSaysWhatIsWrong() {
        device.answersText("130");

        double celsius = fixture.await(lenient.measuredTemperature().read());

        assertThat(celsius).isEqualTo(130);
        assertThat(lenient.measuredTemperature().violation(celsius))
                .contains("Measured Temperature (/42770/*/0): 130.0 is out of range -40..125");
        assertThat(lenient.measuredTemperature().violation(20.0)).isEmpty();
    }

    @Test
    void aRefusedValueFailsTheReadNamingResourceValueAndRange() {
        device.answersText("130");

        assertThat(fixture.failure(strict.measuredTemperature().read()))
                .isInstanceOf(PayloadException.class)
                .hasMessageContaining("/42770/0/0")
                .hasMessageContaining("Measured Temperature (/42770/*/0): 130.0 is out of range -40..125");
    }

    @Test
    void aRefusedNumberOfAnEnumerationIsNamed() {
        device.answersText("7");

        assertThat(fixture.await(lenient.mode().read())).isEqualTo(Mode.UNRECOGNIZED);
        assertThat(lenient.mode().violation(Mode.UNRECOGNIZED))
                .contains("Mode (/42770/*/1): not one of its enumerated values");
        assertThat(fixture.failure(strict.mode().read()))
                .isInstanceOf(PayloadException.class)
                .hasMessageContaining("Mode (/42770/*/1): 7 is not one of its enumerated values");
    }

    @Test
    void anObjectInstanceIsLookedAtAsAWhole() {
        device.answers(request -> ScriptedDevice.content(ContentFormat.TLV, "c402" + "42200000" + "c16305")
                .toFuture());

        RoomThermostat all = fixture.await(lenient.read());
        assertThat(lenient.violation(all)).contains("Set Point (/42770/*/2): 40.0 is out of range 5..35");
        assertThat(fixture.failure(strict.read()))
                .isInstanceOf(PayloadException.class)
                .hasMessageContaining("40.0 is out of range 5..35");
    }

    @Test
    void everyInstanceOfAResourceIsLookedAt() {
        String tooLong = "61".repeat(65);
        device.answers(request -> ScriptedDevice.content(ContentFormat.TLV, "880347" + "410061" + "480141" + tooLong)
                .toFuture());

        assertThat(lenient.errorLog().violation(fixture.await(lenient.errorLog().read())))
                .contains("Error Log (/42770/*/3): a text of 65 octets is out of range 0..64");
        assertThat(fixture.failure(strict.errorLog().read())).isInstanceOf(PayloadException.class);
    }

    @Test
    void aRefusedNotificationIsLeftOutAndTheObservationGoesOn() {
        device.answers(request -> text("20").withObserve(1).toFuture());
        List<Double> heard = new ArrayList<>();
        Observation observation = strict.measuredTemperature().observe(heard::add);
        fixture.await(observation.established());
        Request asked = device.asked.get(0);

        fixture.await(device.notify(asked, text("130").withObserve(2)));
        fixture.time.advance(Duration.ofSeconds(1));
        fixture.await(device.notify(asked, text("21").withObserve(3)));
        fixture.time.advance(Duration.ofSeconds(1));

        assertThat(heard).containsExactly(20.0, 21.0);
        assertThat(observation.ended()).isNotDone();
    }

    @Test
    void anObservationThatBeginsWithARefusedValueIsNotEstablished() {
        device.answers(request -> text("130").withObserve(1).toFuture());

        assertThat(fixture.failure(
                        strict.measuredTemperature().observe(celsius -> {}).established()))
                .isInstanceOf(PayloadException.class);
    }

    @Test
    void theServerHasAPolicyOfItsOwnThatARequestMayGoAgainst() {
        ServerFixture other = new ServerFixture(LwM2mServer.builder().valuePolicy(ValuePolicy.REFUSE));
        ScriptedDevice attic = other.registered("attic");
        attic.answersText("130");

        assertThat(other.failure(other.known("attic")
                        .with(RequestOptions.timeout(Duration.ofSeconds(5)))
                        .at(RemoteRoomThermostat.TYPE, 0)
                        .measuredTemperature()
                        .read()))
                .isInstanceOf(PayloadException.class);
        assertThat(other.await(other.known("attic")
                        .with(RequestOptions.valuePolicy(ValuePolicy.DELIVER))
                        .at(RemoteRoomThermostat.TYPE, 0)
                        .measuredTemperature()
                        .read()))
                .isEqualTo(130);
    }

    private static Response text(String text) {
        return Response.content(ContentFormat.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }
}
