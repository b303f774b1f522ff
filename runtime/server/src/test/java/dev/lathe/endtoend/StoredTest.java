package dev.lathe.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.attribute.Attributes;
import dev.lathe.client.LwM2mClient;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.fixture.RemoteRoomThermostat;
import dev.lathe.server.fixture.RoomThermostat;
import dev.lathe.server.fixture.RoomThermostat.Mode;
import dev.lathe.server.fixture.RoomThermostatInstance;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.value.Multiple;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A device that only stores, served to the generated server stub over UDP. */
@Timeout(60)
class StoredTest {

    private static final RoomThermostat HALL = RoomThermostat.builder()
            .measuredTemperature(19.5)
            .mode(Mode.HEAT)
            .setPoint(21)
            .build();

    private final List<RoomThermostat> kept = new CopyOnWriteArrayList<>();
    private final RoomThermostatInstance.Stored stored = new RoomThermostatInstance.Stored(HALL) {
        @Override
        protected void written(RoomThermostat before, RoomThermostat after) {
            kept.add(after);
        }
    };
    private LwM2mServer server;
    private LwM2mClient client;
    private RegisteredDevice device;
    private RemoteRoomThermostat hall;

    @BeforeEach
    void connect() throws Exception {
        CompletableFuture<RegisteredDevice> arrival = new CompletableFuture<>();
        server = LwM2mServer.builder()
                .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .start();
        server.onRegistered(arrival::complete);
        client = LwM2mClient.builder("stored")
                .server(ServerAccount.noSec(
                        "coap://127.0.0.1:" + server.address().getPort()))
                .instance(0, stored)
                .start();
        device = arrival.get(10, TimeUnit.SECONDS);
        hall = device.at(RemoteRoomThermostat.TYPE, 0);
    }

    @AfterEach
    void disconnect() {
        client.close();
        server.close();
    }

    @Test
    void a_write_is_stored_whole_before_it_is_answered() {
        assertThat(hall.read().join()).isEqualTo(HALL);

        hall.write(RoomThermostat.patch().mode(Mode.COOL).setPoint(18).build()).join();

        RoomThermostat written = HALL.withMode(Mode.COOL).withSetPoint(18);
        assertThat(stored.get()).isEqualTo(written);
        assertThat(kept).containsExactly(written);
        assertThat(hall.read().join()).isEqualTo(written);
    }

    /** Mode 0 is allowed, a Set Point of 100 is not. */
    @Test
    void a_write_with_one_value_out_of_range_changes_nothing() {
        Request write = Request.post(LwM2mPath.of(42770, 0))
                .withPayload(ContentFormat.TLV, HexFormat.of().parseHex("c10100" + "c40242c80000"));

        assertThat(device.send(write).join().code()).isEqualTo(ResponseCode.BAD_REQUEST);

        assertThat(stored.get()).isEqualTo(HALL);
        assertThat(kept).isEmpty();
    }

    @Test
    void an_observer_is_told_of_the_devices_own_change() throws Exception {
        BlockingQueue<Double> heard = new LinkedBlockingQueue<>();
        Observation observation = hall.measuredTemperature().observe(Attributes.none(), heard::add);
        observation.established().join();
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(19.5);

        stored.update(it -> it.withMeasuredTemperature(20));

        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(20);
        assertThat(kept).as("what servers have written").isEmpty();
    }

    @Test
    void an_optional_resource_that_the_value_does_not_have_is_not_there() {
        assertThat(stored.get().errorLog()).isEmpty();
        assertThatThrownBy(() -> hall.errorLog().read().join())
                .isInstanceOfSatisfying(
                        ResponseException.class, e -> assertThat(e.code()).isEqualTo(ResponseCode.NOT_FOUND));

        stored.update(it -> it.withErrorLog(Multiple.of("dry")));

        assertThat(hall.read().join().errorLog())
                .as("which ones there are is settled when the instance is attached")
                .isEmpty();
    }
}
