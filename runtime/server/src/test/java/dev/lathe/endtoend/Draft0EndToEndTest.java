package dev.lathe.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.client.Draft0Client;
import dev.lathe.client.LwM2mClient;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.coap.CoapTransport;
import dev.lathe.message.ResponseException;
import dev.lathe.objects.RemoteDevice;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.fixture.DeviceInfo;
import dev.lathe.server.fixture.DeviceInfoObject;
import dev.lathe.server.fixture.Farthest;
import dev.lathe.server.fixture.FarthestObject;
import dev.lathe.server.fixture.RemoteDeviceInfo;
import dev.lathe.server.fixture.RemoteFarthest;
import dev.lathe.stub.server.Draft0Device;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.transport.SharedEndpoint;
import dev.lathe.value.Multiple;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * A device with a client of each family on one UDP port, under one name, against a server that speaks both: generated stubs on
 * either side.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class Draft0EndToEndTest {

    private LwM2mServer server;
    private LwM2mClient modern;
    private Draft0Client early;
    private RegisteredDevice modernDevice;
    private Draft0Device earlyDevice;
    private final Gauge gauge = new Gauge();

    private static final class Info extends DeviceInfoObject {
        @Override
        public String manufacturer() {
            return "Open Mobile Alliance";
        }

        @Override
        public String serialNumber() {
            return "9347112";
        }
    }

    private static final class Gauge extends FarthestObject {
        private volatile Multiple<Double> levels = Multiple.of(1.5, 2.5);
        private volatile long last = 3;

        @Override
        public Multiple<Double> levels() {
            return levels;
        }

        @Override
        public void levels(Multiple<Double> value) {
            levels = value;
        }

        @Override
        public long last() {
            return last;
        }

        @Override
        public void last(long value) {
            last = value;
            changed(LAST);
        }
    }

    @BeforeAll
    void connect() throws Exception {
        CompletableFuture<RegisteredDevice> modernArrival = new CompletableFuture<>();
        CompletableFuture<Draft0Device> earlyArrival = new CompletableFuture<>();
        server = LwM2mServer.builder()
                .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .draft0()
                .start();
        server.onRegistered(modernArrival::complete);
        server.draft0().onRegistered(earlyArrival::complete);
        SharedEndpoint port = new SharedEndpoint(CoapTransport.builder().build());
        ServerAccount account =
                ServerAccount.noSec("coap://127.0.0.1:" + server.address().getPort());
        modern = LwM2mClient.builder("gateway")
                .server(account)
                .transport(port.root())
                .start();
        early = Draft0Client.builder("gateway")
                .server(account)
                .transport(port.below("d0"))
                .root("d0")
                .object(new Info())
                .object(gauge)
                .start();
        modernDevice = modernArrival.get(10, TimeUnit.SECONDS);
        earlyDevice = earlyArrival.get(10, TimeUnit.SECONDS);
    }

    @AfterAll
    void disconnect() {
        early.close();
        modern.close();
        server.close();
    }

    @Test
    void SQ_2_oneNameIsRegisteredInBothFamilies() {
        assertThat(modernDevice.endpoint()).isEqualTo("gateway");
        assertThat(earlyDevice.endpoint()).isEqualTo("gateway");
        assertThat(modernDevice.objects()).containsOnlyKeys(1, 3);
        assertThat(earlyDevice.objects()).containsExactly(3, 65535);
        assertThat(server.devices()).hasSize(1);
        assertThat(server.draft0().devices()).hasSize(1);
    }

    @Test
    void SQ_1_object3IsAnotherInEachFamily() {
        DeviceInfo info = earlyDevice.at(RemoteDeviceInfo.TYPE).read().join();

        assertThat(info.manufacturer()).contains("Open Mobile Alliance");
        assertThat(info.serialNumber()).contains("9347112");
        assertThat(info.deviceId()).isEmpty();
        assertThat(earlyDevice.at(RemoteDeviceInfo.TYPE).manufacturer().read().join())
                .isEqualTo("Open Mobile Alliance");
        assertThat(modernDevice.at(RemoteDevice.TYPE, 0).read().join().supportedBindingAndModes())
                .isNotEmpty();
    }

    @Test
    void SD_26_whatIsReadWrittenAndObservedArrives() throws Exception {
        RemoteFarthest remote = earlyDevice.at(RemoteFarthest.TYPE);
        BlockingQueue<Long> values = new LinkedBlockingQueue<>();
        var observation = remote.last().observe(values::add);
        observation.established().join();
        long first = values.take();

        remote.write(Farthest.patch().last(first + 1).build()).join();

        assertThat(values.poll(10, TimeUnit.SECONDS)).isEqualTo(first + 1);
        remote.levels().write(Multiple.of(7.0)).join();
        assertThat(remote.levels().read().join()).isEqualTo(Multiple.of(7.0));
        assertThat(gauge.levels()).isEqualTo(Multiple.of(7.0));
        observation.close();
    }

    @Test
    void SD_26_whatIsNotThereIsNotFound() {
        assertThatThrownBy(() ->
                        earlyDevice.at(RemoteDeviceInfo.TYPE).deviceId().read().join())
                .isInstanceOf(ResponseException.class)
                .hasMessageContaining("4.04");
    }
}
