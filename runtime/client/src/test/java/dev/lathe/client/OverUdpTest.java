package dev.lathe.client;

import static dev.lathe.client.Lab.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.coap.CoapTransport;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.LwM2mPath;
import dev.lathe.transport.CoapEndpoint;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With the transport, threads and clock that a client has unless told otherwise. */
@Timeout(60)
class OverUdpTest {

    @Test
    void a_client_registers_answers_notifies_and_leaves() throws InterruptedException {
        BlockingQueue<Request> received = new LinkedBlockingQueue<>();
        BlockingQueue<Response> notified = new LinkedBlockingQueue<>();
        HallThermostat hall = new HallThermostat();
        try (CoapEndpoint server = CoapTransport.builder()
                .threads(1)
                .maxPeers(10)
                .build()
                .open(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        request -> {
                            received.add(request);
                            return Lab.accept(request).toFuture();
                        },
                        target -> {})) {
            int port = server.address().getPort();
            try (LwM2mClient client = LwM2mClient.builder("over-udp")
                    .server(ServerAccount.noSec("coap://127.0.0.1:" + port))
                    .local(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                    .instance(0, hall)
                    .start()) {
                client.registered().orTimeout(20, TimeUnit.SECONDS).join();
                Request read = Request.get(LwM2mPath.of(42770, 0, 0)).withPeer(Peer.unsecured(client.address()));
                Response answer =
                        server.send(read).orTimeout(20, TimeUnit.SECONDS).join();
                assertThat(text(answer)).isEqualTo("21.5");
                var relation = server.observe(read, notified::add);
                assertThat(relation.response()
                                .orTimeout(20, TimeUnit.SECONDS)
                                .join()
                                .observe())
                        .isPresent();
                hall.measure(23);
                Response notification = notified.poll(20, TimeUnit.SECONDS);
                assertThat(notification).isNotNull();
                assertThat(text(notification)).isEqualTo("23.0");
            }
            assertThat(received.stream().map(it -> it.method() + " /" + String.join("/", it.path())))
                    .containsExactly("POST /rd", "DELETE /rd/5a3f");
        }
    }
}
