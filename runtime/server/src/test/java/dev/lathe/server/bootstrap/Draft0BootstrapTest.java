package dev.lathe.server.bootstrap;

import static dev.lathe.server.BootstrapFixture.bootstrapRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.objects.draft0.Bootstrapping;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.tlv.TlvFormat;
import dev.lathe.server.BootstrapFixture;
import dev.lathe.server.BootstrapServer;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.spec.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A device of the early draft, which says so in the body of its Bootstrap-Request. */
class Draft0BootstrapTest {

    private static final String ROOT = "</>;rt=\"oma.lwm2m.draft0\"";

    private static Bootstrapping named(String name) {
        return Bootstrapping.builder()
                .serverLocation("coap://192.0.2.1")
                .endpointName(name)
                .build();
    }

    private final BootstrapFixture fixture = new BootstrapFixture(BootstrapServer.builder()
            .accounts(
                    "hall", BootstrapConfiguration.builder().deleteEverything().build())
            .draft0("hall", named("draft hall"))
            .draft0(request ->
                    request.endpoint().startsWith("cellar") ? Optional.of(named("wine")) : Optional.empty()));
    private final ScriptedDevice device = fixture.device();

    private static Request draft0(String query, String links) {
        return bootstrapRequest(query).withPayload(ContentFormat.LINK_FORMAT, links.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> asked(ScriptedDevice device) {
        return device.asked.stream()
                .map(request -> request + ": " + new String(request.payload(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void theBootstrappingObjectIsWrittenAsAWholeAndThatIsAll() {
        assertThat(fixture.answer(device, draft0("ep=hall", ROOT))).isEqualTo("2.04 Changed");
        fixture.time.runReady();

        assertThat(asked(device))
                .containsExactly(
                        "PUT /1, JSON (50), 47 octets: {\"1\":{\"0\":\"coap://192.0.2.1\",\"1\":\"draft hall\"}}",
                        "POST /bs: ");
        assertThat(fixture.heard)
                .containsExactly(
                        "hall started",
                        "hall Write /1 Bootstrapping: 2.04 Changed",
                        "hall Finish: 2.04 Changed",
                        "hall finished");
    }

    @Test
    void allPathsLieBelowTheRootItNames() {
        fixture.answer(device, draft0("ep=cellar", "</old/draft>;rt=\"oma.lwm2m.draft0\",</old/draft/1>"));
        fixture.time.runReady();

        assertThat(asked(device))
                .containsExactly(
                        "PUT /old/draft/1, JSON (50), 41 octets: {\"1\":{\"0\":\"coap://192.0.2.1\",\"1\":\"wine\"}}",
                        "POST /old/draft/bs: ");
    }

    @Test
    void devicesOfBothFamiliesMayHaveOneName() {
        device.answers(request -> new CompletableFuture<>());
        ScriptedDevice other = fixture.device();
        other.answers(request -> new CompletableFuture<>());
        fixture.answer(device, draft0("ep=hall", ROOT));
        fixture.answer(other, bootstrapRequest("ep=hall"));
        fixture.time.runReady();

        assertThat(fixture.server.sessions())
                .extracting(BootstrapSession::family)
                .containsExactlyInAnyOrder(Family.LWM2M, Family.DRAFT_0);
        assertThat(BootstrapFixture.asked(other)).containsExactly("DELETE /");
        assertThat(fixture.failures).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ep=attic         | </>;rt=\"oma.lwm2m.draft0\" | 4.00 Bad Request: there is no configuration for this endpoint",
                "x=y              | </>;rt=\"oma.lwm2m.draft0\" | 4.00 Bad Request: parameter ep is missing, and without security nothing else says who the device is",
                "ep=hall&pct=0    | </>;rt=\"oma.lwm2m.draft0\" | 4.15 Unsupported Content-Format: Objects are not written in text/plain (0) here; JSON (50) is what is sent without pct",
                "ep=hall&pct=11542 | </>;rt=\"oma.lwm2m.draft0\" | 4.15 Unsupported Content-Format: Objects are not written in TLV (11542) here; JSON (50) is what is sent without pct",
                "ep=hall          | </a>;rt=\"oma.lwm2m.draft0\",</b>;rt=\"oma.lwm2m.draft0\" | 4.00 Bad Request: more than one link has rt=\"oma.lwm2m.draft0\"",
                "ep=cellar0123456789012345678901234567890123456789012345678901234567 | </>;rt=\"oma.lwm2m.draft0\" | 4.00 Bad Request: parameter ep has 64 octets; at most 63",
            })
    void whatCannotBeServedIsRefusedAndNothingFollows(String query, String links, String answer) {
        assertThat(fixture.answer(device, draft0(query, links))).isEqualTo(answer);
        fixture.time.runReady();

        assertThat(device.asked).isEmpty();
    }

    @Test
    void aBodyThatIsNotLinkFormatIsRefused() {
        assertThat(fixture.answer(device, draft0("ep=hall", "</>;rt=\""))).startsWith("4.00 Bad Request: link-format");
    }

    @Test
    void aBodyWithoutThatLinkMakesNoDeviceOfTheDraft() {
        fixture.answer(device, draft0("ep=hall", "</>;rt=\"oma.lwm2m\""));
        fixture.answer(
                device,
                bootstrapRequest("ep=hall").withPayload(ContentFormat.TEXT, ROOT.getBytes(StandardCharsets.UTF_8)));
        fixture.time.runReady();

        assertThat(BootstrapFixture.asked(device)).contains("DELETE /").doesNotContain("PUT /1");
    }

    @Test
    void aDeviceThatRefusesEndsTheSession() {
        device.answers(
                request -> Response.error(ResponseCode.NOT_FOUND, "no Object 1").toFuture());
        fixture.answer(device, draft0("ep=hall", ROOT));
        fixture.time.runReady();

        assertThat(fixture.heard)
                .last()
                .isEqualTo("hall failed: the device refused Write /1 Bootstrapping with 4.04 Not Found: no Object 1");
        assertThat(device.asked).hasSize(1);
    }

    @Test
    void aNameIsNoLongerThanTheDraftAllows() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> named("x".repeat(64)));
        Bootstrapping read = Bootstrapping.TYPE.decode(new TlvFormat(ContentFormat.TLV)
                .reader(HexFormat.of().parseHex("c80140" + "78".repeat(64)), LwM2mPath.of(1, 0)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> BootstrapServer.builder().draft0("hall", read));
    }
}
