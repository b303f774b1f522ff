package dev.lathe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Observe;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.TransportException;
import dev.lathe.transport.Delivery;
import dev.lathe.transport.NotificationTarget;
import dev.lathe.transport.ObserveRelation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InMemoryObservationTest {

    private final NetworkFixture net = new NetworkFixture();
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void theDeviceAcceptsObservations() {
        net.handler =
                request -> (request.observe() == Observe.REGISTER ? value("first", 1) : value("plain")).toFuture();
    }

    private static Response value(String text) {
        return Response.content(ContentFormat.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Response value(String text, int sequence) {
        return value(text).withObserve(sequence);
    }

    private void hear(Response notification) {
        heard.add(
                notification.code().isSuccess()
                        ? new String(notification.payload(), StandardCharsets.UTF_8)
                        : notification.code().toString());
    }

    private ObserveRelation observe() {
        ObserveRelation relation = net.asker.observe(net.get("/3/0"), this::hear);
        assertThat(net.await(relation.response()).observe()).hasValue(1);
        return relation;
    }

    private NotificationTarget target() {
        return NotificationTarget.of(net.served.get(0));
    }

    private CompletableFuture<Delivery> confirmable(Response notification) {
        return net.device.notify(target(), notification, true);
    }

    private CompletableFuture<Delivery> nonConfirmable(Response notification) {
        return net.device.notify(target(), notification, false);
    }

    @Test
    void theFirstAnswerIsNotANotification() {
        observe();
        assertThat(net.served.get(0).observe()).isEqualTo(Observe.REGISTER);
        assertThat(heard).isEmpty();
    }

    @Test
    void notificationsAreHeardAndTheConfirmableOnesAcknowledged() {
        observe();
        assertThat(net.await(nonConfirmable(value("second", 2)))).isEqualTo(Delivery.SENT);
        assertThat(net.await(confirmable(value("third", 3)))).isEqualTo(Delivery.ACKNOWLEDGED);
        assertThat(heard).containsExactly("second", "third");
    }

    @Test
    void aLostConfirmableNotificationIsSentAgain() {
        observe();
        net.network.lose(Datagram.first(1, Datagram::isNotification));
        assertThat(net.await(confirmable(value("second", 2)))).isEqualTo(Delivery.ACKNOWLEDGED);
        assertThat(heard).containsExactly("second");
    }

    @Test
    void aNotificationWhoseAcknowledgementIsLostIsHeardOnce() {
        observe();
        net.network.lose(Datagram.first(1, Datagram::isEmptyAck));
        assertThat(net.await(confirmable(value("second", 2)))).isEqualTo(Delivery.ACKNOWLEDGED);
        assertThat(heard).containsExactly("second");
        assertThat(net.count(Datagram::isNotification)).isEqualTo(3); // the first answer, the second twice
    }

    @Test
    void aConfirmableNotificationThatNeverArrivesTimesOut() {
        observe();
        net.network.lose(Datagram::isNotification);
        assertThat(net.await(confirmable(value("second", 2)))).isEqualTo(Delivery.TIMED_OUT);
        assertThat(net.rejected).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void anOvertakenNotificationIsAcknowledgedButNotHeard() {
        observe();
        net.network.delay(Datagram.first(1, Datagram::isNotification), Duration.ofSeconds(1));
        CompletableFuture<Delivery> old = confirmable(value("old", 2));
        net.await(nonConfirmable(value("new", 3)));
        assertThat(net.await(old)).isEqualTo(Delivery.ACKNOWLEDGED);
        assertThat(heard).containsExactly("new");
    }

    @Test
    void aSequenceThatWrapsGoesOn() {
        net.handler = request -> value("first", 0xff_fffe).toFuture();
        net.await(net.asker.observe(net.get("/3/0"), this::hear).response());
        net.await(nonConfirmable(value("last before", 0xff_ffff)));
        net.await(nonConfirmable(value("first after", 0)));
        net.await(nonConfirmable(value("old", 0xff_ffff)));
        net.time.runReady();
        assertThat(heard).containsExactly("last before", "first after");
    }

    @Test
    void anyNotificationIsNewAfterMoreThanTwoMinutesOfSilence() {
        observe();
        net.await(nonConfirmable(value("before the restart", 900)));
        net.time.advance(Duration.ofSeconds(129));
        net.await(nonConfirmable(value("after it", 5)));
        net.time.runReady();
        assertThat(heard).containsExactly("before the restart", "after it");
    }

    @Test
    void anErrorIsTheLastNotificationHeard() {
        observe();
        net.await(confirmable(Response.error(ResponseCode.NOT_FOUND, "deleted")));
        assertThat(net.await(confirmable(value("more", 3)))).isEqualTo(Delivery.REJECTED);
        assertThat(heard).containsExactly("4.04 Not Found");
    }

    @Test
    void aForgottenObservationRejectsTheNextNotification() {
        ObserveRelation relation = observe();
        relation.forget();
        relation.forget();
        assertThat(net.await(nonConfirmable(value("second", 2)))).isEqualTo(Delivery.SENT);
        net.time.runReady();
        assertThat(net.rejected).containsExactly(target());
        assertThat(net.await(confirmable(value("third", 3)))).isEqualTo(Delivery.REJECTED);
        assertThat(net.rejected).hasSize(2);
        assertThat(heard).isEmpty();
    }

    @Test
    void aRefusedObservationIsNone() {
        net.handler = request -> value("only this").toFuture();
        ObserveRelation relation = net.asker.observe(net.get("/3/0"), this::hear);
        assertThat(net.await(relation.response()).observe()).isEmpty();
        assertThat(net.await(confirmable(value("second", 2)))).isEqualTo(Delivery.REJECTED);
    }

    @Test
    void aCancellingRequestCarriesTheTokenOfTheObservation() {
        ObserveRelation relation = observe();
        Response answer = net.await(
                net.asker.send(net.get("/3/0").withObserve(Observe.DEREGISTER).withToken(relation.token())));
        assertThat(new String(answer.payload(), StandardCharsets.UTF_8)).isEqualTo("plain");
        assertThat(net.served.get(1).observe()).isEqualTo(Observe.DEREGISTER);
        assertThat(net.served.get(1).token()).isEqualTo(target().token());
    }

    @Test
    void aNotificationOnItsWayIsNotTakenForTheAnswerOfACancellingRequest() {
        ObserveRelation relation = observe();
        CompletableFuture<Response> later = new CompletableFuture<>();
        net.handler = request -> later;
        CompletableFuture<Response> answer =
                net.asker.send(net.get("/3/0").withObserve(Observe.DEREGISTER).withToken(relation.token()));
        net.await(confirmable(value("crossing", 2)));
        assertThat(heard).containsExactly("crossing");
        later.complete(value("answer"));
        assertThat(net.await(answer).payload()).isEqualTo("answer".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void observingAgainWithTheSameTokenContinuesTheObservation() {
        ObserveRelation relation = observe();
        List<Response> heardAnew = new ArrayList<>();
        net.await(net.asker
                .observe(net.get("/3/0").withToken(relation.token()), heardAnew::add)
                .response());
        net.await(confirmable(value("second", 2)));
        assertThat(heardAnew).hasSize(1);
        assertThat(heard).isEmpty();
    }

    @Test
    void aCancelledNotificationIsNotSentAgain() {
        observe();
        net.network.lose(Datagram::isNotification);
        CompletableFuture<Delivery> delivery = confirmable(value("second", 2));
        net.time.runReady();
        delivery.cancel(true);
        net.time.advance(Duration.ofSeconds(100));
        assertThat(net.count(Datagram::isNotification)).isEqualTo(2); // the first answer and this one, once
    }

    @Test
    void closingAnEndpointFailsWhatWaits() {
        net.handler = request -> new CompletableFuture<>();
        CompletableFuture<Response> response = net.asker.send(net.get("/3"));
        ObserveRelation relation = net.asker.observe(net.get("/3/0"), this::hear);
        net.time.runReady();
        net.asker.close();
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> net.await(response))
                .withMessageContaining("closed");
        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> net.await(relation.response()));
        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> net.await(net.asker.send(net.get("/3"))));
    }
}
