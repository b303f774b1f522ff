package dev.lathe.client;

import static dev.lathe.client.Lab.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.bootstrap.BootstrapAccount;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.RoomThermostatInstance;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.coap.CoapTransport;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.transport.CoapEndpoint;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
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
        try (CoapEndpoint server = open(request -> {
            received.add(request);
            return Lab.accept(request);
        })) {
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

    @Test
    void a_client_is_bootstrapped_and_registers() throws InterruptedException {
        BlockingQueue<Request> asked = new LinkedBlockingQueue<>();
        BlockingQueue<Request> received = new LinkedBlockingQueue<>();
        try (CoapEndpoint bootstrapServer = open(request -> {
                    asked.add(request);
                    return Response.of(ResponseCode.CHANGED);
                });
                CoapEndpoint server = open(request -> {
                    received.add(request);
                    return Lab.accept(request);
                })) {
            try (LwM2mClient client = LwM2mClient.builder("over-udp")
                    .bootstrap(BootstrapAccount.noSec(
                            "coap://127.0.0.1:" + bootstrapServer.address().getPort()))
                    .local(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                    .object(RoomThermostatInstance.TYPE, id -> new HallThermostat())
                    .start()) {
                assertThat(asked.poll(20, TimeUnit.SECONDS)).isNotNull();
                String uri = "coap://127.0.0.1:" + server.address().getPort();
                for (Request request : List.of(
                        Request.delete(LwM2mPath.root()),
                        put("/0/1", BootstrapLab.security(101, uri, false)),
                        put("/1/0", BootstrapLab.server(101, 60)),
                        put("/42770/3", out -> out.integer(1, 2)),
                        BootstrapLab.finishing())) {
                    Response response = bootstrapServer
                            .send(request.withPeer(Peer.unsecured(client.address())))
                            .orTimeout(20, TimeUnit.SECONDS)
                            .join();
                    assertThat(response.code().isSuccess()).as("%s", response).isTrue();
                }
                client.registered().orTimeout(20, TimeUnit.SECONDS).join();
                Request read = Request.get(LwM2mPath.of(42770, 3, 1)).withPeer(Peer.unsecured(client.address()));
                assertThat(text(server.send(read)
                                .orTimeout(20, TimeUnit.SECONDS)
                                .join()))
                        .isEqualTo("2");
            }
            assertThat(received.stream().map(it -> it.method() + " /" + String.join("/", it.path())))
                    .containsExactly("POST /rd", "DELETE /rd/5a3f");
        }
    }

    private static Request put(String path, Consumer<PayloadWriter> values) {
        return Request.put(LwM2mPath.parse(path)).withPayload(ContentFormat.TLV, Lab.tlv(path, values));
    }

    private static CoapEndpoint open(Function<Request, Response> answers) {
        return CoapTransport.builder()
                .threads(1)
                .maxPeers(10)
                .build()
                .open(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        request -> answers.apply(request).toFuture(),
                        target -> {});
    }
}
