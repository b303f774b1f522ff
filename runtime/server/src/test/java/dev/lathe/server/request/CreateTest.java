package dev.lathe.server.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.objects.Device;
import dev.lathe.objects.RemoteDevice;
import dev.lathe.path.LwM2mPath;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.ServerFixture;
import dev.lathe.server.fixture.EveryType;
import dev.lathe.server.fixture.RemoteEveryType;
import dev.lathe.server.fixture.RemoteRoomThermostat;
import dev.lathe.server.fixture.RoomThermostat;
import dev.lathe.server.fixture.RoomThermostat.Mode;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.stub.server.EnablerException;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.stub.server.UnknownLocationException;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Create and Delete send, and what comes of the answer. */
class CreateTest {

    private static final RoomThermostat.Patch HEATING =
            RoomThermostat.patch().mode(Mode.HEAT).setPoint(21).build();

    private final ServerFixture fixture = new ServerFixture();
    private final ScriptedDevice device = fixture.registered("hall");
    private final RegisteredDevice known = fixture.known("hall");

    private void answersCreated(String... location) {
        device.answers(request -> Response.created(List.of(location)).toFuture());
    }

    private String payload() {
        return HexFormat.of().formatHex(device.asked.get(0).payload());
    }

    @Test
    void whereTheDeviceIsToChooseThePayloadHasResourcesAlone() {
        answersCreated("42770", "5");

        RemoteRoomThermostat created = fixture.await(known.create(RemoteRoomThermostat.TYPE, HEATING));

        assertThat(created.path()).isEqualTo(LwM2mPath.of(42770, 5));
        assertThat(device.asked.get(0).toString()).startsWith("POST /42770, TLV (11542)");
        assertThat(payload()).isEqualTo("c10101" + "c402" + "41a80000");
    }

    @Test
    void whereTheApplicationChoosesTheyAreWithinTheirObjectInstance() {
        answersCreated();

        RemoteRoomThermostat created = fixture.await(known.create(RemoteRoomThermostat.TYPE, 7, HEATING));

        assertThat(created.path()).isEqualTo(LwM2mPath.of(42770, 7));
        assertThat(payload()).isEqualTo("080709" + "c10101" + "c402" + "41a80000");
    }

    @Test
    void theStubCanBeUsedBeforeTheDeviceRegistersWhatItStandsFor() {
        answersCreated("42770", "5");
        RemoteRoomThermostat created = fixture.await(known.create(RemoteRoomThermostat.TYPE, HEATING));
        device.answersText("21.5");

        assertThat(fixture.await(created.measuredTemperature().read())).isEqualTo(21.5);
        assertThat(known.find(RemoteRoomThermostat.TYPE, 5)).isEmpty();
    }

    @Test
    void whatTheDeviceSaysGoesBeforeWhatItWasTold() {
        answersCreated("42770", "5");

        assertThat(fixture.await(known.create(RemoteRoomThermostat.TYPE, 7, HEATING))
                        .path())
                .isEqualTo(LwM2mPath.of(42770, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42770|5", "lwm2m|42770|5", "42770/5", "|42770|5", "rd|x|42770|5"})
    void whateverStandsBeforeObjectAndInstanceIsPassedOver(String location) {
        answersCreated(location.split("\\|", -1));

        assertThat(fixture.await(known.create(RemoteRoomThermostat.TYPE, HEATING))
                        .path())
                .isEqualTo(LwM2mPath.of(42770, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42770", "42770|x", "3|5", "42770|65535", "42770|5|"})
    void aDeviceThatDoesNotSayWhatItCreatedIsNotGuessedAt(String location) {
        answersCreated(location.isEmpty() ? new String[0] : location.split("\\|", -1));

        assertThat(fixture.failure(known.create(RemoteRoomThermostat.TYPE, HEATING)))
                .isInstanceOf(UnknownLocationException.class)
                .hasMessageContaining("'hall'")
                .hasMessageContaining("next Update");
        assertThat(fixture.await(known.create(RemoteRoomThermostat.TYPE, 7, HEATING))
                        .path())
                .isEqualTo(LwM2mPath.of(42770, 7));
    }

    @Test
    void anObjectWithASingleInstanceHasItAt0() {
        answersCreated();

        assertThat(fixture.await(known.create(RemoteDevice.TYPE, Device.patch().build()))
                        .path())
                .isEqualTo(LwM2mPath.of(3, 0));
    }

    @Test
    void withoutItsMandatoryResourcesNothingIsSentAndAllAreNamed() {
        assertThatThrownBy(() -> known.create(
                        RemoteRoomThermostat.TYPE,
                        RoomThermostat.patch().setPoint(21).build()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Room Thermostat (/42770, version 1.0)")
                .hasMessageEndingWith("missing: Mode (/42770/*/1)");
        fixture.time.runReady();
        assertThat(device.asked).isEmpty();
    }

    @Test
    void anObjectTheDeviceHasNotRegisteredIsNotCreated() {
        assertThatThrownBy(() ->
                        known.create(RemoteEveryType.TYPE, EveryType.patch().build()))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("'hall' has not registered the Object");
    }

    @Test
    void aRefusalIsAResponseException() {
        device.answers(
                request -> Response.error(ResponseCode.BAD_REQUEST, "full").toFuture());

        assertThat(fixture.failure(known.create(RemoteRoomThermostat.TYPE, HEATING)))
                .isInstanceOf(ResponseException.class)
                .hasMessageContaining("full");
    }

    @Test
    void deletesAnObjectInstance() {
        device.answers(request -> Response.of(ResponseCode.DELETED).toFuture());

        fixture.await(known.at(RemoteRoomThermostat.TYPE, 0).delete());

        assertThat(device.heard()).containsExactly("DELETE /42770/0");
    }

    @Test
    void aResourceInstanceIsDeletedOnADeviceThatKnowsHow() {
        ScriptedDevice newer = fixture.device();
        fixture.await(newer.register("ep=new&lt=60&lwm2m=1.2&b=U", "</42771/0>"));
        newer.answers(request -> Response.of(ResponseCode.DELETED).toFuture());
        ScriptedDevice older = fixture.device();
        fixture.await(older.register("ep=old&lt=60&lwm2m=1.1&b=U", "</42771/0>"));

        fixture.await(fixture.known("new")
                .at(RemoteEveryType.TYPE, 0)
                .integerList()
                .at(3)
                .delete());
        assertThat(newer.heard()).hasSize(1).first().asString().matches("DELETE /42771/0/\\d+/3");

        assertThat(fixture.failure(fixture.known("old")
                        .at(RemoteEveryType.TYPE, 0)
                        .integerList()
                        .at(3)
                        .delete()))
                .isInstanceOf(EnablerException.class)
                .hasMessage("'old' registered with LwM2M 1.1: deleting a Resource Instance needs LwM2M 1.2");
        assertThat(older.asked).isEmpty();
    }
}
