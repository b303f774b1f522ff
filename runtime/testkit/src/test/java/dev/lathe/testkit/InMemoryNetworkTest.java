package dev.lathe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.RequestTimeoutException;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.TransportException;
import dev.lathe.path.LwM2mPath;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class InMemoryNetworkTest {

    private final NetworkFixture net = new NetworkFixture();

    @Test
    void aRequestAndItsAnswerAreTwoDatagrams() {
        Response response = net.await(net.asker.send(net.get("/3/0/0")));
        assertThat(response.code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(net.network.log())
                .containsExactly(
                        "PT0S 40001 > 40000 CON 1 [0001] GET /3/0/0", "PT0S 40000 > 40001 ACK 1 [0001] 2.05 Content");
    }

    @Test
    void aLateAnswerIsAcknowledgedFirstAndComesOnItsOwn() {
        CompletableFuture<Response> later = new CompletableFuture<>();
        net.handler = request -> later;
        CompletableFuture<Response> response = net.asker.send(net.get("/3"));
        net.time.advance(Duration.ofSeconds(10));
        assertThat(response).isNotDone();
        later.complete(Response.of(ResponseCode.VALID));
        assertThat(net.await(response).code()).isEqualTo(ResponseCode.VALID);
        assertThat(net.network.sent())
                .extracting(Datagram::type)
                .containsExactly(Datagram.Type.CON, Datagram.Type.ACK, Datagram.Type.CON, Datagram.Type.ACK);
    }

    @Test
    void aNonConfirmableRequestHasANonConfirmableAnswer() {
        net.await(net.asker.send(net.get("/3").nonConfirmable()));
        assertThat(net.network.sent()).extracting(Datagram::type).containsExactly(Datagram.Type.NON, Datagram.Type.NON);
    }

    @Test
    void aLostRequestIsSentAgain() {
        net.network.lose(Datagram.first(2, Datagram::isRequest));
        net.await(net.asker.send(net.get("/3")));
        assertThat(net.served).hasSize(1);
        assertThat(net.time.elapsed()).isEqualTo(Duration.ofSeconds(9));
        assertThat(net.network.log().get(0)).endsWith("GET /3 (lost)");
    }

    @Test
    void aLostAnswerIsGivenAgainFromMemory() {
        net.network.lose(Datagram.nth(1, Datagram::isResponse));
        net.await(net.asker.send(net.get("/3")));
        assertThat(net.served).hasSize(1);
        assertThat(net.count(Datagram::isResponse)).isEqualTo(2);
    }

    @Test
    void aLostAcknowledgementOfALateAnswerHasItRepeatedAndTheHandlerRunOnce() {
        CompletableFuture<Response> later = new CompletableFuture<>();
        net.handler = request -> later;
        net.network.lose(Datagram.first(2, Datagram::isEmptyAck)); // the one of the request and the one of the response
        CompletableFuture<Response> response = net.asker.send(net.get("/3"));
        net.time.runReady();
        later.complete(Response.of(ResponseCode.CONTENT));
        net.await(response);
        net.time.advance(Duration.ofSeconds(100));
        assertThat(net.served).hasSize(1);
        assertThat(net.count(Datagram::isResponse)).isEqualTo(2);
    }

    @Test
    void aLateAnswerEndsRetransmissionThoughTheAcknowledgementWasLost() {
        CompletableFuture<Response> later = new CompletableFuture<>();
        net.handler = request -> later;
        net.network.lose(Datagram.nth(1, Datagram::isEmptyAck));
        CompletableFuture<Response> response = net.asker.send(net.get("/3"));
        net.time.runReady();
        later.complete(Response.of(ResponseCode.CONTENT));
        net.await(response);
        net.time.advance(Duration.ofSeconds(100));
        assertThat(net.count(Datagram::isRequest)).isEqualTo(1);
    }

    @Test
    void aRepeatedRequestIsServedOnce() {
        net.network.duplicate(Datagram::isRequest);
        net.await(net.asker.send(net.get("/3")));
        net.time.advance(Duration.ofSeconds(1));
        assertThat(net.served).hasSize(1);
        assertThat(net.count(Datagram::isResponse)).isEqualTo(2);
    }

    @Test
    void aRepeatedNonConfirmableRequestIsServedOnce() {
        net.network.duplicate(Datagram::isRequest);
        net.await(net.asker.send(net.get("/3").nonConfirmable()));
        net.time.advance(Duration.ofSeconds(1));
        assertThat(net.served).hasSize(1);
    }

    @Test
    void aPeerThatIsNotThereIsGivenUpAfterFiveTransmissions() {
        Request request = Request.get(LwM2mPath.parse("/3"))
                .withPeer(Peer.unsecured(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9)));
        CompletableFuture<Response> response = net.asker.send(request);
        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(() -> net.await(response))
                .withMessageContaining(":9 did not acknowledge the request GET /3");
        assertThat(net.time.elapsed()).isEqualTo(Duration.ofSeconds(93));
        assertThat(net.network.log()).hasSize(5).allMatch(line -> line.endsWith("(nobody there)"));
    }

    @Test
    void anAnswerThatStaysOutAfterTheAcknowledgementIsGivenUpAtTheEndOfTheExchange() {
        net.handler = request -> new CompletableFuture<>();
        CompletableFuture<Response> response = net.asker.send(net.get("/3"));
        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(() -> net.await(response))
                .withMessageContaining("did not answer");
        assertThat(net.time.elapsed()).isEqualTo(Duration.ofSeconds(247));
    }

    @Test
    void aCancelledRequestIsNotSentAgainAndItsLateAnswerIsRejected() {
        CompletableFuture<Response> later = new CompletableFuture<>();
        net.handler = request -> later;
        net.network.lose(Datagram.nth(1, Datagram::isEmptyAck));
        CompletableFuture<Response> response = net.asker.send(net.get("/3"));
        net.time.runReady();
        response.cancel(true);
        net.time.advance(Duration.ofSeconds(200));
        assertThat(net.count(Datagram::isRequest)).isEqualTo(1);
        later.complete(Response.of(ResponseCode.CONTENT));
        net.time.runReady();
        assertThat(net.count(Datagram::isReset)).isEqualTo(1);
    }

    @Test
    void aLatencyDelaysEachDatagram() {
        net.network.latency(Duration.ofMillis(40));
        net.await(net.asker.send(net.get("/3")));
        assertThat(net.time.elapsed()).isEqualTo(Duration.ofMillis(80));
    }

    @Test
    void chanceIsTheSameForTheSameSeed() {
        assertThat(logOfAStorm()).isEqualTo(logOfAStorm()).anyMatch(line -> line.endsWith("(lost)"));
    }

    private static java.util.List<String> logOfAStorm() {
        NetworkFixture net = new NetworkFixture();
        net.network.random(7, 0.3, 0.2, Duration.ofMillis(500));
        for (int i = 0; i < 20; i++) {
            assertThat(net.await(net.asker.send(net.get("/3/0/" + i))).code()).isEqualTo(ResponseCode.CONTENT);
        }
        assertThat(net.served).hasSize(20);
        return net.network.log();
    }

    @Test
    void anAddressIsHadOnce() {
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> net.network.open(net.device.address(), net.handler, target -> {}))
                .withMessageContaining("in use");
        net.device.close();
        assertThat(net.network
                        .open(net.device.address(), net.handler, target -> {})
                        .address())
                .isEqualTo(net.device.address());
    }
}
