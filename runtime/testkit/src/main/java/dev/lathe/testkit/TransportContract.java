package dev.lathe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Observe;
import dev.lathe.message.PayloadException;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.RequestTimeoutException;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.message.TransportException;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.value.Opaque;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every transport does with requests and responses. A transport's test extends it. */
public abstract class TransportContract extends TransportFixture {

    private static byte[] octets(int count) {
        byte[] octets = new byte[count];
        new Random(count).nextBytes(octets);
        return octets;
    }

    @Test
    void aRequestArrivesWithAllItCarries() {
        byte[] payload = {1, 2, 3};
        ask(request(Method.POST, "rd", "", "5a3f/ü")
                .withQuery(List.of("lt=300", "b=U&Q", "ep"))
                .withPayload(ContentFormat.LINK_FORMAT, payload)
                .withAccept(ContentFormat.TLV)
                .withToken(Opaque.ofHex("0102030405")));
        Request request = served.get(0);
        assertThat(request.method()).isEqualTo(Method.POST);
        assertThat(request.path()).containsExactly("rd", "", "5a3f/ü");
        assertThat(request.query()).containsExactly("lt=300", "b=U&Q", "ep");
        assertThat(request.contentFormat()).contains(ContentFormat.LINK_FORMAT);
        assertThat(request.accept()).contains(ContentFormat.TLV);
        assertThat(request.payload()).isEqualTo(payload);
        assertThat(request.observe()).isEqualTo(Observe.ABSENT);
        assertThat(request.confirmable()).isTrue();
        assertThat(request.token()).isEqualTo(Opaque.ofHex("0102030405"));
        assertThat(request.peer()).isEqualTo(Peer.unsecured(asker.address()));
    }

    @Test
    void aBareRequestArrivesBare() {
        ask(request(Method.GET));
        Request request = served.get(0);
        assertThat(request.path()).isEmpty();
        assertThat(request.query()).isEmpty();
        assertThat(request.contentFormat()).isEmpty();
        assertThat(request.accept()).isEmpty();
        assertThat(request.payload()).isEmpty();
        assertThat(request.token().length()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void eachMethodArrivesAsItself(Method method) {
        ask(request(method, "3", "0").withPayload(ContentFormat.TEXT, new byte[] {'a'}));
        assertThat(served.get(0).method()).isEqualTo(method);
        assertThat(served.get(0).payload()).containsExactly('a');
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONTINUE")
    void eachCodeArrivesAsItself(ResponseCode code) {
        handler = request -> Response.of(code).toFuture();
        assertThat(ask(request(Method.GET, "3")).code()).isEqualTo(code);
    }

    @Test
    void aResponseArrivesWithAllItCarries() {
        handler = request -> Response.created(List.of("rd", "5a3f"))
                .withPayload(ContentFormat.SENML_CBOR, new byte[] {9, 8})
                .toFuture();
        Response response = ask(request(Method.POST, "rd"));
        assertThat(response.code()).isEqualTo(ResponseCode.CREATED);
        assertThat(response.location()).containsExactly("rd", "5a3f");
        assertThat(response.contentFormat()).contains(ContentFormat.SENML_CBOR);
        assertThat(response.payload()).containsExactly(9, 8);
        assertThat(response.observe()).isEmpty();
    }

    @Test
    void anErrorArrivesWithItsDiagnostic() {
        handler = request ->
                Response.error(ResponseCode.NOT_FOUND, "no Object 42").toFuture();
        Response response = ask(request(Method.GET, "42"));
        assertThat(response.code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(response.diagnostic()).isEqualTo("no Object 42");
    }

    @Test
    void aNonConfirmableRequestIsAnswered() {
        handler = request -> text("here").toFuture();
        assertThat(text(ask(request(Method.GET, "3").nonConfirmable()))).isEqualTo("here");
        assertThat(served.get(0).confirmable()).isFalse();
    }

    @Test
    void aThrownResponseBecomesThatResponse() {
        handler = request -> {
            throw new ResponseException(ResponseCode.FORBIDDEN, "not you");
        };
        Response response = ask(request(Method.GET, "3"));
        assertThat(response.code()).isEqualTo(ResponseCode.FORBIDDEN);
        assertThat(response.diagnostic()).isEqualTo("not you");
    }

    @Test
    void aFutureThatEndsWithAResponseExceptionBecomesThatResponse() {
        handler = request -> CompletableFuture.supplyAsync(
                () -> {
                    throw new ResponseException(ResponseCode.METHOD_NOT_ALLOWED, "");
                },
                scheduler());
        assertThat(ask(request(Method.GET, "3")).code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
    }

    @Test
    void aPayloadThatCannotBeReadIsABadRequest() {
        handler = request -> {
            throw new PayloadException(ContentFormat.TLV, 4, "/3/0", "the record ends after the payload");
        };
        Response response = ask(request(Method.PUT, "3", "0"));
        assertThat(response.code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(response.diagnostic()).contains("octet 4", "/3/0", "ends after the payload");
    }

    @Test
    void aFaultOfTheHandlerIsAnsweredWithoutInternals() {
        handler = request -> {
            throw new IllegalStateException("password of the database is 1234");
        };
        Response response = ask(request(Method.GET, "3"));
        assertThat(response.code()).isEqualTo(ResponseCode.INTERNAL_SERVER_ERROR);
        assertThat(response.diagnostic()).doesNotContain("1234", "Exception").hasSizeLessThan(80);
    }

    @Test
    void aHandlerThatReturnsNothingIsAFaultToo() {
        handler = request -> CompletableFuture.completedFuture(null);
        assertThat(ask(request(Method.GET, "3")).code()).isEqualTo(ResponseCode.INTERNAL_SERVER_ERROR);
    }

    @Test
    void aLateAnswerArrives() {
        CompletableFuture<Response> later = new CompletableFuture<>();
        handler = request -> later;
        var unused = scheduler().schedule(() -> later.complete(text("at last")), 400, TimeUnit.MILLISECONDS);
        assertThat(text(ask(request(Method.GET, "3")))).isEqualTo("at last");
        assertThat(served).hasSize(1);
    }

    @Test
    void aLateAnswerToANonConfirmableRequestArrives() {
        CompletableFuture<Response> later = new CompletableFuture<>();
        handler = request -> later;
        var unused = scheduler().schedule(() -> later.complete(text("at last")), 400, TimeUnit.MILLISECONDS);
        assertThat(text(ask(request(Method.GET, "3").nonConfirmable()))).isEqualTo("at last");
    }

    @Test
    void whatComesAfterAnAnswerIsDoneOnceItIsOut() {
        CompletableFuture<Response> asked = new CompletableFuture<>();
        handler = request -> text("first")
                .andThen(() -> {
                    var unused = device.send(Request.of(Method.GET, List.of()).withPeer(request.peer()))
                            .thenApply(asked::complete);
                })
                .toFuture();
        assertThat(text(ask(request(Method.POST, "bs")))).isEqualTo("first");
        assertThat(await(asked).code()).isEqualTo(ResponseCode.NOT_FOUND);
    }

    @Test
    void whatComesAfterALateAnswerIsDoneOnceItIsOut() {
        CompletableFuture<Response> later = new CompletableFuture<>();
        CompletableFuture<String> sequel = new CompletableFuture<>();
        handler = request -> later;
        var unused = scheduler()
                .schedule(
                        () -> later.complete(text("at last").andThen(() -> sequel.complete("then"))),
                        400,
                        TimeUnit.MILLISECONDS);
        CompletableFuture<Response> answer = asker.send(request(Method.POST, "bs"));
        assertThat(await(sequel)).isEqualTo("then");
        assertThat(text(await(answer))).isEqualTo("at last");
    }

    @Test
    void aLargePayloadArrivesInBothDirections() {
        byte[] up = octets(100 * 1024);
        byte[] down = octets(100 * 1024 + 7);
        handler = request -> Response.content(ContentFormat.OPAQUE, down).toFuture();
        Response response = ask(request(Method.PUT, "5", "0", "0").withPayload(ContentFormat.OPAQUE, up));
        assertThat(served).hasSize(1);
        assertThat(served.get(0).payload()).isEqualTo(up);
        assertThat(served.get(0).contentFormat()).contains(ContentFormat.OPAQUE);
        assertThat(response.payload()).isEqualTo(down);
        assertThat(response.contentFormat()).contains(ContentFormat.OPAQUE);
    }

    @Test
    void manyRequestsAtOnceAreEachGivenTheirOwnAnswer() {
        handler = request -> text(request.path().get(0)).toFuture();
        List<CompletableFuture<Response>> responses = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            responses.add(asker.send(request(Method.GET, Integer.toString(i))));
        }
        for (int i = 0; i < 150; i++) {
            assertThat(text(await(responses.get(i)))).isEqualTo(Integer.toString(i));
        }
        assertThat(served).hasSize(150);
    }

    @Test
    void bothEndsAskEachOther() {
        Response response =
                await(device.send(Request.of(Method.GET, List.of("3")).withPeer(Peer.unsecured(asker.address()))));
        assertThat(response.code()).isEqualTo(ResponseCode.NOT_FOUND);
    }

    @Test
    void aHandlerMayAskBackBeforeItAnswers() {
        handler = request -> device.send(Request.of(Method.GET, List.of()).withPeer(request.peer()))
                .thenApply(answer -> text(answer.code().toString()));
        assertThat(text(ask(request(Method.GET, "3")))).isEqualTo("4.04 Not Found");
    }

    @Test
    void aCancelledRequestEndsAndHarmsNoOther() {
        CompletableFuture<Response> later = new CompletableFuture<>();
        handler = request ->
                request.path().contains("slow") ? later : text("quick").toFuture();
        CompletableFuture<Response> slow = asker.send(request(Method.GET, "slow"));
        assertThat(text(ask(request(Method.GET, "quick")))).isEqualTo("quick");
        slow.cancel(true);
        later.complete(text("too late"));
        assertThat(text(ask(request(Method.GET, "quick")))).isEqualTo("quick");
        assertThat(slow).isCancelled();
    }

    @Test
    void closingFailsWhatWaitsAndWhatComesAfter() {
        handler = request -> new CompletableFuture<>();
        CompletableFuture<Response> waiting = asker.send(request(Method.GET, "3"));
        asker.close();
        asker.close();
        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> await(waiting));
        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> ask(request(Method.GET, "3")));
    }

    @Test
    void anAddressIsHadOnceUntilItIsClosed() {
        InetSocketAddress address = device.address();
        assertThat(address.getPort()).isPositive().isNotEqualTo(asker.address().getPort());
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> transport().open(address, handler, target -> {}))
                .withMessageContaining(Integer.toString(address.getPort()));
        device.close();
        CoapEndpoint next = transport().open(address, handler, target -> {});
        assertThat(next.address().getPort()).isEqualTo(address.getPort());
        next.close();
    }

    @Test
    void aHostThatIsNotKnownFailsTheRequest() {
        Peer nowhere = Peer.unsecured(InetSocketAddress.createUnresolved("nowhere.invalid", 5683));
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> ask(request(Method.GET, "3").withPeer(nowhere)))
                .withMessageContaining("nowhere.invalid");
    }

    @Test
    void observingIsNotWhatSendDoes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asker.send(request(Method.GET, "3").withObserve(Observe.REGISTER)));
    }

    @Test
    void aRequestWithoutAPeerGoesNowhere() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> asker.send(Request.of(Method.GET, List.of("3"))));
    }

    @Test
    @Tag("long")
    void aPeerThatIsNotThereIsGivenUp() {
        InetSocketAddress gone = device.address();
        device.close();
        CompletableFuture<Response> response =
                asker.send(request(Method.GET, "3").withPeer(Peer.unsecured(gone)));
        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(() -> await(response, Duration.ofMinutes(2)))
                .withMessageContaining("GET /3");
    }
}
