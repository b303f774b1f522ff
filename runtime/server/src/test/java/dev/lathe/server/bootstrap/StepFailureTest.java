package dev.lathe.server.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.objects.Server;
import dev.lathe.path.LwM2mPath;
import dev.lathe.server.BootstrapFixture;
import dev.lathe.server.BootstrapServer;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.testkit.Datagram;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A device that refuses a step, or does not answer it. */
class StepFailureTest {

    /** The requests that follow from it, in order. */
    private static final List<String> STEPS =
            List.of("DELETE /", "DELETE /42770", "GET /0", "PUT /0/1", "PUT /1/0", "GET /1", "GET /", "POST /bs");

    private final BootstrapFixture fixture = new BootstrapFixture(BootstrapServer.builder()
            .accounts(
                    "hall",
                    BootstrapConfiguration.builder()
                            .deleteEverything()
                            .delete(LwM2mPath.of(42770))
                            .server(ConversationTest.ACCOUNT)
                            .read(Server.TYPE)
                            .discover(LwM2mPath.root())
                            .build()));
    private final ScriptedDevice device = fixture.device();

    private static String name(Request request) {
        return request.method() + " /" + String.join("/", request.path());
    }

    private List<String> asked() {
        return device.asked.stream().map(StepFailureTest::name).toList();
    }

    private void answering(String step, CompletableFuture<Response> answer) {
        device.answers(request -> name(request).equals(step)
                ? answer
                : BootstrapFixture.agreeing("</0/0>").handle(request));
    }

    @Test
    void withoutFailuresAllStepsAreTaken() {
        fixture.bootstrap(device, "hall");

        assertThat(asked()).isEqualTo(STEPS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE /      | 4.00 | Delete /",
                "DELETE /      | 4.04 | Delete /",
                "DELETE /      | 4.05 | Delete /",
                "DELETE /42770 | 4.05 | Delete /42770",
                "DELETE /42770 | 5.00 | Delete /42770",
                "PUT /0/1      | 4.00 | Write /0/1 LWM2M Security",
                "PUT /0/1      | 4.15 | Write /0/1 LWM2M Security",
                "PUT /1/0      | 4.04 | Write /1/0 LwM2M Server",
                "GET /1        | 4.05 | Read /1 LwM2M Server",
                "GET /         | 4.04 | Discover /",
                "POST /bs      | 4.00 | Finish",
                "POST /bs      | 4.06 | Finish",
                "POST /bs      | 5.00 | Finish",
            })
    void aRefusedStepEndsTheSession(String step, String code, String words) {
        ResponseCode refusal = ResponseCode.of(code.charAt(0) - '0', Integer.parseInt(code.substring(2)))
                .orElseThrow();
        answering(step, Response.error(refusal, "Object 7 is missing").toFuture());

        fixture.bootstrap(device, "hall");

        assertThat(fixture.heard)
                .last()
                .isEqualTo("hall failed: the device refused " + words + " with " + refusal + ": Object 7 is missing");
        assertThat(asked()).isEqualTo(STEPS.subList(0, STEPS.indexOf(step) + 1));
        assertThat(fixture.server.sessions()).isEmpty();
    }

    @Test
    void aListenerHearsWhatExactlyWasRefused() {
        answering(
                "POST /bs",
                Response.error(ResponseCode.NOT_ACCEPTABLE, "no account").toFuture());

        fixture.bootstrap(device, "hall");

        assertThat(fixture.failures)
                .containsExactly(new BootstrapFailure.Refused(
                        new BootstrapStep.Finish(), ResponseCode.NOT_ACCEPTABLE, "no account"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.00", "4.04"})
    void whatIsNotThereIsAsGoodAsDeleted(String code) {
        ResponseCode refusal =
                ResponseCode.of(4, Integer.parseInt(code.substring(2))).orElseThrow();
        answering("DELETE /42770", Response.error(refusal, "no such Object").toFuture());

        fixture.bootstrap(device, "hall");

        assertThat(asked()).isEqualTo(STEPS);
        assertThat(fixture.outcomes).contains(new StepOutcome.Tolerated(refusal, "no such Object"));
        assertThat(fixture.heard).last().isEqualTo("hall finished");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DELETE /", "DELETE /42770", "GET /0", "PUT /0/1", "PUT /1/0", "GET /1", "GET /", "POST /bs"})
    void aStepThatIsNotAnsweredEndsTheSession(String step) {
        fixture.network.lose(datagram -> {
            Request request = datagram.request();
            return request != null
                    && name(request).equals(step)
                    && datagram.from().equals(fixture.server.address());
        });

        fixture.bootstrap(device, "hall");

        assertThat(asked()).isEqualTo(STEPS.subList(0, STEPS.indexOf(step)));
        assertThat(fixture.failures)
                .singleElement()
                .isInstanceOfSatisfying(BootstrapFailure.Unanswered.class, failure -> assertThat(failure.step())
                        .isEqualTo(fixture.sent.get(STEPS.indexOf(step))));
        assertThat(fixture.server.sessions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE /", "GET /0", "PUT /1/0", "POST /bs"})
    void aLostAnswerIsAskedForAgain(String step) {
        int before = STEPS.indexOf(step);
        fixture.network.lose(Datagram.nth(
                before + 1, datagram -> datagram.isResponse() && datagram.from().equals(device.address())));

        fixture.bootstrap(device, "hall");

        assertThat(asked()).isEqualTo(STEPS);
        assertThat(fixture.heard).last().isEqualTo("hall finished");
    }

    @Test
    void anAnswerThatStaysOutIsWaitedForSoLong() {
        BootstrapFixture quick = new BootstrapFixture(BootstrapServer.builder()
                .stepTimeout(Duration.ofSeconds(5))
                .accounts(
                        "hall",
                        BootstrapConfiguration.builder().deleteEverything().build()));
        ScriptedDevice silent = quick.device();
        silent.answers(request -> new CompletableFuture<>());

        quick.await(silent.send(BootstrapFixture.bootstrapRequest("ep=hall")));
        quick.time.advance(Duration.ofMillis(4900));
        assertThat(quick.heard).containsExactly("hall started");
        quick.time.advance(Duration.ofMillis(200));

        assertThat(quick.heard)
                .last()
                .isEqualTo("hall failed: Delete / was not answered: 'hall' did not answer DELETE / within 5 s");
    }

    @Test
    void nothingMoreIsSentAfterAFailure() {
        CompletableFuture<Response> later = new CompletableFuture<>();
        answering("PUT /0/1", later);
        fixture.bootstrap(device, "hall");
        assertThat(fixture.failures).hasSize(1);
        int sent = fixture.network.log().size();

        later.complete(Response.of(ResponseCode.CHANGED));
        fixture.time.advance(Duration.ofMinutes(5));

        assertThat(asked()).last().isEqualTo("PUT /0/1");
        assertThat(fixture.heard).last().asString().startsWith("hall failed");
        assertThat(fixture.network.log().subList(sent, fixture.network.log().size()))
                .noneMatch(line -> line.contains("5693 > ") && line.contains(" CON "));
    }

    @Test
    void linksThatCannotBeReadEndTheSession() {
        answering("GET /0", ScriptedDevice.links("</0/0>;x=\"").toFuture());

        fixture.bootstrap(device, "hall");

        assertThat(fixture.failures).singleElement().isInstanceOf(BootstrapFailure.Unreadable.class);
        assertThat(asked()).last().isEqualTo("GET /0");
    }

    @Test
    void valuesThatCannotBeReadEndTheSession() {
        answering("GET /1", ScriptedDevice.content(ContentFormat.TLV, "c80014").toFuture());

        fixture.bootstrap(device, "hall");

        assertThat(fixture.heard)
                .last()
                .asString()
                .startsWith("hall failed: the answer to Read /1 LwM2M Server cannot be read");
        assertThat(asked()).last().isEqualTo("GET /1");
    }
}
