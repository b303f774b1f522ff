package dev.lathe.server.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.LwM2mException;
import dev.lathe.message.PayloadException;
import dev.lathe.message.RequestTimeoutException;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.message.TransportException;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.ServerFixture;
import dev.lathe.server.fixture.RemoteRoomThermostat;
import dev.lathe.server.fixture.RoomThermostat;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.stub.server.RequestOptions;
import dev.lathe.testkit.Datagram;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How requests fail: always as a LwM2mException, never wrapped in another. */
class RequestFailureTest {

    private final ServerFixture fixture = new ServerFixture();
    private final ScriptedDevice device = fixture.registered("hall");
    private final RegisteredDevice known = fixture.known("hall");
    private final RemoteRoomThermostat hall = known.at(RemoteRoomThermostat.TYPE, 0);

    private RemoteRoomThermostat within(Duration timeout) {
        return known.with(RequestOptions.timeout(timeout)).at(RemoteRoomThermostat.TYPE, 0);
    }

    private void never() {
        device.answers(request -> new CompletableFuture<>());
    }

    @Test
    void anErrorCodeIsAResponseException() {
        device.answers(request ->
                Response.error(ResponseCode.METHOD_NOT_ALLOWED, "not now").toFuture());

        assertThat(fixture.failure(hall.mode().write(RoomThermostat.Mode.HEAT)))
                .isInstanceOfSatisfying(ResponseException.class, failure -> {
                    assertThat(failure.code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
                    assertThat(failure.diagnostic()).isEqualTo("not now");
                });
        assertThat(fixture.failure(hall.read())).isInstanceOf(ResponseException.class);
        assertThat(fixture.failure(hall.discover())).isInstanceOf(ResponseException.class);
        assertThat(fixture.failure(hall.boost(5))).isInstanceOf(ResponseException.class);
    }

    @Test
    void dependentStagesFailWithTheSameUnwrapped() {
        device.answers(request -> Response.error(ResponseCode.NOT_FOUND, "").toFuture());

        CompletableFuture<Double> read = hall.measuredTemperature().read();
        assertThat(fixture.failure(read.thenApply(celsius -> celsius + 1))).isInstanceOf(ResponseException.class);
        assertThat(fixture.failure(read.thenCombine(hall.mode().read(), (a, b) -> a)))
                .isInstanceOf(ResponseException.class);
        assertThat(fixture.failure(CompletableFuture.allOf(read, hall.mode().read())))
                .isInstanceOf(ResponseException.class);
        assertThat(fixture.failure(read.thenCompose(celsius -> hall.boost(1)))).isInstanceOf(ResponseException.class);
        Throwable handled = fixture.await(read.handle((celsius, failure) -> failure));
        assertThat(handled).isInstanceOf(ResponseException.class);
    }

    @Test
    void withoutAnAnswerInTimeTheRequestTimesOut() {
        never();
        CompletableFuture<Double> read =
                within(Duration.ofSeconds(5)).measuredTemperature().read();

        fixture.time.advance(Duration.ofMillis(4_999));
        assertThat(read).isNotDone();
        fixture.time.advance(Duration.ofMillis(1));

        assertThatThrownBy(read::join)
                .isInstanceOf(RequestTimeoutException.class)
                .hasMessage("'hall' did not answer GET /42770/0/0, accept text/plain (0) within 5 s");
    }

    @Test
    void aRequestThatTimedOutIsNotSentAgain() {
        fixture.network.lose(datagram -> datagram.to().equals(device.address()));
        fixture.failure(within(Duration.ofSeconds(5)).measuredTemperature().read());
        int sent = fixture.network.sent().size();

        fixture.time.advance(Duration.ofMinutes(1));

        assertThat(fixture.network.sent()).hasSize(sent);
        assertThat(fixture.network.sent().stream().filter(Datagram::isRequest).filter(datagram -> datagram.to()
                        .equals(device.address())))
                .hasSize(2); // at once and after 3 s
    }

    @Test
    void aDeviceThatIsNotThereTimesOutByTheRulesOfCoap() {
        device.close();

        assertThat(fixture.failure(hall.measuredTemperature().read())).isInstanceOf(RequestTimeoutException.class);
        assertThat(fixture.time.elapsed()).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(94));
    }

    @Test
    void cancellingTheFutureEndsTheExchange() {
        fixture.network.lose(datagram -> datagram.to().equals(device.address()));
        CompletableFuture<Double> read = hall.measuredTemperature().read();
        fixture.time.advance(Duration.ofSeconds(1));
        int sent = fixture.network.sent().size();

        read.cancel(true);
        fixture.time.advance(Duration.ofMinutes(2));

        assertThatThrownBy(read::join).isInstanceOf(CancellationException.class);
        assertThat(fixture.network.sent()).hasSize(sent);
    }

    @Test
    void aTimeLimitOfTheFuturesOwnEndsTheExchangeToo() {
        fixture.network.lose(datagram -> datagram.to().equals(device.address()));
        CompletableFuture<Double> read = hall.measuredTemperature().read();
        fixture.time.advance(Duration.ofSeconds(1));
        int sent = fixture.network.sent().size();

        read.completeExceptionally(new TimeoutException()); // as orTimeout does
        fixture.time.advance(Duration.ofMinutes(2));

        assertThat(fixture.network.sent()).hasSize(sent);
    }

    @Test
    void aRequestCancelledBeforeItLeftIsNeverSent() {
        hall.measuredTemperature().read().cancel(true);
        fixture.time.runReady();

        assertThat(device.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "21,5", "NaN", "1e999"})
    void aTextThatIsNoNumberIsAPayloadException(String text) {
        device.answersText(text);

        assertThat(fixture.failure(hall.measuredTemperature().read())).isInstanceOf(PayloadException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c8", "c800144f", "c400", "d8000fffffff"})
    void aMalformedPayloadIsAPayloadException(String hex) {
        device.answers(request -> ScriptedDevice.content(ContentFormat.TLV, hex).toFuture());

        assertThat(fixture.failure(hall.read())).isInstanceOf(PayloadException.class);
    }

    @Test
    void aFormatThatNobodyKnowsIsAPayloadException() {
        device.answers(
                request -> ScriptedDevice.content(new ContentFormat(4711), "00").toFuture());

        assertThat(fixture.failure(hall.read()))
                .isInstanceOf(PayloadException.class)
                .hasMessageContaining("4711")
                .hasMessageContaining("not known here");
    }

    @Test
    void aPayloadWithoutFormatIsAPayloadExceptionUnlessItIsASingleValue() {
        device.answers(request -> Response.of(ResponseCode.CONTENT)
                .withPayload(null, new byte[] {'2', '1'})
                .toFuture());

        assertThat(fixture.failure(hall.read())).isInstanceOf(PayloadException.class);
        assertThat(fixture.await(hall.measuredTemperature().read())).isEqualTo(21.0);
    }

    @Test
    void anAnswerThatIsAboutSomethingElseIsAPayloadException() {
        device.answers(
                request -> ScriptedDevice.content(ContentFormat.TLV, "c10102").toFuture());

        assertThat(fixture.failure(hall.measuredTemperature().read())).isInstanceOf(PayloadException.class);
    }

    @Test
    void severalValuesWhereOneIsExpectedAreAPayloadException() {
        device.answers(request -> ScriptedDevice.content(ContentFormat.TLV, "8603" + "410061" + "410762")
                .toFuture());

        assertThat(fixture.failure(hall.errorLog().at(3).read())).isInstanceOf(LwM2mException.class);
    }

    @Test
    void aMandatoryResourceThatIsMissingFailsWhereItIsAskedFor() {
        device.answers(
                request -> ScriptedDevice.content(ContentFormat.TLV, "c10102").toFuture());

        RoomThermostat all = fixture.await(hall.read());

        assertThat(all.mode()).isEqualTo(RoomThermostat.Mode.COOL);
        assertThatThrownBy(all::measuredTemperature).isInstanceOf(AbsentResourceException.class);
    }

    @Test
    void aFormatThatCannotCarryTheValueIsAPayloadException() {
        RemoteRoomThermostat inText =
                known.with(RequestOptions.format(ContentFormat.TEXT)).at(RemoteRoomThermostat.TYPE, 0);

        assertThat(fixture.failure(inText.read())).isInstanceOf(PayloadException.class);
        assertThat(fixture.failure(inText.observe(all -> {}).established())).isInstanceOf(PayloadException.class);
        assertThat(device.asked).isEmpty();
    }

    @Test
    void afterTheRegistrationHasEndedNothingIsSent() {
        String location = ScriptedDevice.location(fixture.await(device.register("hall")));
        RegisteredDevice later = fixture.known("hall");

        assertThat(fixture.failure(hall.read()))
                .isInstanceOf(RegistrationEndedException.class)
                .hasMessage("the registration of 'hall' has ended; ask the server for the device again");
        fixture.await(device.deregister(location));
        assertThat(fixture.failure(later.at(RemoteRoomThermostat.TYPE, 0).read()))
                .isInstanceOf(RegistrationEndedException.class);
        assertThat(device.asked).isEmpty();
    }

    @Test
    void aClosedServerFailsWhatIsUnderWayAndWhatComesAfter() {
        never();
        CompletableFuture<Double> read = hall.measuredTemperature().read();
        fixture.time.advance(Duration.ofSeconds(1));

        fixture.server.close();
        fixture.server.close();

        assertThat(fixture.failure(read)).isInstanceOf(TransportException.class);
        assertThat(fixture.failure(hall.measuredTemperature().read())).isInstanceOf(TransportException.class);
    }
}
