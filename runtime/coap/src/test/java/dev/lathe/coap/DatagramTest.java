package dev.lathe.coap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.value.Opaque;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The octets of requests that peers send, and of what they get back (RFC 7252, 3 and 5). */
class DatagramTest {

    private final List<Request> served = new CopyOnWriteArrayList<>();
    private volatile Handler handler =
            request -> Response.of(ResponseCode.CHANGED).toFuture();

    private final CoapEndpoint endpoint = CoapTransport.builder()
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

    @Test
    void aRegistrationIsReadAndAnsweredWithItsLocation() {
        handler = request -> Response.created(List.of("rd", "5a3f")).toFuture();
        String answer = peer.ask("42021234a1b2b2726411283865703d6e6f646531066c743d333030096c776d326d3d312e3103623d55"
                + "ff3c2f3e3b63743d3131302c3c2f312f303e2c3c2f332f303e");
        assertThat(answer).isEqualTo("62411234a1b28272640435613366");
        Request request = served.get(0);
        assertThat(request.method()).isEqualTo(Method.POST);
        assertThat(request.path()).containsExactly("rd");
        assertThat(request.query()).containsExactly("ep=node1", "lt=300", "lwm2m=1.1", "b=U");
        assertThat(request.contentFormat()).contains(ContentFormat.LINK_FORMAT);
        assertThat(new String(request.payload(), StandardCharsets.UTF_8)).isEqualTo("</>;ct=110,</1/0>,</3/0>");
        assertThat(request.token()).isEqualTo(Opaque.ofHex("a1b2"));
        assertThat(request.peer().address()).isEqualTo(peer.address());
    }

    @Test
    void anAcceptOptionIsRead() {
        peer.ask("42010001a1b2b1330130622d16");
        assertThat(served.get(0).path()).containsExactly("3", "0");
        assertThat(served.get(0).accept()).contains(ContentFormat.TLV);
    }

    @Test
    void queriesOfAWriteAttributesAreRead() {
        peer.ask("42030004a1b2b1330130013946706d696e3d3507706d61783d3630");
        assertThat(served.get(0).method()).isEqualTo(Method.PUT);
        assertThat(served.get(0).path()).containsExactly("3", "0", "9");
        assertThat(served.get(0).query()).containsExactly("pmin=5", "pmax=60");
    }

    @Test
    void aBootstrapFinishIsRead() {
        assertThat(peer.ask("42020005a1b2b26273")).isEqualTo("62440005a1b2");
        assertThat(served.get(0).method()).isEqualTo(Method.POST);
        assertThat(served.get(0).path()).containsExactly("bs");
    }

    @Test
    void aFetchIsRead() {
        peer.ask("42050006a1b2c16e5170ff5b7b226e223a222f332f302f30227d5d");
        assertThat(served.get(0).method()).isEqualTo(Method.FETCH);
        assertThat(served.get(0).contentFormat()).contains(ContentFormat.SENML_JSON);
        assertThat(served.get(0).accept()).contains(ContentFormat.SENML_CBOR);
        assertThat(served.get(0).payload()).asString(StandardCharsets.UTF_8).isEqualTo("[{\"n\":\"/3/0/0\"}]");
    }

    @Test
    void emptyPathSegmentsAreKept() {
        peer.ask("40010001 b0 01 33 00"); // Uri-Path "", "3", ""
        assertThat(served.get(0).path()).containsExactly("", "3", "");
    }

    @Test
    void aPathOfManySegmentsIsHandedOver() {
        peer.ask("40010001 b1 33" + "0133".repeat(299));
        assertThat(served.get(0).path()).hasSize(300);
    }

    @Test
    void aPathSegmentThatIsTooLongIsABadOption() {
        assertThat(peer.ask("40010001 be 0003" + "61".repeat(272))).startsWith("60820001");
        assertThat(served).isEmpty();
    }

    @Test
    void anUnknownCriticalOptionIsABadOption() {
        assertThat(peer.ask("42010009a1b2 e0 fcdc")).startsWith("62820009a1b2"); // option 65001
        assertThat(served).isEmpty();
    }

    @Test
    void anUnknownElectiveOptionIsIgnored() {
        assertThat(peer.ask("42010009a1b2 e0 fcdb")).startsWith("62440009a1b2"); // option 65000
    }

    @Test
    void aCriticalOptionThatNobodyActsUponIsABadOption() {
        assertThat(peer.ask("40030009 50")).startsWith("60820009"); // If-None-Match
        assertThat(served).isEmpty();
    }

    @Test
    void aSecondAcceptIsABadOption() {
        assertThat(peer.ask("42010009a1b2 b133 62 2d16 01 6e")).startsWith("62820009a1b2");
        assertThat(served).isEmpty();
    }

    @Test
    void aSecondContentFormatIsIgnored() {
        assertThat(peer.ask("42030009a1b2 b133 11 2a 01 6e ff 61")).startsWith("62440009a1b2");
        assertThat(served.get(0).contentFormat()).contains(ContentFormat.OPAQUE);
    }

    @Test
    void aForwardProxyIsWhatThisIsNot() {
        assertThat(peer.ask("40010009 d4 16 636f6170")).startsWith("60a50009"); // Proxy-Uri
        assertThat(peer.ask("4001000a d4 1a 636f6170")).startsWith("60a5000a"); // Proxy-Scheme
        assertThat(served).isEmpty();
    }

    @Test
    void anUnknownMethodIsNotAllowed() {
        assertThat(peer.ask("42080009a1b2")).startsWith("62850009a1b2");
        assertThat(peer.ask("421e000aa1b2")).startsWith("6285000aa1b2");
        assertThat(peer.ask("421f000ba1b2")).startsWith("6285000ba1b2");
        assertThat(served).isEmpty();
    }

    @Test
    void anObserveOptionWithoutAMeaningIsIgnored() {
        peer.ask("40010001 61 02 51 33");
        assertThat(served.get(0).observe()).isEqualTo(Observe.ABSENT);
        assertThat(served.get(0).path()).containsExactly("3");
    }

    @Test
    void aRepeatedRequestGetsTheSameAnswerAndIsServedOnce() {
        String request = "42030009a1b2 b133";
        String first = peer.ask(request);
        assertThat(peer.ask(request)).isEqualTo(first).isEqualTo("62440009a1b2");
        assertThat(served).hasSize(1);
    }

    @Test
    void aRequestWhoseAnswerIsLateIsAcknowledgedAndAnsweredOnItsOwn() {
        CompletableFuture<Response> later = new CompletableFuture<>();
        handler = request -> later;
        assertThat(peer.ask("42010009a1b2 b133")).isEqualTo("60000009");
        later.complete(Response.of(ResponseCode.CONTENT));
        String response = peer.receive();
        assertThat(response).startsWith("4245").endsWith("a1b2");
        peer.send("6000" + response.substring(4, 8));
        assertThat(peer.ask("4203000aa1b2")).isEqualTo("6245000aa1b2"); // nothing was sent again before it
    }

    @Test
    void anEmptyTokenIsAToken() {
        assertThat(peer.ask("40020005 b2 6273")).isEqualTo("60440005");
        assertThat(served.get(0).token()).isEqualTo(Opaque.EMPTY);
    }
}
