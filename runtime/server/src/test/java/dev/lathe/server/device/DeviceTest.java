package dev.lathe.server.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.objects.RemoteAccessControl;
import dev.lathe.objects.RemoteConnectivityMonitoring;
import dev.lathe.objects.RemoteConnectivityStatistics;
import dev.lathe.objects.RemoteDevice;
import dev.lathe.objects.RemoteFirmwareUpdate;
import dev.lathe.objects.RemoteLocation;
import dev.lathe.objects.RemoteServer;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.ServerFixture;
import dev.lathe.server.fixture.RemoteRoomThermostat;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.stub.server.RemoteType;
import dev.lathe.stub.server.Target;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which stubs a registered device has. */
class DeviceTest {

    private final ServerFixture fixture = new ServerFixture();
    private final ScriptedDevice device = fixture.device();

    private RegisteredDevice registering(String links) {
        fixture.await(device.register("ep=hall&lt=60&lwm2m=1.1", links));
        return fixture.known("hall");
    }

    @Test
    void thereIsAStubForEachRegisteredInstance() {
        RegisteredDevice hall = registering("</3/0>,</42770/7>,</42770/0>,</42771/0>");

        assertThat(hall.at(RemoteRoomThermostat.TYPE, 7).path()).hasToString("/42770/7");
        assertThat(hall.find(RemoteRoomThermostat.TYPE, 0)).isPresent();
        assertThat(hall.find(RemoteRoomThermostat.TYPE, 1)).isEmpty();
        assertThat(hall.all(RemoteRoomThermostat.TYPE)).extracting(Target::path).hasToString("[/42770/0, /42770/7]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "</3/0> | 'hall' has not registered the Object Room Thermostat (/42770, version 1.0)",
                "</42770> | 'hall' has not registered the Object Instance /42770/0, Room Thermostat",
                "</42770/0>;ver=2.0 | 'hall' has registered version 2.0 of the Object Room Thermostat (/42770, version 1.0): another major version needs another stub",
            })
    void withoutTheObjectThereIsNoStub(String links, String reason) {
        RegisteredDevice hall = registering(links);

        assertThatThrownBy(() -> hall.at(RemoteRoomThermostat.TYPE, 0))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage(reason);
        assertThat(hall.find(RemoteRoomThermostat.TYPE, 0)).isEmpty();
        assertThat(hall.all(RemoteRoomThermostat.TYPE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.10"})
    void anotherMinorVersionIsFine(String version) {
        assertThat(registering("</42770>;ver=" + version + ",</42770/0>").find(RemoteRoomThermostat.TYPE, 0))
                .isPresent();
    }

    /** OSCORE is none of them: no device registers it. */
    static List<RemoteType<?>> coreObjects() {
        return List.of(
                RemoteServer.TYPE,
                RemoteAccessControl.TYPE,
                RemoteDevice.TYPE,
                RemoteConnectivityMonitoring.TYPE,
                RemoteFirmwareUpdate.TYPE,
                RemoteLocation.TYPE,
                RemoteConnectivityStatistics.TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.2"})
    void coreObjectsHaveStubsThoughNoVersionIsStated(String enabler) {
        String links = coreObjects().stream()
                .map(type -> "</" + type.spec().id() + "/0>")
                .collect(Collectors.joining(","));
        fixture.await(device.register("ep=hall&lt=60&lwm2m=" + enabler, links));

        RegisteredDevice hall = fixture.known("hall");
        assertThat(coreObjects())
                .allSatisfy(type ->
                        assertThat(hall.find(type, 0)).as(type.spec().name()).isPresent());
    }

    @Test
    void aDeviceSpeaksOfItsRegistrationAsItIsNow() {
        String location =
                ScriptedDevice.location(fixture.await(device.register("ep=hall&lt=60&lwm2m=1.1", "</42770/0>")));
        RegisteredDevice hall = fixture.known("hall");

        fixture.await(device.update(location, "", "</42770/1>"));

        assertThat(hall.instances()).hasToString("[/42770/1]");
        assertThat(hall.find(RemoteRoomThermostat.TYPE, 0)).isEmpty();
    }

    @Test
    void aDeviceStillSaysWhatItWasWhenItsRegistrationHasEnded() {
        String location =
                ScriptedDevice.location(fixture.await(device.register("ep=hall&lt=60&lwm2m=1.1", "</42770/0>")));
        RegisteredDevice hall = fixture.known("hall");

        fixture.await(device.deregister(location));

        assertThat(hall).hasToString("'hall' {42770=1.0} [/42770/0]");
        assertThat(hall.objects()).hasToString("{42770=1.0}");
    }
}
