package dev.lathe.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.fixture.RemoteRoomThermostat;
import dev.lathe.server.fixture.RoomThermostat;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.stub.server.RequestOptions;
import dev.lathe.stub.server.ValuePolicy;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The generated server stub before a device that is sloppy or silent: a socket that sends what the test says. */
@Timeout(60)
class PeerTest {

    private final DatagramSocket socket = socket();
    private LwM2mServer server;
    private RegisteredDevice device;
    private RemoteRoomThermostat hall;

    private static DatagramSocket socket() {
        try {
            return new DatagramSocket(0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void register() throws Exception {
        server = LwM2mServer.builder()
                .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .start();
        CompletableFuture<RegisteredDevice> arrival = new CompletableFuture<>();
        server.onRegistered(arrival::complete);
        // POST /rd?ep=peer&lt=60&lwm2m=1.1 </42770/0>
        byte[] head = HexFormat.of()
                .parseHex("41020001" + "aa" + "b27264" + "1128" + "37" + hex("ep=peer") + "05" + hex("lt=60") + "09"
                        + hex("lwm2m=1.1") + "ff" + hex("</42770/0>"));
        socket.send(new DatagramPacket(head, head.length, server.address()));
        assertThat(received()[1]).as("2.01 Created").isEqualTo((byte) 0x41);
        device = arrival.get(10, TimeUnit.SECONDS);
        hall = device.at(RemoteRoomThermostat.TYPE, 0);
    }

    @AfterEach
    void close() {
        server.close();
        socket.close();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] received() throws IOException {
        socket.setSoTimeout(10_000);
        DatagramPacket packet = new DatagramPacket(new byte[2048], 2048);
        socket.receive(packet);
        return Arrays.copyOf(packet.getData(), packet.getLength());
    }

    /** Receives a request and answers it with 2.05 in that Content-Format. */
    private void answer(ContentFormat format, String text) throws IOException {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        byte[] request = received();
        int token = request[0] & 0xf;
        byte[] answer = new byte[4 + token + 4 + payload.length];
        System.arraycopy(request, 0, answer, 0, 4 + token);
        answer[0] = (byte) (0x60 | token);
        answer[1] = 0x45;
        answer[4 + token] = (byte) 0xc2;
        answer[5 + token] = (byte) (format.number() >> 8);
        answer[6 + token] = (byte) format.number();
        answer[7 + token] = (byte) 0xff;
        System.arraycopy(payload, 0, answer, 8 + token, payload.length);
        socket.send(new DatagramPacket(answer, answer.length, server.address()));
    }

    @Test
    void a_value_out_of_range_is_delivered_and_the_handle_says_what_is_wrong() throws Exception {
        CompletableFuture<Double> read = hall.setPoint().read();
        answer(ContentFormat.TEXT, "100");

        double celsius = read.get(10, TimeUnit.SECONDS);
        assertThat(celsius).isEqualTo(100);
        assertThat(hall.setPoint().violation(celsius))
                .hasValueSatisfying(words -> assertThat(words).contains("100.0 is out of range 5..35"));
    }

    @Test
    void a_value_out_of_range_is_refused_where_the_application_wants_it() throws Exception {
        CompletableFuture<Double> read = device.with(RequestOptions.valuePolicy(ValuePolicy.REFUSE))
                .at(RemoteRoomThermostat.TYPE, 0)
                .setPoint()
                .read();
        answer(ContentFormat.TEXT, "100");

        assertThatThrownBy(read::join)
                .isInstanceOf(PayloadException.class)
                .hasMessageContaining("/42770/0/2")
                .hasMessageContaining("100.0 is out of range 5..35");
    }

    @Test
    void octets_that_are_no_payload_fail_the_read_alone() throws Exception {
        CompletableFuture<RoomThermostat> read = hall.read();
        answer(ContentFormat.TLV, "c8");
        assertThatThrownBy(read::join).isInstanceOf(PayloadException.class);

        CompletableFuture<Double> next = hall.setPoint().read();
        answer(ContentFormat.TEXT, "21");
        assertThat(next.join()).isEqualTo(21);
    }

    /** A later request, which nobody cancels, is sent a third time 6 to 9 seconds on; the first would be again within 3. */
    @Test
    @Tag("long")
    void a_cancelled_request_is_not_sent_again() throws Exception {
        CompletableFuture<Double> read = hall.setPoint().read();
        byte[] cancelled = received();
        read.cancel(true);

        CompletableFuture<Double> next = hall.setPoint().read();
        byte[] first = received();
        assertThat(first).as("another message").isNotEqualTo(cancelled);
        assertThat(received()).isEqualTo(first);
        assertThat(received()).isEqualTo(first);

        next.cancel(true);
        assertThat(read).isCancelled();
    }
}
