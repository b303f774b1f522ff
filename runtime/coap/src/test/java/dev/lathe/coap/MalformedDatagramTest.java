package dev.lathe.coap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.transport.CoapEndpoint;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Datagrams that are no messages, or none at this place: dropped or rejected (RFC 7252, 3 and 4), and nothing breaks. */
class MalformedDatagramTest {

    private static final String PING = "40007777";
    private static final String PONG = "70007777";

    private final List<Request> served = new CopyOnWriteArrayList<>();
    private final CoapEndpoint endpoint = CoapTransport.builder()
            .build()
            .open(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                    request -> {
                        served.add(request);
                        return Response.of(ResponseCode.CHANGED).toFuture();
                    },
                    target -> {});
    private final RawPeer peer = new RawPeer(endpoint.address());

    @AfterEach
    void close() {
        peer.close();
        endpoint.close();
    }

    @Test
    void aPingIsRejected() {
        assertThat(peer.ask(PING)).isEqualTo(PONG);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'', nothing at all",
        "40, one octet",
        "400100, three octets",
        "00010001, version 0",
        "80010001, version 2",
        "c0010001, version 3",
        "49010001a1a2a3a4a5a6a7a8a9, a token of 9 octets",
        "4f010001, a token length of 15",
        "50010001bd, a non-confirmable request whose option is cut off",
        "50010001ff, a non-confirmable request with a payload marker and no payload",
        "50010001f0, a non-confirmable request with option delta 15",
        "50010001e0fcdc, a non-confirmable request with an unknown critical option",
        "60450001, an acknowledgement nobody waits for",
        "62450001a1b2ff61, a piggybacked response nobody waits for",
        "70000001, a reset of nothing",
        "60000001, an acknowledgement of nothing",
        "60010001, a request on an acknowledgement",
        "70010001, a request on a reset",
    })
    void whatCannotBeAnsweredIsDropped(String octets, String what) {
        peer.send(octets);
        assertThat(peer.ask(PING)).as(what).isEqualTo(PONG); // and nothing before it
        assertThat(served).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "41000001a1, an empty message with a token",
        "40000001ff61, an empty message with a payload",
        "42010001a1, a token that is cut off",
        "40200001, code 1.00",
        "40ff0001, code 7.31",
        "40c50001, code 6.05",
        "40450001, a response nobody waits for",
        "42450001a1b26105ff39, a notification nobody waits for",
    })
    void whatIsConfirmableAndNoMessageIsRejected(String octets, String what) {
        assertThat(peer.ask(octets)).as(what).isEqualTo("70000001");
        assertThat(peer.ask(PING)).isEqualTo(PONG);
        assertThat(served).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "40010001bd, an option length that is cut off",
        "40010001bd0561, an option that is cut off",
        "40010001e1, an option delta that is cut off",
        "40010001f0, option delta 15",
        "40010001bf, option length 15",
        "40010001ff, a payload marker without a payload",
    })
    void aRequestThatCannotBeReadIsRejectedOrRefused(String octets, String what) {
        assertThat(peer.ask(octets)).as(what).matches("70000001|608[02]0001.*").hasSizeLessThan(400);
        assertThat(peer.ask(PING)).isEqualTo(PONG);
        assertThat(served).isEmpty();
    }

    @Test
    void aNonConfirmableNotificationNobodyWaitsForIsRejected() {
        assertThat(peer.ask("52450100a1b2610560ff3935")).isEqualTo("70000100");
    }

    @Test
    void aDatagramOfTheLargestSizeIsDropped() {
        byte[] large = new byte[65_507];
        large[0] = 0x40;
        large[1] = 2;
        large[4] = (byte) 0xff;
        peer.send(large);
        assertThat(peer.ask(PING)).isEqualTo(PONG);
        assertThat(served).isEmpty();
    }

    @Test
    void noiseHarmsNothing() {
        Random random = new Random(42);
        try (RawPeer other = new RawPeer(endpoint.address())) {
            for (int i = 0; i < 2000; i++) {
                byte[] noise = new byte[1 + random.nextInt(60)];
                random.nextBytes(noise);
                noise[0] = (byte) (0x40 | (noise[0] & 0x3f)); // the right version: further into the parser
                peer.send(noise);
                if (i % 50 == 0) { // no faster than it can be read
                    assertThat(other.ask(PING)).isEqualTo(PONG);
                }
            }
            assertThat(other.ask("40020005 b2 6273")).isEqualTo("60440005");
        }
    }
}
