package dev.lathe.coap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.Method;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.TransportException;
import dev.lathe.testkit.Heard;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.ObserveRelation;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What those who are asked answer, in octets, right and wrong. */
class PeerMisbehaviourTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final CoapEndpoint asker = CoapTransport.builder()
            .maxBodySize(4096)
            .build()
            .open(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                    request -> Response.of(ResponseCode.NOT_FOUND).toFuture(),
                    target -> {});
    private final RawPeer peer = new RawPeer(asker.address());

    @AfterEach
    void close() {
        peer.close();
        asker.close();
    }

    private Request request() {
        return Request.of(Method.GET, List.of("3")).withPeer(Peer.unsecured(peer.address()));
    }

    /** What the asker has sent, cut up. */
    private record Sent(String messageId, String token) {
        static Sent of(String hex) {
            int tokenLength = Integer.parseInt(hex.substring(1, 2), 16);
            return new Sent(hex.substring(4, 8), hex.substring(8, 8 + 2 * tokenLength));
        }

        private String lengthOfToken() {
            return Integer.toHexString(token.length() / 2);
        }

        String acknowledgement(String code, String rest) {
            return "6" + lengthOfToken() + code + messageId + token + rest;
        }

        String confirmable(String code, String id, String rest) {
            return "4" + lengthOfToken() + code + id + token + rest;
        }

        String nonConfirmable(String code, String id, String rest) {
            return "5" + lengthOfToken() + code + id + token + rest;
        }
    }

    @Test
    void aRequestGoesOutAsItShould() {
        var unused = asker.send(request());
        String octets = peer.receive();
        assertThat(octets).matches("4[4-8]01.*b133"); // confirmable, a token of 4 octets or more, GET, /3
        assertThat(octets).hasSize(8 + 2 * Integer.parseInt(octets.substring(1, 2)) + 4);
    }

    @Test
    void aResetFailsTheRequest() {
        CompletableFuture<Response> response = asker.send(request());
        peer.send("7000" + Sent.of(peer.receive()).messageId());
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> RealTime.await(response, SOON))
                .withMessageContaining("rejected the request GET /3");
    }

    @Test
    void anAnswerUnderAnotherTokenIsIgnored() {
        CompletableFuture<Response> response = asker.send(request());
        Sent sent = Sent.of(peer.receive());
        peer.send("6245" + sent.messageId() + "0000");
        peer.send(sent.acknowledgement("45", "ff61"));
        assertThat(RealTime.await(response, SOON).payload()).containsExactly('a');
    }

    @Test
    void anAnswerOfSomebodyElseIsRejected() {
        CompletableFuture<Response> response = asker.send(request());
        Sent sent = Sent.of(peer.receive());
        try (RawPeer stranger = new RawPeer(asker.address())) {
            assertThat(stranger.ask(sent.confirmable("45", "0666", "ff7a"))).isEqualTo("70000666");
            stranger.send(sent.acknowledgement("45", "ff7a"));
            assertThat(stranger.ask("40007777")).isEqualTo("70007777");
        }
        peer.send(sent.acknowledgement("45", "ff61"));
        assertThat(RealTime.await(response, SOON).payload()).containsExactly('a');
    }

    @Test
    void anAnswerOnItsOwnIsAcknowledged() {
        CompletableFuture<Response> response = asker.send(request());
        Sent sent = Sent.of(peer.receive());
        peer.send("6000" + sent.messageId());
        assertThat(peer.ask(sent.confirmable("45", "0099", "ff61"))).isEqualTo("60000099");
        assertThat(RealTime.await(response, SOON).payload()).containsExactly('a');
        assertThat(peer.ask(sent.confirmable("45", "0099", "ff61"))).isEqualTo("60000099"); // and so is its repetition
    }

    @Test
    void aLateAnswerToACancelledRequestIsRejected() {
        CompletableFuture<Response> response = asker.send(request());
        Sent sent = Sent.of(peer.receive());
        peer.send("6000" + sent.messageId());
        assertThat(peer.ask("40007777")).isEqualTo("70007777");
        response.cancel(true);
        // What comes while the exchange is being ended may be passed over; its repetition is rejected.
        assertThat(peer.askPersistently(sent.confirmable("45", "0099", "ff61"))).isEqualTo("70000099");
    }

    @Test
    void anUnknownErrorCodeIsTakenForTheFirstOfItsClass() {
        CompletableFuture<Response> response = asker.send(request());
        peer.send(Sent.of(peer.receive()).acknowledgement("9e", "ff61")); // 4.30
        assertThat(RealTime.await(response, SOON).code()).isEqualTo(ResponseCode.BAD_REQUEST);
        CompletableFuture<Response> other = asker.send(request());
        peer.send(Sent.of(peer.receive()).acknowledgement("be", "")); // 5.30
        assertThat(RealTime.await(other, SOON).code()).isEqualTo(ResponseCode.INTERNAL_SERVER_ERROR);
    }

    @Test
    void anAnswerThatAnnouncesTooLargeABodyFailsTheRequest() {
        CompletableFuture<Response> response = asker.send(request());
        // Block2 0/1/1024, Size2 of 2^32 - 1
        peer.send(Sent.of(peer.receive()).acknowledgement("45", "d10a0e54ffffffffff" + "61".repeat(1024)));
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> RealTime.await(response, SOON))
                .withMessageContaining("could not be read");
    }

    @Test
    void anAnswerThatGrowsTooLargeFailsTheRequest() {
        CompletableFuture<Response> response = asker.send(request());
        for (int i = 0; i < 5; i++) {
            peer.send(Sent.of(peer.receive()).acknowledgement("45", "d10a" + i + "eff" + "61".repeat(1024)));
        }
        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> RealTime.await(response, SOON));
    }

    @Test
    void blocksOfTwoStatesAreNotJoined() {
        CompletableFuture<Response> response = asker.send(request());
        peer.send(Sent.of(peer.receive()).acknowledgement("45", "4101" + "d1060e" + "ff" + "61".repeat(1024)));
        String next = peer.receive();
        assertThat(next).contains("c116"); // Block2 1/0/1024
        peer.send(Sent.of(next).acknowledgement("45", "4102" + "d10616" + "ff62"));
        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> RealTime.await(response, SOON));
    }

    @Test
    void anObservationHearsWhatItsPeerSendsAndRejectsItWhenForgotten() {
        Heard heard = new Heard();
        ObserveRelation relation = asker.observe(request(), heard);
        String octets = peer.receive();
        assertThat(octets).endsWith("6051" + "33"); // Observe 0, Uri-Path 3
        Sent sent = Sent.of(octets);
        peer.send(sent.acknowledgement("45", "6101ff61"));
        assertThat(RealTime.await(relation.response(), SOON).observe()).hasValue(1);
        peer.send(sent.nonConfirmable("45", "0100", "610560ff3935"));
        Response notification = RealTime.await(heard.count(1), SOON).get(0);
        assertThat(notification.observe()).hasValue(5);
        assertThat(notification.payload()).containsExactly('9', '5');
        relation.forget();
        assertThat(peer.ask(sent.nonConfirmable("45", "0101", "610660ff3935"))).isEqualTo("70000101");
        assertThat(peer.ask(sent.confirmable("45", "0102", "610760ff3935"))).isEqualTo("70000102");
    }

    @Test
    void repeatedAndOvertakenNotificationsAreAcknowledgedButNotHeard() {
        Heard heard = new Heard();
        ObserveRelation relation = asker.observe(request(), heard);
        Sent sent = Sent.of(peer.receive());
        peer.send(sent.acknowledgement("45", "6101ff61"));
        RealTime.await(relation.response(), SOON);
        for (String[] message : new String[][] {{"0100", "05"}, {"0100", "05"}, {"0101", "04"}, {"0102", "06"}}) {
            assertThat(peer.ask(sent.confirmable("45", message[0], "61" + message[1] + "ff61")))
                    .isEqualTo("6000" + message[0]);
        }
        assertThat(RealTime.await(heard.count(2), SOON).stream()
                        .map(notification -> notification.observe().orElseThrow()))
                .isEqualTo(Arrays.asList(5, 6));
    }

    @Test
    void aNotificationThatOvertakesTheFirstAnswerIsTheFirstAnswer() {
        Heard heard = new Heard();
        ObserveRelation relation = asker.observe(request(), heard);
        Sent sent = Sent.of(peer.receive());
        peer.send(sent.nonConfirmable("45", "0100", "6105ff62"));
        assertThat(RealTime.await(relation.response(), SOON).observe()).hasValue(5);
        peer.send(sent.acknowledgement("45", "6101ff61"));
        assertThat(peer.ask(sent.confirmable("45", "0101", "6106ff63"))).isEqualTo("60000101");
        assertThat(RealTime.await(heard.count(1), SOON).get(0).payload()).containsExactly('c');
    }

    @Test
    void aListenerThatFailsHearsTheNextNotification() {
        Heard heard = new Heard();
        ObserveRelation relation = asker.observe(request(), notification -> {
            heard.notified(notification);
            throw new IllegalStateException("on purpose");
        });
        Sent sent = Sent.of(peer.receive());
        peer.send(sent.acknowledgement("45", "6101ff61"));
        RealTime.await(relation.response(), SOON);
        peer.send(sent.nonConfirmable("45", "0100", "6102ff62"));
        RealTime.await(heard.count(1), SOON);
        peer.send(sent.nonConfirmable("45", "0101", "6103ff63"));
        assertThat(RealTime.await(heard.count(2), SOON)).hasSize(2);
    }
}
