package dev.lathe.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.client.LwM2mClient;
import dev.lathe.client.object.Deletable;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.fixture.EveryType;
import dev.lathe.server.fixture.EveryTypeInstance;
import dev.lathe.server.fixture.RemoteEveryType;
import dev.lathe.server.fixture.RemoteRoomThermostat;
import dev.lathe.server.fixture.RoomThermostat;
import dev.lathe.server.fixture.RoomThermostat.Mode;
import dev.lathe.server.fixture.RoomThermostatInstance;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.stub.server.RequestOptions;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Object Instances that the generated server stub creates and deletes on a generated client stub, over UDP. */
@Timeout(60)
class CreateTest {

    private static final RoomThermostat INITIAL = RoomThermostat.builder()
            .measuredTemperature(19.5)
            .mode(Mode.OFF)
            .setPoint(20)
            .build();
    private static final RoomThermostat.Patch HEATING =
            RoomThermostat.patch().mode(Mode.HEAT).setPoint(21).build();

    /** Ids that the device's factory refuses. */
    private static final int UNWANTED = 13;

    private final List<Integer> made = new CopyOnWriteArrayList<>();
    private final BlockingQueue<SortedSet<LwM2mPath>> updates = new LinkedBlockingQueue<>();
    private LwM2mServer server;
    private LwM2mClient client;
    private RegisteredDevice device;

    @BeforeEach
    void connect() throws Exception {
        CompletableFuture<RegisteredDevice> arrival = new CompletableFuture<>();
        server = LwM2mServer.builder()
                .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .start();
        server.onRegistered(arrival::complete);
        server.onUpdated(updated -> updates.add(updated.instances()));
        client = LwM2mClient.builder("create")
                .server(ServerAccount.noSec(
                        "coap://127.0.0.1:" + server.address().getPort()))
                .object(RoomThermostatInstance.TYPE, this::thermostat)
                .instance(0, new RoomThermostatInstance.Stored(INITIAL))
                .object(EveryTypeInstance.TYPE, id -> new EveryTypeDevice(), Deletable.CREATED)
                .instance(3, new EveryTypeDevice())
                .start();
        device = arrival.get(10, TimeUnit.SECONDS);
    }

    private RoomThermostatInstance thermostat(int id) {
        if (id == UNWANTED) {
            throw new ResponseException(ResponseCode.BAD_REQUEST, "there is no room 13");
        }
        made.add(id);
        return new RoomThermostatInstance.Stored(INITIAL) {
            @Override
            protected void validate(RoomThermostat.Patch patch) {
                if (patch.mode().equals(Optional.of(Mode.COOL))) {
                    throw new ResponseException(ResponseCode.BAD_REQUEST, "this room cannot be cooled");
                }
            }
        };
    }

    @AfterEach
    void disconnect() {
        client.close();
        server.close();
    }

    private SortedSet<LwM2mPath> updated() throws InterruptedException {
        return Objects.requireNonNull(updates.poll(10, TimeUnit.SECONDS), "no Update came");
    }

    private static void refused(ThrowingCallable request, ResponseCode code, String reason) {
        assertThatThrownBy(request)
                .isInstanceOfSatisfying(
                        ResponseException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(reason);
    }

    @Test
    void the_device_chooses_the_id_and_the_stub_works_at_once() throws Exception {
        RemoteRoomThermostat attic =
                device.create(RemoteRoomThermostat.TYPE, HEATING).join();

        assertThat(attic.path()).isEqualTo(LwM2mPath.of(42770, 1));
        assertThat(made).containsExactly(1);
        assertThat(attic.read().join()).isEqualTo(INITIAL.withMode(Mode.HEAT).withSetPoint(21));
        attic.setPoint().write(18).join();
        assertThat(attic.setPoint().read().join()).isEqualTo(18);

        assertThat(updated()).contains(LwM2mPath.of(42770, 0), LwM2mPath.of(42770, 1));
        assertThat(device.at(RemoteRoomThermostat.TYPE, 1).mode().read().join()).isEqualTo(Mode.HEAT);
    }

    @ParameterizedTest
    @ValueSource(ints = {11542, 110, 112})
    void the_server_names_the_id_in_every_format_that_has_a_place_for_it(int format) throws Exception {
        RemoteRoomThermostat attic = device.with(RequestOptions.format(new ContentFormat(format)))
                .create(RemoteRoomThermostat.TYPE, 7, HEATING)
                .join();

        assertThat(attic.path()).isEqualTo(LwM2mPath.of(42770, 7));
        assertThat(attic.read().join()).isEqualTo(INITIAL.withMode(Mode.HEAT).withSetPoint(21));
        assertThat(updated()).contains(LwM2mPath.of(42770, 7));
    }

    @Test
    void an_id_that_is_in_use_is_refused_and_what_has_it_stays() {
        refused(
                () -> device.create(RemoteRoomThermostat.TYPE, 0, HEATING).join(),
                ResponseCode.BAD_REQUEST,
                "/42770/0");

        assertThat(device.at(RemoteRoomThermostat.TYPE, 0).read().join()).isEqualTo(INITIAL);
        assertThat(made).isEmpty();
    }

    @Test
    void without_a_mandatory_resource_nothing_is_sent() {
        assertThatThrownBy(() -> device.create(
                        RemoteRoomThermostat.TYPE,
                        RoomThermostat.patch().setPoint(21).build()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Mode");
        assertThat(made).isEmpty();
    }

    @Test
    void the_devices_factory_may_refuse() {
        refused(
                () -> device.create(RemoteRoomThermostat.TYPE, UNWANTED, HEATING)
                        .join(),
                ResponseCode.BAD_REQUEST,
                "there is no room 13");
        assertThat(device.find(RemoteRoomThermostat.TYPE, UNWANTED)).isEmpty();
    }

    @Test
    void the_new_instance_may_refuse_its_values_and_its_id_is_free_again() {
        refused(
                () -> device.create(
                                RemoteRoomThermostat.TYPE,
                                RoomThermostat.patch().mode(Mode.COOL).build())
                        .join(),
                ResponseCode.BAD_REQUEST,
                "this room cannot be cooled");

        assertThat(device.create(RemoteRoomThermostat.TYPE, HEATING).join().path())
                .isEqualTo(LwM2mPath.of(42770, 1));
        assertThat(made).containsExactly(1, 1);
    }

    @Test
    void what_was_created_is_deleted_and_the_update_says_so() throws Exception {
        RemoteRoomThermostat attic =
                device.create(RemoteRoomThermostat.TYPE, HEATING).join();
        assertThat(updated()).contains(attic.path());

        attic.delete().join();

        refused(() -> attic.mode().read().join(), ResponseCode.NOT_FOUND, "/42770/1");
        refused(() -> attic.delete().join(), ResponseCode.NOT_FOUND, "/42770/1");
        assertThat(updated()).contains(LwM2mPath.of(42770, 0)).doesNotContain(attic.path());
    }

    @Test
    void what_a_server_may_not_delete_stays() {
        RemoteEveryType given = device.at(RemoteEveryType.TYPE, 3);
        RemoteEveryType created = device.create(
                        RemoteEveryType.TYPE, EveryType.patch().integerValue(5).build())
                .join();

        refused(() -> given.delete().join(), ResponseCode.METHOD_NOT_ALLOWED, "/42771/3");
        assertThat(given.integerValue().read().join()).isEqualTo(1);

        assertThat(created.integerValue().read().join()).isEqualTo(5);
        created.delete().join();
        refused(() -> created.integerValue().read().join(), ResponseCode.NOT_FOUND, "/42771/0");
    }
}
