package dev.lathe.samples.interop.leshan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.objects.Device;
import dev.lathe.objects.RemoteDevice;
import dev.lathe.path.LwM2mPath;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.registration.RegistrationEnd;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.RegisteredDevice;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Leshan's client, which speaks LwM2M 1.1, at our server. */
@Tag("long")
@Timeout(120)
class RegistrationTest {

    private static final LwM2mPath DEVICE = LwM2mPath.of(3, 0);

    private final CompletableFuture<RegistrationEnd> departure = new CompletableFuture<>();
    private LwM2mServer server;
    private PeerProcess leshan;
    private RegisteredDevice device;

    @BeforeEach
    void register() throws Exception {
        CompletableFuture<RegisteredDevice> arrival = new CompletableFuture<>();
        server = LwM2mServer.builder()
                .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .start();
        server.onRegistered(arrival::complete);
        server.onUnregistered((gone, end) -> departure.complete(end));
        String uri = "coap://127.0.0.1:" + server.address().getPort();
        leshan = PeerProcess.start("LeshanDevice", "leshan", "--server", uri);
        leshan.await("registered at " + uri);
        device = arrival.get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() {
        if (leshan != null) {
            leshan.close();
        }
        server.close();
    }

    @Test
    void it_registers_with_the_objects_a_server_may_see() {
        assertThat(device.endpoint()).isEqualTo("leshan");
        assertThat(device.enabler()).isEqualTo("1.1");
        assertThat(device.instances()).containsExactly(LwM2mPath.of(1, 0), DEVICE);
    }

    @Test
    void its_device_is_read_through_the_stub_at_once_and_by_resource() {
        RemoteDevice remote = device.at(RemoteDevice.TYPE, 0);

        Device all = remote.read().join();

        assertThat(all.manufacturer()).contains("Eclipse Leshan");
        assertThat(all.modelNumber()).contains("LeshanDevice");
        assertThat(all.serialNumber()).contains("4711");
        assertThat(all.supportedBindingAndModes()).isEqualTo("U");
        assertThat(remote.serialNumber().read().join()).isEqualTo("4711");
    }

    @Test
    void it_answers_in_tlv_what_is_asked_for_in_tlv() {
        Response answer =
                device.send(Request.get(DEVICE).withAccept(ContentFormat.TLV)).join();

        assertThat(answer.code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(answer.contentFormat()).contains(ContentFormat.TLV);
    }

    @Test
    void what_is_written_to_it_comes_back_as_a_notification() throws Exception {
        RemoteDevice remote = device.at(RemoteDevice.TYPE, 0);
        remote.utcOffset().write("+01:00").join();
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        try (Observation observation = remote.utcOffset().observe(heard::add)) {
            observation.established().get(10, TimeUnit.SECONDS);
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("+01:00");
            remote.utcOffset().write("+02:00").join();
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("+02:00");
        }
    }

    @Test
    void it_deregisters_at_its_end() throws Exception {
        assertThat(leshan.end()).isZero();

        leshan.await("deregistered");
        assertThat(departure.get(10, TimeUnit.SECONDS)).isEqualTo(RegistrationEnd.DEREGISTERED);
        assertThat(server.devices()).isEmpty();
    }
}
