package dev.lathe.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.client.LwM2mClient;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.codec.Codecs;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.server.LwM2mServer;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.stub.server.RemoteInstance;
import dev.lathe.stub.server.RemoteType;
import dev.lathe.stub.server.RequestOptions;
import dev.lathe.value.UnsignedInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One server and three devices, each with another version of the same Object, over UDP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class VersionsTest {

    private static final RemoteType<dev.lathe.endtoend.lamp.v1_0.RemoteLamp> V1_0 =
            dev.lathe.endtoend.lamp.v1_0.RemoteLamp.TYPE;
    private static final RemoteType<dev.lathe.endtoend.lamp.v1_1.RemoteLamp> V1_1 =
            dev.lathe.endtoend.lamp.v1_1.RemoteLamp.TYPE;
    private static final RemoteType<dev.lathe.endtoend.lamp.v2_0.RemoteLamp> V2_0 =
            dev.lathe.endtoend.lamp.v2_0.RemoteLamp.TYPE;

    private final Map<String, CompletableFuture<RegisteredDevice>> arrivals = new ConcurrentHashMap<>();
    private LwM2mServer server;
    private RegisteredDevice old;
    private RegisteredDevice recent;
    private RegisteredDevice next;
    private List<LwM2mClient> clients;
    private final OldLamp oldLamp = new OldLamp();
    private final RecentLamp recentLamp = new RecentLamp();

    @BeforeAll
    void connect() throws Exception {
        server = LwM2mServer.builder()
                .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .start();
        server.onRegistered(device -> arrival(device.endpoint()).complete(device));
        clients = List.of(
                client("old", dev.lathe.endtoend.lamp.v1_0.LampInstance.TYPE, oldLamp, id -> new OldLamp()),
                client("recent", dev.lathe.endtoend.lamp.v1_1.LampInstance.TYPE, recentLamp, id -> new RecentLamp()),
                client("next", dev.lathe.endtoend.lamp.v2_0.LampInstance.TYPE, new NextLamp(), id -> new NextLamp()));
        old = arrival("old").get(10, TimeUnit.SECONDS);
        recent = arrival("recent").get(10, TimeUnit.SECONDS);
        next = arrival("next").get(10, TimeUnit.SECONDS);
    }

    private CompletableFuture<RegisteredDevice> arrival(String endpoint) {
        return arrivals.computeIfAbsent(endpoint, name -> new CompletableFuture<>());
    }

    private <I extends ObjectInstance> LwM2mClient client(
            String name, InstanceType<I, ?> type, I instance, IntFunction<I> factory) {
        return LwM2mClient.builder(name)
                .server(ServerAccount.noSec(
                        "coap://127.0.0.1:" + server.address().getPort()))
                .object(type, factory)
                .instance(0, instance)
                .instance(1, factory.apply(1))
                .start();
    }

    @AfterAll
    void disconnect() {
        clients.forEach(LwM2mClient::close);
        server.close();
    }

    @Test
    void the_stub_of_the_version_that_the_device_registered_is_chosen() {
        List<RemoteType<? extends RemoteInstance<?, ?>>> all = List.of(V2_0, V1_0, V1_1);

        assertThat(old.at(all, 0)).isInstanceOf(dev.lathe.endtoend.lamp.v1_0.RemoteLamp.class);
        assertThat(recent.at(all, 0)).isInstanceOf(dev.lathe.endtoend.lamp.v1_1.RemoteLamp.class);
        assertThat(next.at(all, 0)).isInstanceOf(dev.lathe.endtoend.lamp.v2_0.RemoteLamp.class);
    }

    @Test
    void without_the_minor_version_the_newest_older_one_is_chosen_else_the_oldest() {
        assertThat(recent.at(List.of(V2_0, V1_0), 0)).isInstanceOf(dev.lathe.endtoend.lamp.v1_0.RemoteLamp.class);
        assertThat(old.at(List.of(V1_1, V2_0), 0)).isInstanceOf(dev.lathe.endtoend.lamp.v1_1.RemoteLamp.class);
    }

    @Test
    void without_the_major_version_there_is_no_stub() {
        assertThat(next.find(List.of(V1_0, V1_1), 0)).isEmpty();
        assertThatThrownBy(() -> next.at(List.of(V1_0, V1_1), 0))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("has registered version 2.0");
        assertThat(old.find(List.of(V1_0, V1_1), 77)).isEmpty();
        assertThatThrownBy(() -> old.at(List.<RemoteType<?>>of(), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_stubs_of_several_versions_read_what_is_theirs() {
        assertThat(old.at(V1_0, 0).level().read().join()).isEqualTo(50L);
        assertThat(next.at(V2_0, 0).level().read().join()).isEqualTo(0.5);
        assertThatThrownBy(() -> next.at(V1_0, 0)).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {11542, 110, 112})
    void an_older_stub_keeps_what_a_newer_device_has_beyond_it(int number) {
        ContentFormat format = new ContentFormat(number);
        dev.lathe.endtoend.lamp.v1_0.Lamp value =
                recent.with(RequestOptions.format(format)).at(V1_0, 0).read().join();
        Response sent = recent.send(Request.get(LwM2mPath.of(42780, 0)).withAccept(format))
                .join();

        assertThat(value.level()).hasValue(70);
        assertThat(value.scene()).contains(dev.lathe.endtoend.lamp.v1_0.Lamp.Scene.UNRECOGNIZED);
        assertThat(value.sceneCode()).hasValue(2);
        assertThat(value.unknownResources().isEmpty()).isFalse();
        PayloadWriter out = Codecs.standard().format(format).orElseThrow().writer(LwM2mPath.of(42780, 0));
        dev.lathe.endtoend.lamp.v1_0.Lamp.TYPE.encode(value, out);
        assertThat(sent.contentFormat()).contains(format);
        assertThat(out.done()).isEqualTo(sent.payload());
    }

    @Test
    void a_newer_stub_finds_nothing_of_what_an_older_device_lacks() {
        dev.lathe.endtoend.lamp.v1_1.RemoteLamp lamp = old.at(V1_1, 0);
        dev.lathe.endtoend.lamp.v1_1.Lamp value = lamp.read().join();

        assertThat(value.level()).hasValue(50);
        assertThat(value.colour()).isEmpty();
        assertThat(value.hours()).isEmpty();
        assertThatThrownBy(() -> lamp.colour().read().join())
                .isInstanceOf(ResponseException.class)
                .hasMessageContaining("4.04");
    }

    @Test
    void a_newer_patch_writes_to_an_older_device_what_that_has() {
        dev.lathe.endtoend.lamp.v1_1.RemoteLamp lamp = old.at(V1_1, 1);
        lamp.write(dev.lathe.endtoend.lamp.v1_1.Lamp.patch()
                        .on(false)
                        .colour("red")
                        .build())
                .join();

        assertThat(lamp.on().read().join()).isFalse();
        assertThatThrownBy(() -> lamp.colour().write("red").join()).isInstanceOf(ResponseException.class);
    }

    @Test
    void an_older_patch_leaves_what_a_newer_device_has_beyond_it() {
        recent.at(V1_0, 1)
                .write(dev.lathe.endtoend.lamp.v1_0.Lamp.patch().on(false).build())
                .join();

        dev.lathe.endtoend.lamp.v1_1.Lamp value = recent.at(V1_1, 1).read().join();
        assertThat(value.on()).isFalse();
        assertThat(value.colour()).contains("white");
    }

    @Test
    void observing_goes_both_ways() throws Exception {
        BlockingQueue<dev.lathe.endtoend.lamp.v1_0.Lamp> byOlder = new LinkedBlockingQueue<>();
        BlockingQueue<dev.lathe.endtoend.lamp.v1_1.Lamp> byNewer = new LinkedBlockingQueue<>();
        try (Observation older = recent.at(V1_0, 0).observe(byOlder::add);
                Observation newer = old.at(V1_1, 0).observe(byNewer::add)) {
            older.established().get(10, TimeUnit.SECONDS);
            newer.established().get(10, TimeUnit.SECONDS);
            assertThat(byOlder.poll(10, TimeUnit.SECONDS)).isNotNull();
            assertThat(byNewer.poll(10, TimeUnit.SECONDS)).isNotNull();

            recentLamp.age();
            assertThat(byOlder.poll(10, TimeUnit.SECONDS)).isNotNull().satisfies(value -> assertThat(
                            value.unknownResources().isEmpty())
                    .isFalse());
            oldLamp.flicker();
            assertThat(byNewer.poll(10, TimeUnit.SECONDS)).isNotNull().satisfies(value -> assertThat(value.colour())
                    .isEmpty());
        }
    }

    @Test
    void creating_goes_both_ways_and_the_stub_works_at_once() {
        dev.lathe.endtoend.lamp.v1_1.RemoteLamp byNewer = old.create(
                        dev.lathe.endtoend.lamp.v1_1.RemoteLamp.TYPE,
                        dev.lathe.endtoend.lamp.v1_1.Lamp.patch()
                                .on(false)
                                .colour("red")
                                .build())
                .join();
        dev.lathe.endtoend.lamp.v1_0.RemoteLamp byOlder = recent.create(
                        dev.lathe.endtoend.lamp.v1_0.RemoteLamp.TYPE,
                        9,
                        dev.lathe.endtoend.lamp.v1_0.Lamp.patch().on(false).build())
                .join();

        assertThat(byNewer.on().read().join()).isFalse();
        assertThat(byOlder.path()).isEqualTo(LwM2mPath.of(42780, 9));
        assertThat(byOlder.on().read().join()).isFalse();

        byNewer.delete().join();
        byOlder.delete().join();
        assertThatThrownBy(() -> byOlder.on().read().join()).isInstanceOf(ResponseException.class);
    }

    private static final class OldLamp extends dev.lathe.endtoend.lamp.v1_0.LampInstance {

        private volatile boolean on = true;

        @Override
        public boolean on() {
            return on;
        }

        @Override
        public void on(boolean value) {
            on = value;
        }

        @Override
        public long level() {
            return 50;
        }

        @Override
        public void level(long value) {}

        void flicker() {
            changed(LEVEL);
        }
    }

    private static final class RecentLamp extends dev.lathe.endtoend.lamp.v1_1.LampInstance {

        private volatile boolean on = true;
        private volatile String colour = "white";
        private final AtomicLong hours = new AtomicLong(5);

        @Override
        public boolean on() {
            return on;
        }

        @Override
        public void on(boolean value) {
            on = value;
        }

        @Override
        public long level() {
            return 70;
        }

        @Override
        public void level(long value) {}

        @Override
        public dev.lathe.endtoend.lamp.v1_1.Lamp.Scene scene() {
            return dev.lathe.endtoend.lamp.v1_1.Lamp.Scene.PARTY;
        }

        @Override
        public void scene(dev.lathe.endtoend.lamp.v1_1.Lamp.Scene value) {}

        @Override
        public String colour() {
            return colour;
        }

        @Override
        public void colour(String value) {
            colour = value;
        }

        @Override
        public UnsignedInteger hours() {
            return UnsignedInteger.of(hours.get());
        }

        void age() {
            hours.incrementAndGet();
            changed(HOURS);
        }
    }

    private static final class NextLamp extends dev.lathe.endtoend.lamp.v2_0.LampInstance {

        private volatile double level = 0.5;

        @Override
        public double level() {
            return level;
        }

        @Override
        public void level(double value) {
            level = value;
        }
    }
}
