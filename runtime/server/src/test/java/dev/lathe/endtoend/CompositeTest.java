package dev.lathe.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.client.LwM2mClient;
import dev.lathe.client.registration.Enabler;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.objects.RemoteServer;
import dev.lathe.objects.Server;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.fixture.EveryType;
import dev.lathe.server.fixture.RemoteEveryType;
import dev.lathe.server.fixture.RemoteRoomThermostat;
import dev.lathe.server.fixture.RoomThermostat;
import dev.lathe.server.fixture.RoomThermostat.Mode;
import dev.lathe.server.fixture.RoomThermostatInstance;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.server.CompositeResult;
import dev.lathe.stub.server.EnablerException;
import dev.lathe.stub.server.EndReason;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.stub.server.RequestOptions;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import dev.lathe.value.UnsignedInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests about several Objects at once between generated stubs, over UDP, in each format that carries them. */
@Timeout(60)
class CompositeTest {

    private static final RoomThermostat HALL = RoomThermostat.builder()
            .measuredTemperature(19.5)
            .mode(Mode.HEAT)
            .setPoint(21)
            .build();

    private final RoomThermostatInstance.Stored stored = new RoomThermostatInstance.Stored(HALL) {
        @Override
        protected void validate(RoomThermostat.Patch patch) {
            if (patch.mode().equals(Optional.of(Mode.COOL))) {
                throw new ResponseException(ResponseCode.BAD_REQUEST, "the hall cannot be cooled");
            }
        }
    };
    private final EveryTypeDevice everyType = new EveryTypeDevice();
    private LwM2mServer server;
    private LwM2mClient client;
    private RegisteredDevice device;
    private RemoteRoomThermostat hall;
    private RemoteEveryType every;
    private RemoteServer account;

    @BeforeEach
    void connect() throws Exception {
        server = LwM2mServer.builder()
                .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .start();
        CompletableFuture<RegisteredDevice> arrival = new CompletableFuture<>();
        server.onRegistered(arrival::complete);
        client = LwM2mClient.builder("composite")
                .server(ServerAccount.noSec(
                        "coap://127.0.0.1:" + server.address().getPort()))
                .enabler(Enabler.V1_1)
                .instance(0, stored)
                .instance(3, everyType)
                .start();
        device = arrival.get(10, TimeUnit.SECONDS);
        hall = device.at(RemoteRoomThermostat.TYPE, 0);
        every = device.at(RemoteEveryType.TYPE, 3);
        account = device.at(RemoteServer.TYPE, 0);
    }

    @AfterEach
    void disconnect() {
        client.close();
        server.close();
    }

    private RegisteredDevice in(int format) {
        return device.with(RequestOptions.format(new ContentFormat(format)));
    }

    @ParameterizedTest
    @ValueSource(ints = {110, 112})
    void values_of_several_objects_are_read_with_their_types(int format) {
        CompositeResult result = in(format)
                .read(
                        hall,
                        hall.mode(),
                        hall.errorLog(),
                        every.stringList(),
                        every.integerList().at(1),
                        every.unsignedIntegerValue(),
                        every.unsignedIntegerList(),
                        every.opaqueValue(),
                        every.timeValue(),
                        every.objlnkList(),
                        every.level(),
                        every.levels(),
                        every.fixedUnsignedInteger(),
                        every.fixedInteger(),
                        every.stringList().at(9),
                        account.lifetime())
                .join();

        assertThat(result.get(hall)).isEqualTo(HALL);
        assertThat(result.get(hall.mode())).isEqualTo(Mode.HEAT);
        assertThat(result.get(every.stringList())).isEqualTo(Multiple.of("a", "b"));
        assertThat(result.get(every.integerList().at(1))).isEqualTo(-1);
        assertThat(result.get(every.unsignedIntegerValue())).isEqualTo(UnsignedInteger.of(2));
        assertThat(result.get(every.unsignedIntegerList()))
                .isEqualTo(Multiple.of(UnsignedInteger.of(2), UnsignedInteger.MAX));
        assertThat(result.get(every.opaqueValue())).isEqualTo(Opaque.of((byte) 4));
        assertThat(result.get(every.timeValue())).isEqualTo(Instant.ofEpochSecond(5));
        assertThat(result.get(every.objlnkList())).isEqualTo(Multiple.of(ObjectLink.NULL, new ObjectLink(6, 0)));
        assertThat(result.get(every.level())).isEqualTo(EveryType.Level.LOW);
        assertThat(result.get(every.levels())).isEqualTo(Multiple.of(EveryType.Levels.OFF, EveryType.Levels.ON));
        assertThat(result.get(every.fixedUnsignedInteger())).isEqualTo(UnsignedInteger.MAX);
        assertThat(result.get(every.fixedInteger())).isEqualTo(Long.MIN_VALUE);
        assertThat(result.get(account.lifetime()))
                .isEqualTo(account.lifetime().read().join());

        assertThat(result.find(hall.errorLog())).as("the device lacks it").isEmpty();
        assertThat(result.find(every.stringList().at(9))).isEmpty();
        assertThatThrownBy(() -> result.get(hall.errorLog()))
                .isInstanceOf(AbsentResourceException.class)
                .hasMessageContaining("/42770/0/3");
    }

    @ParameterizedTest
    @ValueSource(ints = {110, 112})
    void a_whole_instance_reads_as_it_does_by_itself(int format) {
        assertThat(in(format).read(every, account).join().get(every))
                .isEqualTo(every.read().join());
    }

    @ParameterizedTest
    @ValueSource(ints = {110, 112})
    void values_of_several_objects_are_written_at_once(int format) {
        in(format)
                .write(
                        hall.to(RoomThermostat.patch()
                                .mode(Mode.OFF)
                                .setPoint(18)
                                .build()),
                        every.unsignedIntegerValue().to(UnsignedInteger.MAX),
                        every.level().to(EveryType.Level.HIGH),
                        every.stringList().to(Multiple.ofMap(Map.of(1, "y", 5, "z"))),
                        every.integerList().at(0).to(Long.MIN_VALUE),
                        account.to(Server.patch().lifetime(600).build()))
                .join();

        assertThat(stored.get()).isEqualTo(HALL.withMode(Mode.OFF).withSetPoint(18));
        assertThat(everyType.unsignedIntegerValue()).isEqualTo(UnsignedInteger.MAX);
        assertThat(everyType.level()).isEqualTo(EveryType.Level.HIGH);
        assertThat(everyType.stringList().asMap())
                .as("instances that are not mentioned stay")
                .isEqualTo(Map.of(0, "a", 1, "y", 5, "z"));
        assertThat(everyType.integerList()).isEqualTo(Multiple.ofLongs(Long.MIN_VALUE, -1));
        assertThat(account.lifetime().read().join()).isEqualTo(600);
    }

    @ParameterizedTest
    @ValueSource(ints = {110, 112})
    void a_veto_of_one_instance_leaves_all_as_they_were(int format) {
        assertThatThrownBy(() -> in(format)
                        .write(every.integerValue().to(70), hall.mode().to(Mode.COOL))
                        .join())
                .isInstanceOfSatisfying(
                        ResponseException.class, e -> assertThat(e.code()).isEqualTo(ResponseCode.BAD_REQUEST))
                .hasMessageContaining("the hall cannot be cooled");

        assertThat(everyType.integerValue()).isEqualTo(1);
        assertThat(stored.get()).isEqualTo(HALL);
    }

    /** The stubs would refuse to send it. */
    @Test
    void a_value_out_of_range_leaves_all_as_they_were() {
        String pack =
                "[{\"n\":\"/42771/3/1\",\"v\":70},{\"n\":\"/42770/0/1\",\"v\":0},{\"n\":\"/42770/0/2\",\"v\":100}]";

        Response answer = device.send(
                        Request.ipatch().withPayload(ContentFormat.SENML_JSON, pack.getBytes(StandardCharsets.UTF_8)))
                .join();

        assertThat(answer.code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(answer.diagnostic()).contains("/42770/0/2");
        assertThat(everyType.integerValue()).isEqualTo(1);
        assertThat(stored.get()).isEqualTo(HALL);
    }

    @ParameterizedTest
    @ValueSource(ints = {110, 112})
    void an_observation_of_several_hears_all_of_them_when_one_changes(int format) throws Exception {
        BlockingQueue<CompositeResult> heard = new LinkedBlockingQueue<>();
        Observation observation = in(format)
                .observe(List.of(hall.measuredTemperature(), every.integerValue(), every.levels()), heard::add);
        observation.established().get(10, TimeUnit.SECONDS);
        assertThat(next(heard).get(hall.measuredTemperature())).isEqualTo(19.5);

        stored.update(it -> it.withMeasuredTemperature(20));

        CompositeResult changed = next(heard);
        assertThat(changed.get(hall.measuredTemperature())).isEqualTo(20);
        assertThat(changed.get(every.integerValue())).isEqualTo(1);
        assertThat(changed.get(every.levels())).isEqualTo(Multiple.of(EveryType.Levels.OFF, EveryType.Levels.ON));

        every.integerValue().write(2).join();
        assertThat(next(heard).get(every.integerValue())).isEqualTo(2);
        assertThat(client.observations()).isEqualTo(1);

        observation.close();
        assertThat(observation.ended().get(10, TimeUnit.SECONDS)).isEqualTo(EndReason.CLOSED);
        while (client.observations() > 0) { // until the device has heard it, or the test's time is over
            assertThat(every.integerValue().read().join()).isEqualTo(2);
        }
        every.integerValue().write(3).join();
        assertThat(heard).isEmpty();
    }

    private static CompositeResult next(BlockingQueue<CompositeResult> heard) throws InterruptedException {
        return Objects.requireNonNull(heard.poll(10, TimeUnit.SECONDS), "nothing was heard");
    }

    @Test
    void a_device_of_lwm2m_1_0_is_not_asked() throws Exception {
        CompletableFuture<RegisteredDevice> arrival = new CompletableFuture<>();
        server.onRegistered(arrival::complete);
        try (LwM2mClient older = LwM2mClient.builder("older")
                .server(ServerAccount.noSec(
                        "coap://127.0.0.1:" + server.address().getPort()))
                .instance(0, new RoomThermostatInstance.Stored(HALL))
                .start()) {
            RegisteredDevice old = arrival.get(10, TimeUnit.SECONDS);
            RemoteRoomThermostat room = old.at(RemoteRoomThermostat.TYPE, 0);

            assertThat(older.address()).isNotNull();
            assertThatThrownBy(() -> old.read(room).join())
                    .isInstanceOf(EnablerException.class)
                    .hasMessageContaining("'older' registered with LwM2M 1.0");
            assertThatThrownBy(() -> old.write(room.mode().to(Mode.OFF)).join()).isInstanceOf(EnablerException.class);
        }
    }
}
