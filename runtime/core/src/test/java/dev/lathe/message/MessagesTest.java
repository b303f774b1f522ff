package dev.lathe.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.lathe.path.LwM2mPath;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    @Test
    void eachChangeOfARequestKeepsTheRest() {
        Request request = Request.put(LwM2mPath.of(3, 0))
                .withQuery(List.of("pmin=5"))
                .withQuery(List.of("pmax=6"))
                .withAccept(ContentFormat.TLV)
                .withPayload(ContentFormat.TEXT, new byte[2])
                .withObserve(Observe.REGISTER)
                .nonConfirmable();
        assertThat(request)
                .hasToString("PUT /3/0?pmin=5&pmax=6, observe 0, accept TLV (11542), text/plain (0), 2 octets");
        assertThat(request.confirmable()).isFalse();
        assertThat(request.withPath(List.of("rd")).query()).containsExactly("pmin=5", "pmax=6");
        assertThatIllegalStateException().isThrownBy(request::peer);
    }

    @Test
    void aDiagnosticIsShortenedBetweenCharacters() {
        Response response = Response.error(ResponseCode.BAD_REQUEST, "é".repeat(150));
        assertThat(response.payload()).hasSize(200);
        assertThat(response.diagnostic()).isEqualTo("é".repeat(100));
        assertThat(Response.error(ResponseCode.BAD_REQUEST, "x" + "é".repeat(150))
                        .payload())
                .hasSize(199);
        assertThat(Response.error(ResponseCode.BAD_REQUEST, "a\u001bb").diagnostic())
                .isEqualTo("a\ufffdb");
        assertThat(Response.content(ContentFormat.TEXT, new byte[] {'a'}).diagnostic())
                .isEmpty();
    }

    @Test
    void aResponseKeepsWhatItHas() {
        Response response = Response.created(List.of("rd", "5a3f")).withObserve(0x1ff_ffff);
        assertThat(response.location()).containsExactly("rd", "5a3f");
        assertThat(response.observe()).hasValue(0xff_ffff);
        assertThat(response).hasToString("2.01 Created, at /rd/5a3f, observe 16777215");
        assertThat(Response.of(ResponseCode.CHANGED).observe()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void codesAreFoundByTheirNumbers(ResponseCode code) {
        assertThat(ResponseCode.of(code.codeClass(), code.detail())).contains(code);
        assertThat(code.toString()).startsWith("%d.%02d ".formatted(code.codeClass(), code.detail()));
        assertThat(code.isSuccess()).isEqualTo(code.codeClass() == 2);
        assertThat(ResponseCode.of(7, 31)).isEmpty();
    }

    @Test
    void contentFormatsAreNumbersWithNames() {
        assertThat(ContentFormat.TLV).hasToString("TLV (11542)").isEqualTo(new ContentFormat(11542));
        assertThat(new ContentFormat(65000)).hasToString("Content-Format (65000)");
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentFormat(65536));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentFormat(-1));
    }

    @Test
    void joinThrowsAFailureAsItIs() {
        CompletableFuture<String> future =
                CompletableFuture.failedFuture(new ResponseException(ResponseCode.NOT_FOUND, "no such thing"));
        assertThatExceptionOfType(ResponseException.class)
                .isThrownBy(() -> future.thenApply(String::length).join())
                .withMessage("4.04 Not Found: no such thing");
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(future::get)
                .withCauseInstanceOf(ResponseException.class);
    }

    @Test
    void aPayloadsFaultNamesFormatPlaceAndReason() {
        assertThat(new PayloadException(ContentFormat.TLV, 3, "/3/0/9", "wrong"))
                .hasMessage("TLV (11542) at octet 3, /3/0/9: wrong");
        assertThat(new PayloadException(ContentFormat.TLV, -1, "", "wrong")).hasMessage("TLV (11542): wrong");
    }
}
