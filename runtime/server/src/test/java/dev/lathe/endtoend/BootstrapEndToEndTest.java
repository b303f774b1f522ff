package dev.lathe.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.LwM2mClient;
import dev.lathe.client.bootstrap.BootstrapAccount;
import dev.lathe.client.bootstrap.Configuration;
import dev.lathe.message.ResponseCode;
import dev.lathe.objects.RemoteServer;
import dev.lathe.objects.Security;
import dev.lathe.objects.Server;
import dev.lathe.path.LwM2mPath;
import dev.lathe.server.BootstrapServer;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.bootstrap.BootstrapConfiguration;
import dev.lathe.server.bootstrap.BootstrapFailure;
import dev.lathe.server.bootstrap.BootstrapListener;
import dev.lathe.server.bootstrap.BootstrapSession;
import dev.lathe.server.bootstrap.LwM2mServerAccount;
import dev.lathe.server.fixture.EveryType;
import dev.lathe.server.fixture.EveryTypeInstance;
import dev.lathe.server.fixture.RemoteEveryType;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import dev.lathe.value.UnsignedInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A device, a Bootstrap-Server and a LwM2M Server over UDP. */
@Timeout(60)
class BootstrapEndToEndTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private final BlockingQueue<RegisteredDevice> devices = new LinkedBlockingQueue<>();
    private final BlockingQueue<Object> ends = new LinkedBlockingQueue<>();
    private final BlockingQueue<Configuration> configured = new LinkedBlockingQueue<>();

    private LwM2mServer server;
    private BootstrapServer bootstrapServer;
    private volatile BootstrapConfiguration wanted =
            BootstrapConfiguration.builder().build();

    @BeforeEach
    void startServers() {
        server = LwM2mServer.builder().coap(ANY_PORT).start();
        server.onRegistered(devices::add);
        bootstrapServer = BootstrapServer.builder()
                .coap(ANY_PORT)
                .accounts(request -> Optional.of(wanted))
                .listener(new BootstrapListener() {
                    @Override
                    public void finished(BootstrapSession session) {
                        ends.add("finished");
                    }

                    @Override
                    public void failed(BootstrapSession session, BootstrapFailure reason) {
                        ends.add(reason);
                    }
                })
                .start();
    }

    @AfterEach
    void stopServers() {
        bootstrapServer.close();
        server.close();
    }

    private LwM2mClient startDevice() {
        return LwM2mClient.builder("every-type")
                .bootstrap(BootstrapAccount.noSec(uri(bootstrapServer.address())))
                .object(EveryTypeInstance.TYPE, id -> new EveryTypeDevice())
                .listener(new dev.lathe.client.bootstrap.BootstrapListener() {
                    @Override
                    public void onBootstrapFinished(Configuration configuration) {
                        configured.add(configuration);
                    }
                })
                .start();
    }

    private static String uri(InetSocketAddress address) {
        return "coap://127.0.0.1:" + address.getPort();
    }

    private BootstrapConfiguration.Builder account(int id, int lifetime) {
        return BootstrapConfiguration.builder()
                .server(LwM2mServerAccount.noSec(uri(server.address()), id, Duration.ofSeconds(lifetime)));
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    @Test
    void values_of_every_type_reach_a_device_and_its_server_finds_them_there() throws InterruptedException {
        EveryType value = EveryType.builder()
                .stringValue("grüße")
                .integerValue(Long.MIN_VALUE)
                .unsignedIntegerValue(UnsignedInteger.MAX)
                .floatValue(22.5)
                .booleanValue(true)
                .opaqueValue(Opaque.ofHex("00ff80"))
                .timeValue(Instant.ofEpochSecond(4_102_444_800L))
                .objlnkValue(new ObjectLink(3, 0))
                .corelnkValue("</3/0>")
                .stringList(Multiple.of("x", "", "z"))
                .build();
        wanted = account(101, 300)
                .write(EveryType.TYPE, 4, value)
                .read(Server.TYPE)
                .discover(LwM2mPath.root())
                .build();
        try (LwM2mClient device = startDevice()) {
            assertThat(next(ends)).isEqualTo("finished");
            RegisteredDevice registered = next(devices);
            RemoteEveryType remote = registered.at(RemoteEveryType.TYPE, 4);
            assertThat(remote.stringValue().read().join()).isEqualTo("grüße");
            assertThat(remote.integerValue().read().join()).isEqualTo(Long.MIN_VALUE);
            assertThat(remote.unsignedIntegerValue().read().join()).isEqualTo(UnsignedInteger.MAX);
            assertThat(remote.floatValue().read().join()).isEqualTo(22.5);
            assertThat(remote.opaqueValue().read().join()).isEqualTo(Opaque.ofHex("00ff80"));
            assertThat(remote.objlnkValue().read().join()).isEqualTo(new ObjectLink(3, 0));
            assertThat(remote.stringList().read().join()).isEqualTo(Multiple.of("x", "", "z"));
            assertThat(next(configured).written())
                    .containsExactly(
                            LwM2mPath.of(0, 1),
                            LwM2mPath.of(1, 0),
                            LwM2mPath.of(EveryType.TYPE.spec().id(), 4));
            assertThat(device.registered()).isCompleted();
        }
    }

    @Test
    void a_server_triggers_another_bootstrap_and_the_device_comes_back_as_another() throws InterruptedException {
        wanted = account(101, 300).build();
        try (LwM2mClient device = startDevice()) {
            RegisteredDevice first = next(devices);
            assertThat(first.at(RemoteServer.TYPE, 0).shortServerId().read().join())
                    .isEqualTo(101);
            wanted = account(102, 600).build();
            first.at(RemoteServer.TYPE, 0).bootstrapRequestTrigger().join();
            RegisteredDevice second = next(devices);
            assertThat(second.at(RemoteServer.TYPE, 0).shortServerId().read().join())
                    .isEqualTo(102);
            assertThat(second.at(RemoteServer.TYPE, 0).lifetime().read().join()).isEqualTo(600);
            assertThat(device.registered()).isCompleted();
        }
    }

    @Test
    void a_device_refuses_what_is_not_consistent_and_the_bootstrap_server_hears_why() throws InterruptedException {
        wanted = BootstrapConfiguration.builder()
                .write(
                        Security.TYPE,
                        1,
                        LwM2mServerAccount.noSec(uri(server.address()), 101, Duration.ofMinutes(5))
                                .security())
                .build();
        try (LwM2mClient device = startDevice()) {
            assertThat(next(ends)).isInstanceOfSatisfying(BootstrapFailure.Refused.class, refused -> {
                assertThat(refused.code()).isEqualTo(ResponseCode.NOT_ACCEPTABLE);
                assertThat(refused.diagnostic()).startsWith("/0/1: no instance of /1 has its Short Server ID");
            });
            assertThat(device.registered()).isNotDone();
            assertThat(devices).isEmpty();
        }
    }
}
