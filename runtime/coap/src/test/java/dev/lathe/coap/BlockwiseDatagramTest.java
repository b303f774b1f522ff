package dev.lathe.coap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Handler;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.transport.CoapEndpoint;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The octets of bodies in blocks (RFC 7959), honest and not. */
class BlockwiseDatagramTest {

    private static final String BLOCK = "61".repeat(1024);
    private static final String SMALL_BLOCK = "61".repeat(16);

    private final List<Request> served = new CopyOnWriteArrayList<>();
    private volatile Handler handler =
            request -> Response.of(ResponseCode.CHANGED).toFuture();

    private final CoapEndpoint endpoint = CoapTransport.builder()
            .maxBodySize(4096)
            .build()
            .open(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                    request -> {
                        served.add(request);
                        return handler.handle(request);
                    },
                    target -> {});

    private final RawPeer peer = new RawPeer(endpoint.address());

    @AfterEach
    void close() {
        peer.close();
        endpoint.close();
    }

    /** PUT /5/0/0 in octet-stream with a Block1 option. */
    private static String put(int messageId, String block1, String payload) {
        return "4203%04xa1b2b13501300130112ad1%s%s%s"
                .formatted(messageId, "02", block1, payload.isEmpty() ? "" : "ff" + payload);
    }

    /** The same, of which a block option needs two octets. */
    private static String putFar(int messageId, String block1, String payload) {
        return "4203%04xa1b2b13501300130112ad202%sff%s".formatted(messageId, block1, payload);
    }

    @Test
    void blocksAreGatheredAndHandedOverAsOne() {
        assertThat(peer.ask(put(7, "0e", BLOCK))).isEqualTo("625f0007a1b2d10e0e");
        assertThat(peer.ask(put(8, "1e", BLOCK))).isEqualTo("625f0008a1b2d10e1e");
        assertThat(served).isEmpty();
        assertThat(peer.ask(put(9, "26", "62"))).isEqualTo("62440009a1b2d10e26");
        assertThat(served).hasSize(1);
        assertThat(served.get(0).payload()).hasSize(2049).endsWith('a', 'b');
        assertThat(served.get(0).contentFormat()).contains(ContentFormat.OPAQUE);
    }

    @Test
    void aBlockThatIsRepeatedIsCountedOnce() {
        peer.ask(put(7, "0e", BLOCK));
        assertThat(peer.ask(put(7, "0e", BLOCK))).isEqualTo("625f0007a1b2d10e0e");
        peer.ask(put(8, "16", "62"));
        assertThat(served.get(0).payload()).hasSize(1025);
    }

    @Test
    void aTransferThatStartsAnewForgetsWhatCameBefore() {
        peer.ask(put(7, "0e", BLOCK));
        peer.ask(put(8, "1e", BLOCK));
        assertThat(peer.ask(put(9, "0e", BLOCK))).startsWith("625f0009");
        peer.ask(put(10, "16", "62"));
        assertThat(served.get(0).payload()).hasSize(1025);
    }

    @Test
    void aFirstBlockThatIsNotTheFirstIsIncomplete() {
        assertThat(peer.ask(put(7, "5e", BLOCK))).startsWith("62880007a1b2");
        assertThat(served).isEmpty();
    }

    @Test
    void aGapIsIncomplete() {
        peer.ask(put(7, "0e", BLOCK));
        assertThat(peer.ask(put(8, "2e", BLOCK))).startsWith("62880008a1b2");
        assertThat(served).isEmpty();
    }

    @Test
    void anotherContentFormatOnTheWayIsIncomplete() {
        peer.ask(put(7, "0e", BLOCK));
        assertThat(peer.ask("42030008a1b2b13501300130 11 00 d102 16 ff 62".replace(" ", "")))
                .startsWith("62880008a1b2");
        assertThat(served).isEmpty();
    }

    @Test
    void aBlockOfAnotherLengthThanItSaysIsABadRequest() {
        assertThat(peer.ask(put(7, "0e", SMALL_BLOCK))).startsWith("62800007a1b2");
        assertThat(peer.ask(put(8, "0e", ""))).startsWith("62800008a1b2");
        assertThat(served).isEmpty();
    }

    @Test
    void aReservedBlockSizeIsABadRequest() {
        assertThat(peer.ask(put(7, "0f", BLOCK))).startsWith("62800007a1b2");
        assertThat(served).isEmpty();
    }

    @Test
    void aBodyThatGrowsTooLargeIsRefusedOnTheWay() {
        for (int i = 0; i < 4; i++) {
            assertThat(peer.ask(put(i, i + "e", BLOCK))).startsWith("625f");
        }
        assertThat(peer.ask(put(4, "4e", BLOCK))).startsWith("628d0004a1b2");
        assertThat(served).isEmpty();
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedAtOnce() {
        // Size1 (60) of 2^32 - 1
        assertThat(peer.ask("42030007a1b2b13501300130112ad1020ed414ffffffffff" + BLOCK))
                .startsWith("628d0007a1b2");
        assertThat(served).isEmpty();
    }

    @Test
    void aSmallerSizeThanTheBlocksHaveIsNoHarm() {
        // Size1 of 1
        String answer = peer.ask("42030007a1b2b13501300130112ad1020ed11401ff" + BLOCK);
        assertThat(answer).matches("62(5f|8d|80|88)0007a1b2.*");
        assertThat(peer.ask("40007777")).isEqualTo("70007777");
    }

    @Test
    void theBlocksOfALargeAnswerAreOfOneState() {
        handler = request -> Response.content(ContentFormat.OPAQUE, new byte[] {(byte) served.size()})
                .withPayload(ContentFormat.OPAQUE, filled(1500, served.size()))
                .toFuture();
        String first = peer.ask("42010001a1b2b13501300130");
        assertThat(first).startsWith("62450001a1b2").contains("0e").endsWith("01".repeat(1024));
        String second = peer.ask("42010002a1b3b13501300130c116");
        assertThat(second).startsWith("62450002a1b3").endsWith("01".repeat(476));
        assertThat(served).hasSize(1);
        String entityTag = first.substring(12, 12 + 18);
        assertThat(entityTag).startsWith("48");
        assertThat(second).contains(entityTag);
    }

    private static byte[] filled(int size, int value) {
        byte[] octets = new byte[size];
        java.util.Arrays.fill(octets, (byte) value);
        return octets;
    }

    @Test
    void smallerBlocksAreGivenToThoseWhoAskForThem() {
        handler = request ->
                Response.content(ContentFormat.OPAQUE, filled(100, 1)).toFuture();
        String first = peer.ask("42010001a1b2b13501300130c102"); // Block2 0/0/64
        assertThat(first).startsWith("62450001a1b2").endsWith("ff" + "01".repeat(64));
    }

    @Test
    void aBlockBehindTheEndIsABadOption() {
        handler = request ->
                Response.content(ContentFormat.OPAQUE, filled(100, 1)).toFuture();
        assertThat(peer.ask("42010001a1b2b13501300130c156")).matches("628[02]0001a1b2.*"); // Block2 5/0/1024
    }

    @Test
    void transfersOfTwoPeersDoNotMix() {
        try (RawPeer other = new RawPeer(endpoint.address())) {
            peer.ask(put(7, "0e", BLOCK));
            other.ask(put(7, "0e", BLOCK.replace("61", "63")));
            peer.ask(put(8, "16", "62"));
            other.ask(put(8, "16", "64"));
        }
        assertThat(served.get(0).payload()).hasSize(1025).startsWith('a').endsWith('b');
        assertThat(served.get(1).payload()).hasSize(1025).startsWith('c').endsWith('d');
    }

    @Test
    void aSecondRequestIsServedWhileATransferGoesOn() {
        peer.ask(put(7, "0e", BLOCK));
        assertThat(peer.ask("42010020a1b9b133")).startsWith("62440020a1b9");
        peer.ask(put(8, "16", "62"));
        assertThat(served).hasSize(2);
    }

    @Test
    void aFarBlockNumberIsReadAsWell() {
        assertThat(peer.ask(putFar(7, "100e", BLOCK))).startsWith("62880007a1b2");
    }
}
