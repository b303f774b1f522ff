package dev.lathe.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.attribute.Attributes;
import dev.lathe.client.LwM2mClient;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.fixture.EveryType;
import dev.lathe.server.fixture.RemoteEveryType;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.server.EndReason;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.ReadWriteMultiple;
import dev.lathe.stub.server.ReadWriteResource;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import dev.lathe.value.UnsignedInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** A generated client stub against a generated server stub over UDP, with a Resource of every kind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class EveryTypeTest {

    private LwM2mServer server;
    private LwM2mClient client;
    private RegisteredDevice device;
    private EveryTypeDevice instance;
    private RemoteEveryType remote;

    @BeforeAll
    void connect() throws Exception {
        CompletableFuture<RegisteredDevice> arrival = new CompletableFuture<>();
        server = LwM2mServer.builder()
                .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .start();
        server.onRegistered(arrival::complete);
        instance = new EveryTypeDevice();
        client = LwM2mClient.builder("every-type")
                .server(ServerAccount.noSec(
                        "coap://127.0.0.1:" + server.address().getPort()))
                .instance(3, instance)
                .start();
        device = arrival.get(10, TimeUnit.SECONDS);
        remote = device.at(RemoteEveryType.TYPE, 3);
    }

    @BeforeEach
    void forgetExecutes() {
        instance.executed.clear();
    }

    @AfterAll
    void disconnect() {
        client.close();
        server.close();
    }

    @Test
    void single_values_of_every_type_travel_both_ways() {
        travels(remote.stringValue(), "grüße", "");
        travels(remote.integerValue(), Long.MIN_VALUE, -1L, 0L, 9007199254740993L, Long.MAX_VALUE);
        travels(
                remote.unsignedIntegerValue(),
                UnsignedInteger.ZERO,
                UnsignedInteger.of(255),
                UnsignedInteger.of(256),
                UnsignedInteger.of(Long.MAX_VALUE),
                UnsignedInteger.ofBits(Long.MIN_VALUE),
                UnsignedInteger.MAX);
        travels(remote.floatValue(), -0.1, 22.5, Double.MAX_VALUE, Double.MIN_VALUE);
        travels(remote.booleanValue(), false, true);
        travels(remote.opaqueValue(), Opaque.EMPTY, Opaque.ofHex("00ff80"));
        travels(remote.timeValue(), Instant.ofEpochSecond(-1), Instant.ofEpochSecond(4_102_444_800L));
        travels(remote.objlnkValue(), ObjectLink.NULL, new ObjectLink(3, 0));
        travels(remote.corelnkValue(), "</3/0>;dim=2,</1/0>");
    }

    @SafeVarargs
    private static <T> void travels(ReadWriteResource<T> resource, T... values) {
        for (T value : values) {
            resource.write(value).join();
            assertThat(resource.read().join()).isEqualTo(value);
        }
    }

    @Test
    void multiple_values_of_every_type_travel_both_ways() {
        travelInstances(remote.stringList(), Multiple.of("x", "", "z"));
        travelInstances(remote.integerList(), Multiple.ofLongs(1, -129, Long.MIN_VALUE));
        travelInstances(
                remote.unsignedIntegerList(),
                Multiple.of(UnsignedInteger.ZERO, UnsignedInteger.of(128), UnsignedInteger.MAX));
        travelInstances(remote.floatList(), Multiple.ofDoubles(0.5, -1e300, 0));
        travelInstances(remote.booleanList(), Multiple.of(false, true, true));
        travelInstances(remote.opaqueList(), Multiple.of(Opaque.ofHex("01"), Opaque.EMPTY, Opaque.ofHex("ff")));
        travelInstances(
                remote.timeList(), Multiple.of(Instant.EPOCH, Instant.ofEpochSecond(1), Instant.ofEpochSecond(-1)));
        travelInstances(
                remote.objlnkList(), Multiple.of(ObjectLink.NULL, new ObjectLink(42771, 3), new ObjectLink(3, 0xffff)));
        travelInstances(remote.corelnkList(), Multiple.of("</1>", "</2>;a", "</3>;b=\"c,d\""));
    }

    private static <T> void travelInstances(ReadWriteMultiple<T> resource, Multiple<T> three) {
        resource.write(three).join();
        assertThat(resource.read().join()).isEqualTo(three);
        assertThat(resource.at(1).read().join()).isEqualTo(three.valueAt(1));

        resource.write(Multiple.ofMap(Map.of(7, three.valueAt(0)))).join();
        assertThat(resource.read().join().asMap()).isEqualTo(Map.of(7, three.valueAt(0)));

        resource.merge(Multiple.ofMap(Map.of(9, three.valueAt(1)))).join();
        resource.at(7).write(three.valueAt(2)).join();
        assertThat(resource.read().join().asMap()).isEqualTo(Map.of(7, three.valueAt(2), 9, three.valueAt(1)));

        resource.write(Multiple.empty()).join();
        assertThat(resource.read().join()).isEqualTo(Multiple.empty());
    }

    @Test
    void the_whole_instance_comes_in_one_value() {
        EveryType all = remote.read().join();

        assertThat(all.fixedString()).isEqualTo("fixed");
        assertThat(all.fixedInteger()).isEqualTo(Long.MIN_VALUE);
        assertThat(all.fixedUnsignedInteger()).isEqualTo(UnsignedInteger.MAX);
        assertThat(all.fixedFloat()).isEqualTo(0.1);
        assertThat(all.fixedBoolean()).isFalse();
        assertThat(all.fixedOpaque()).isEqualTo(Opaque.ofHex("00ff"));
        assertThat(all.fixedTime()).isEqualTo(Instant.ofEpochSecond(1367491215));
        assertThat(all.fixedObjlnk()).isEqualTo(ObjectLink.NULL);
        assertThat(all.fixedCorelnk()).isEqualTo("</3/0>;ver=1.1");
        assertThat(all.hidden()).as("only a Bootstrap-Server reaches it").isEmpty();
    }

    @Test
    void a_patch_changes_what_it_names_and_nothing_else() {
        remote.integerValue().write(70).join();

        remote.write(EveryType.patch()
                        .stringValue("patched")
                        .level(EveryType.Level.HIGH)
                        .build())
                .join();

        assertThat(remote.stringValue().read().join()).isEqualTo("patched");
        assertThat(remote.level().read().join()).isEqualTo(EveryType.Level.HIGH);
        assertThat(remote.integerValue().read().join()).isEqualTo(70);
    }

    @Test
    void multiple_enumerations_travel_both_ways() {
        remote.levels().write(Multiple.of(EveryType.Levels.ON)).join();

        assertThat(remote.levels().read().join().values()).containsExactly(EveryType.Levels.ON);
    }

    @Test
    void what_the_descriptor_forbids_is_refused_before_anything_is_sent() {
        assertThatThrownBy(() -> remote.shortText().write("123456789"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("1..8");
        assertThatThrownBy(() -> remote.shortText().write("ääääö")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> remote.key().write(Opaque.of(new byte[17]))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> remote.steps().write(15)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> remote.run(11, "x", 1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> EveryType.patch().steps(11)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> remote.level().write(EveryType.Level.UNRECOGNIZED))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> remote.unsignedIntegerValue().write(-1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> remote.unsignedIntegerSink().write(-1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> EveryType.patch().fullRange(-1)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void the_device_refuses_the_same_when_it_is_sent_all_the_same() {
        assertThat(sent(remote.shortText().path(), "123456789").code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(sent(remote.steps().path(), "15").code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(sent(remote.level().path(), "3").code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(sent(remote.level().path(), "2").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(sent(remote.fixedString().path(), "x").code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
    }

    private Response sent(LwM2mPath path, String text) {
        return device.send(Request.put(path).withPayload(ContentFormat.TEXT, text.getBytes(StandardCharsets.UTF_8)))
                .join();
    }

    @Test
    void executes_hand_their_arguments_over_typed() {
        remote.run(3, "warm-up", 0.5).join();
        remote.reset().join();
        remote.anything(Arguments.none().with(2, "10.3")).join();

        assertThat(instance.executed).containsExactly("run 3 warm-up 0.5", "reset", "anything 2='10.3'");
    }

    @Test
    void a_resource_the_device_does_not_have_is_not_found() {
        assertThatThrownBy(() -> remote.stringSink().write("x").join())
                .isInstanceOfSatisfying(
                        ResponseException.class, e -> assertThat(e.code()).isEqualTo(ResponseCode.NOT_FOUND));
    }

    @Test
    void an_observation_is_heard_until_it_is_closed() throws Exception {
        BlockingQueue<Long> heard = new LinkedBlockingQueue<>();
        remote.integerValue().write(1).join();
        Observation observation = remote.integerValue().observe(Attributes.none(), heard::add);
        observation.established().join();
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(1);

        remote.integerValue().write(2).join();
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(2);

        observation.close();
        assertThat(observation.ended().get(10, TimeUnit.SECONDS)).isEqualTo(EndReason.CLOSED);
    }
}
