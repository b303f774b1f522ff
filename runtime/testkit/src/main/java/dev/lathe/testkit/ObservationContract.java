package dev.lathe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.TransportException;
import dev.lathe.transport.Delivery;
import dev.lathe.transport.NotificationTarget;
import dev.lathe.transport.ObserveRelation;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every transport does with observations. A transport's test extends it. */
public abstract class ObservationContract extends TransportFixture {

    private final Heard heard = new Heard();

    @BeforeEach
    final void acceptObservations() {
        handler = request -> (request.observe() == Observe.REGISTER ? text("first", 1) : text("plain")).toFuture();
    }

    private static Response text(String text, int sequence) {
        return text(text).withObserve(sequence);
    }

    private ObserveRelation observe() {
        ObserveRelation relation = asker.observe(request(Method.GET, "3", "0"), heard);
        assertThat(await(relation.response()).observe()).hasValue(1);
        return relation;
    }

    /** Where notifications of the observation go that was registered last. */
    private NotificationTarget target() {
        return NotificationTarget.of(served.get(served.size() - 1));
    }

    private Delivery confirmable(Response notification) {
        return await(device.notify(target(), notification, true));
    }

    private Delivery nonConfirmable(Response notification) {
        return await(device.notify(target(), notification, false));
    }

    private List<String> texts(int count) {
        return await(heard.count(count)).stream().map(TransportFixture::text).toList();
    }

    @Test
    void theFirstAnswerStandsForTheObservation() {
        ObserveRelation relation = observe();
        Request request = served.get(0);
        assertThat(request.observe()).isEqualTo(Observe.REGISTER);
        assertThat(request.token()).isEqualTo(relation.token());
        assertThat(text(await(relation.response()))).isEqualTo("first");
        assertThat(heard.notifications()).isEmpty();
    }

    @Test
    void notificationsOfBothKindsAreHeard() {
        observe();
        assertThat(nonConfirmable(text("second", 2))).isEqualTo(Delivery.SENT);
        assertThat(texts(1)).containsExactly("second");
        assertThat(confirmable(text("third", 3))).isEqualTo(Delivery.ACKNOWLEDGED);
        assertThat(texts(2)).containsExactly("second", "third");
        assertThat(heard.notifications().get(1).observe()).hasValue(3);
        assertThat(heard.notifications().get(1).contentFormat()).contains(ContentFormat.TEXT);
    }

    @Test
    void anObservationWhoseFirstAnswerComesLateIsOneAllTheSame() {
        CompletableFuture<Response> later = new CompletableFuture<>();
        handler = request -> later;
        var unused = scheduler().schedule(() -> later.complete(text("first", 1)), 400, TimeUnit.MILLISECONDS);
        observe();
        assertThat(confirmable(text("second", 2))).isEqualTo(Delivery.ACKNOWLEDGED);
        assertThat(texts(1)).containsExactly("second");
    }

    @Test
    void aNonConfirmableRequestObservesToo() {
        ObserveRelation relation = asker.observe(request(Method.GET, "3", "0").nonConfirmable(), heard);
        assertThat(await(relation.response()).observe()).hasValue(1);
        assertThat(confirmable(text("second", 2))).isEqualTo(Delivery.ACKNOWLEDGED);
        assertThat(texts(1)).containsExactly("second");
    }

    @Test
    void aCompositeObservationIsRegisteredWithFetch() {
        ObserveRelation relation = asker.observe(
                request(Method.FETCH).withPayload(ContentFormat.SENML_JSON, new byte[] {'[', ']'}), heard);
        assertThat(await(relation.response()).observe()).hasValue(1);
        assertThat(served.get(0).method()).isEqualTo(Method.FETCH);
        assertThat(confirmable(text("second", 2))).isEqualTo(Delivery.ACKNOWLEDGED);
        assertThat(texts(1)).containsExactly("second");
    }

    @Test
    void anOldNotificationIsAcknowledgedButNotHeard() {
        observe();
        confirmable(text("new", 5));
        assertThat(confirmable(text("old", 4))).isEqualTo(Delivery.ACKNOWLEDGED);
        confirmable(text("newest", 6));
        assertThat(texts(2)).containsExactly("new", "newest");
    }

    @Test
    void aSequenceThatWrapsGoesOn() {
        observe();
        confirmable(text("middle", 0x7f_ffff));
        confirmable(text("last", 0xff_fffe));
        confirmable(text("wrapped", 0));
        assertThat(texts(3)).containsExactly("middle", "last", "wrapped");
    }

    @Test
    void anErrorIsHeardAsTheLast() {
        observe();
        NotificationTarget target = target();
        assertThat(confirmable(Response.error(ResponseCode.NOT_FOUND, "deleted")))
                .isEqualTo(Delivery.ACKNOWLEDGED);
        assertThat(await(heard.count(1)).get(0).code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(await(device.notify(target, text("more", 3), true))).isEqualTo(Delivery.REJECTED);
        assertThat(heard.notifications()).hasSize(1);
    }

    @Test
    void aForgottenObservationRejectsAConfirmableNotification() {
        ObserveRelation relation = observe();
        CompletableFuture<NotificationTarget> reset = nextReset();
        relation.forget();
        relation.forget();
        assertThat(confirmable(text("second", 2))).isEqualTo(Delivery.REJECTED);
        assertThat(await(reset)).isEqualTo(target());
        assertThat(heard.notifications()).isEmpty();
    }

    @Test
    void aForgottenObservationRejectsANonConfirmableNotification() {
        ObserveRelation relation = observe();
        CompletableFuture<NotificationTarget> reset = nextReset();
        relation.forget();
        assertThat(nonConfirmable(text("second", 2))).isEqualTo(Delivery.SENT);
        assertThat(await(reset)).isEqualTo(target());
    }

    @Test
    void aRefusedObservationIsNone() {
        handler = request -> text("only this").toFuture();
        ObserveRelation relation = asker.observe(request(Method.GET, "3"), heard);
        assertThat(await(relation.response()).observe()).isEmpty();
        assertThat(confirmable(text("second", 2))).isEqualTo(Delivery.REJECTED);
        assertThat(heard.notifications()).isEmpty();
    }

    @Test
    void anErrorRefusesAnObservation() {
        handler = request -> Response.of(ResponseCode.NOT_FOUND).toFuture();
        ObserveRelation relation = asker.observe(request(Method.GET, "3"), heard);
        assertThat(await(relation.response()).code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(confirmable(text("second", 2))).isEqualTo(Delivery.REJECTED);
    }

    @Test
    void aRequestToCancelCarriesTheTokenOfTheObservation() {
        ObserveRelation relation = observe();
        NotificationTarget target = target();
        Response answer = ask(
                request(Method.GET, "3", "0").withObserve(Observe.DEREGISTER).withToken(relation.token()));
        relation.forget();
        assertThat(text(answer)).isEqualTo("plain");
        assertThat(served.get(1).observe()).isEqualTo(Observe.DEREGISTER);
        assertThat(NotificationTarget.of(served.get(1))).isEqualTo(target);
        assertThat(resets).isEmpty();
    }

    @Test
    void observingAgainWithTheSameTokenTakesThePlaceOfTheFirst() {
        ObserveRelation first = observe();
        Heard anew = new Heard();
        ObserveRelation second = asker.observe(request(Method.GET, "3", "0").withToken(first.token()), anew);
        await(second.response());
        first.forget();
        assertThat(confirmable(text("second", 2))).isEqualTo(Delivery.ACKNOWLEDGED);
        assertThat(await(anew.count(1))).hasSize(1);
        assertThat(heard.notifications()).isEmpty();
    }

    @Test
    void twoObservationsOfOnePathAreTwo() {
        observe();
        NotificationTarget first = target();
        Heard other = new Heard();
        await(asker.observe(request(Method.GET, "3", "0"), other).response());
        assertThat(target()).isNotEqualTo(first);
        confirmable(text("for the other", 2));
        await(device.notify(first, text("for the first", 2), true));
        assertThat(texts(1)).containsExactly("for the first");
        assertThat(text(await(other.count(1)).get(0))).isEqualTo("for the other");
    }

    @Test
    void aLargeNotificationIsHeardWhole() {
        observe();
        byte[] large = new byte[100 * 1024];
        Arrays.fill(large, (byte) 'x');
        large[large.length - 1] = 'y';
        assertThat(confirmable(Response.content(ContentFormat.OPAQUE, large).withObserve(2)))
                .isEqualTo(Delivery.ACKNOWLEDGED);
        assertThat(await(heard.count(1)).get(0).payload()).isEqualTo(large);
        assertThat(served).hasSize(1); // its blocks are of the state it was sent in, the handler is not asked again
        confirmable(text("small again", 3));
        assertThat(text(await(heard.count(2)).get(1))).isEqualTo("small again");
    }

    @Test
    void forgettingBeforeTheFirstAnswerCancelsTheRequest() {
        CompletableFuture<Response> later = new CompletableFuture<>();
        handler = request -> later;
        ObserveRelation relation = asker.observe(request(Method.GET, "3"), heard);
        relation.forget();
        assertThat(relation.response()).isCancelled();
    }

    @Test
    void closingFailsTheFirstAnswerThatIsWaitedFor() {
        handler = request -> new CompletableFuture<>();
        ObserveRelation relation = asker.observe(request(Method.GET, "3"), heard);
        asker.close();
        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> await(relation.response()));
    }

    @Test
    void aNotificationOfAClosedEndpointFails() {
        observe();
        device.close();
        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> confirmable(text("second", 2)));
        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> nonConfirmable(text("second", 2)));
    }

    @Test
    @Tag("long")
    void aConfirmableNotificationThatNobodyAcknowledgesTimesOut() {
        observe();
        asker.close();
        assertThat(await(device.notify(target(), text("second", 2), true), Duration.ofMinutes(2)))
                .isEqualTo(Delivery.TIMED_OUT);
        assertThat(resets).isEmpty();
    }
}
