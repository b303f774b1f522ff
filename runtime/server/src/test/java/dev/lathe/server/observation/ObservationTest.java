package dev.lathe.server.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.attribute.Attributes;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Observe;
import dev.lathe.message.PayloadException;
import dev.lathe.message.Request;
import dev.lathe.message.RequestTimeoutException;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.message.TransportException;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.ServerFixture;
import dev.lathe.server.fixture.RemoteRoomThermostat;
import dev.lathe.server.fixture.RoomThermostat;
import dev.lathe.server.request.RegistrationEndedException;
import dev.lathe.stub.server.EndReason;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.RequestOptions;
import dev.lathe.testkit.Datagram;
import dev.lathe.transport.Delivery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ObservationTest {

    private final ServerFixture fixture = new ServerFixture();
    private final ScriptedDevice device = fixture.device();
    private final String location = ScriptedDevice.location(fixture.await(device.register("hall")));
    private final RemoteRoomThermostat hall = fixture.known("hall").at(RemoteRoomThermostat.TYPE, 0);
    private final List<Double> values = new ArrayList<>();

    ObservationTest() {
        device.answers(request -> (request.observe() == Observe.REGISTER
                        ? ScriptedDevice.text("20").withObserve(1)
                        : Response.of(ResponseCode.CHANGED))
                .toFuture());
    }

    private Observation observing() {
        Observation observation = hall.measuredTemperature().observe(values::add);
        fixture.await(observation.established());
        fixture.time.runReady();
        return observation;
    }

    private Delivery notifies(Response notification) {
        Delivery delivery = fixture.await(device.notify(device.asked.get(0), notification));
        fixture.time.runReady();
        return delivery;
    }

    private static Response value(String text, int sequence) {
        return ScriptedDevice.text(text).withObserve(sequence);
    }

    @Test
    void theFirstValueIsHeardAndEachChangeAfterIt() {
        observing();
        notifies(value("21", 2));
        notifies(value("22.5", 3));

        assertThat(values).containsExactly(20.0, 21.0, 22.5);
        assertThat(device.heard()).containsExactly("GET /42770/0/0, observe 0, accept text/plain (0)");
    }

    @Test
    void aWholeObjectInstanceCanBeObserved() {
        List<RoomThermostat> all = new ArrayList<>();
        device.answers(request -> ScriptedDevice.content(ContentFormat.TLV, "c10102")
                .withObserve(1)
                .toFuture());

        fixture.await(hall.observe(all::add).established());
        fixture.time.runReady();

        assertThat(all).extracting(RoomThermostat::mode).containsExactly(RoomThermostat.Mode.COOL);
    }

    @Test
    void attributesAreWrittenFirst() {
        fixture.await(hall.measuredTemperature()
                .observe(Attributes.pmin(5).gt(28), values::add)
                .established());

        assertThat(device.heard())
                .containsExactly("PUT /42770/0/0?pmin=5&gt=28", "GET /42770/0/0, observe 0, accept text/plain (0)");
    }

    @Test
    void whereAttributesAreRefusedNothingIsObserved() {
        device.answers(request ->
                Response.error(ResponseCode.BAD_REQUEST, "no gt here").toFuture());
        Observation observation = hall.measuredTemperature().observe(Attributes.gt(28), values::add);

        assertThat(fixture.failure(observation.established())).hasMessage("4.00 Bad Request: no gt here");
        assertThat(fixture.await(observation.ended())).isEqualTo(EndReason.REFUSED);
        assertThat(device.asked).hasSize(1);
    }

    @Test
    void aRefusedObservationIsHeardOfInEstablished() {
        device.answers(request -> Response.error(ResponseCode.NOT_FOUND, "").toFuture());
        Observation observation = hall.measuredTemperature().observe(values::add);

        assertThat(fixture.failure(observation.established())).isInstanceOf(ResponseException.class);
        assertThat(fixture.await(observation.ended())).isEqualTo(EndReason.REFUSED);
        assertThat(values).isEmpty();
    }

    @Test
    void aDeviceThatOnlyAnswersDoesNotObserve() {
        device.answersText("20");
        Observation observation = hall.measuredTemperature().observe(values::add);

        assertThat(fixture.failure(observation.established()))
                .hasMessage("2.05 Content: the device has answered, but does not observe");
        assertThat(fixture.await(observation.ended())).isEqualTo(EndReason.REFUSED);
    }

    @Test
    void aDeviceThatDoesNotAnswerInTimeDoesNotObserve() {
        device.answers(request -> new CompletableFuture<>());
        Observation observation = fixture.known("hall")
                .with(RequestOptions.timeout(Duration.ofSeconds(5)))
                .at(RemoteRoomThermostat.TYPE, 0)
                .measuredTemperature()
                .observe(values::add);

        assertThat(fixture.failure(observation.established())).isInstanceOf(RequestTimeoutException.class);
        assertThat(fixture.await(observation.ended())).isEqualTo(EndReason.REFUSED);
    }

    @Test
    void aFirstValueThatCannotBeReadEndsTheObservationOnBothSides() {
        device.answers(request -> value("warm", 1).toFuture());
        Observation observation = hall.measuredTemperature().observe(values::add);

        assertThat(fixture.failure(observation.established())).isInstanceOf(PayloadException.class);
        fixture.time.runReady();
        assertThat(device.heard())
                .containsExactly(
                        "GET /42770/0/0, observe 0, accept text/plain (0)",
                        "GET /42770/0/0, observe 1, accept text/plain (0)");
    }

    @Test
    void aLaterValueThatCannotBeReadIsLeftOut() {
        Observation observation = observing();
        notifies(value("warm", 2));
        notifies(value("21", 3));

        assertThat(values).containsExactly(20.0, 21.0);
        assertThat(observation.ended()).isNotDone();
    }

    @Test
    void notificationsComeInAnyFormat() {
        observing();
        notifies(ScriptedDevice.content(ContentFormat.TLV, "c400" + "41ac0000").withObserve(2));

        assertThat(values).containsExactly(20.0, 21.5);
    }

    @Test
    void aConsumerThatFailsHearsTheNextValueAllTheSame() {
        List<Double> heard = new ArrayList<>();
        Observation observation = hall.measuredTemperature().observe(celsius -> {
            heard.add(celsius);
            throw new IllegalStateException("the application is broken");
        });
        fixture.await(observation.established());
        notifies(value("21", 2));

        assertThat(heard).containsExactly(20.0, 21.0);
        assertThat(observation.ended()).isNotDone();
    }

    @Test
    void anErrorEndsIt() {
        Observation observation = observing();
        notifies(Response.error(ResponseCode.NOT_FOUND, "deleted"));

        assertThat(fixture.await(observation.ended())).isEqualTo(EndReason.ENDED_BY_DEVICE);
        assertThat(notifies(value("23", 9))).isEqualTo(Delivery.REJECTED);
        assertThat(values).containsExactly(20.0);
    }

    @Test
    void aLastValueWithoutObserveOptionIsHeardAndEndsIt() {
        Observation observation = observing();
        notifies(ScriptedDevice.text("23"));

        assertThat(values).containsExactly(20.0, 23.0);
        assertThat(fixture.await(observation.ended())).isEqualTo(EndReason.ENDED_BY_DEVICE);
    }

    @Test
    void closingTellsTheDeviceUnderTheSameToken() {
        Observation observation = observing();
        observation.close();
        observation.close();
        fixture.time.runReady();

        assertThat(device.heard())
                .containsExactly(
                        "GET /42770/0/0, observe 0, accept text/plain (0)",
                        "GET /42770/0/0, observe 1, accept text/plain (0)");
        assertThat(device.asked.get(1).token()).isEqualTo(device.asked.get(0).token());
        assertThat(fixture.await(observation.ended())).isEqualTo(EndReason.CLOSED);
        assertThat(notifies(value("21", 2))).isEqualTo(Delivery.REJECTED);
        assertThat(values).containsExactly(20.0);
    }

    @Test
    void forgettingSaysNothingUntilTheDeviceNotifies() {
        Observation observation = observing();
        observation.forget();
        fixture.time.runReady();

        assertThat(device.asked).hasSize(1);
        assertThat(notifies(value("21", 2))).isEqualTo(Delivery.REJECTED);
        assertThat(device.rejected).hasSize(1);
        assertThat(values).containsExactly(20.0);
        assertThat(fixture.await(observation.ended())).isEqualTo(EndReason.CLOSED);
    }

    @Test
    void closingBeforeTheDeviceHasAnsweredEndsItToo() {
        CompletableFuture<Response> answer = new CompletableFuture<>();
        device.answers(request -> answer);
        Observation observation = hall.measuredTemperature().observe(values::add);
        fixture.time.runReady();

        observation.close();
        fixture.time.runReady();
        answer.complete(value("20", 1));
        fixture.time.advance(Duration.ofMinutes(5));

        assertThat(fixture.failure(observation.established()))
                .isInstanceOf(TransportException.class)
                .hasMessage("the observation was closed before 'hall' answered");
        assertThat(fixture.await(observation.ended())).isEqualTo(EndReason.CLOSED);
        assertThat(values).isEmpty();
    }

    @Test
    void aNewRegistrationEndsIt() {
        Observation observation = observing();
        fixture.await(device.register("hall"));

        assertThat(fixture.await(observation.ended())).isEqualTo(EndReason.REGISTRATION_ENDED);
        assertThat(notifies(value("21", 2))).isEqualTo(Delivery.REJECTED);
    }

    @Test
    void deregistrationAndExpiryEndIt() {
        Observation one = observing();
        fixture.await(device.deregister(location));
        assertThat(fixture.await(one.ended())).isEqualTo(EndReason.REGISTRATION_ENDED);

        fixture.await(device.register("hall"));
        Observation other = fixture.known("hall")
                .at(RemoteRoomThermostat.TYPE, 0)
                .measuredTemperature()
                .observe(values::add);
        fixture.await(other.established());
        fixture.time.advance(Duration.ofSeconds(68));
        assertThat(fixture.await(other.ended())).isEqualTo(EndReason.REGISTRATION_ENDED);
    }

    @Test
    void anUpdateLeavesItAsItIs() {
        Observation observation = observing();
        fixture.await(device.update(location, "lt=120", ScriptedDevice.ROOM));
        notifies(value("21", 2));

        assertThat(values).containsExactly(20.0, 21.0);
        assertThat(observation.ended()).isNotDone();
    }

    @Test
    void withoutARegistrationThereIsNothingToObserve() {
        fixture.await(device.deregister(location));
        Observation observation = hall.measuredTemperature().observe(values::add);

        assertThat(fixture.failure(observation.established())).isInstanceOf(RegistrationEndedException.class);
        assertThat(fixture.await(observation.ended())).isEqualTo(EndReason.REGISTRATION_ENDED);
        assertThat(device.asked).isEmpty();
    }

    @Test
    void closingTheServerEndsIt() {
        Observation observation = observing();
        fixture.server.close();

        assertThat(fixture.await(observation.ended())).isEqualTo(EndReason.SERVER_CLOSED);
        assertThat(fixture.await(hall.measuredTemperature().observe(values::add).ended()))
                .isEqualTo(EndReason.SERVER_CLOSED);
    }

    @Test
    void nobodyCanEndTheFuturesForOthers() {
        Observation observation = observing();
        observation.ended().complete(EndReason.REFUSED);
        observation.ended().cancel(true);

        assertThat(observation.ended()).isNotDone();
    }

    @Test
    void contradictingAttributesAreRefusedAtOnce() {
        assertThatThrownBy(() ->
                        hall.measuredTemperature().observe(Attributes.gt(1).lt(2), values::add))
                .hasMessageContaining("lt must be below gt");
        assertThat(device.asked).isEmpty();
    }

    @Test
    void aLateNotificationOfAnEarlierStateIsNotHeard() {
        observing();
        Request observe = device.asked.get(0);
        fixture.network.delay(
                datagram -> datagram.isNotification()
                        && Objects.requireNonNull(datagram.response()).observe().getAsInt() == 2,
                Duration.ofSeconds(1));
        var late = device.notify(observe, value("21", 2));
        fixture.await(device.notify(observe, value("22", 3)));
        fixture.await(late);
        fixture.time.runReady();

        assertThat(values).containsExactly(20.0, 22.0);
    }

    @Test
    void aNotificationThatIsLostOrComesTwiceIsHeardOnce() {
        observing();
        fixture.network.lose(Datagram.nth(1, datagram -> datagram.isNotification()));
        notifies(value("21", 2));
        fixture.network.heal();
        fixture.network.duplicate(datagram -> datagram.isNotification());
        notifies(value("22", 3));

        assertThat(values).containsExactly(20.0, 21.0, 22.0);
    }
}
