package dev.lathe.server.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.codec.Codecs;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.PayloadException;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.objects.RemoteServer;
import dev.lathe.objects.Server;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.CompositeFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.ServerFixture;
import dev.lathe.server.fixture.RemoteRoomThermostat;
import dev.lathe.server.fixture.RoomThermostat;
import dev.lathe.server.fixture.RoomThermostat.Mode;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.server.CompositeResult;
import dev.lathe.stub.server.EnablerException;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.stub.server.RequestOptions;
import dev.lathe.stub.server.ValuePolicy;
import dev.lathe.value.Multiple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Requests about several Objects at once: what they send, and what comes of the answer. */
class CompositeTest {

    private static final CompositeFormat SENML =
            (CompositeFormat) Codecs.standard().format(ContentFormat.SENML_CBOR).orElseThrow();

    private final ServerFixture fixture = new ServerFixture();
    private final ScriptedDevice device = fixture.device();
    private final RegisteredDevice known = registered();
    private final RemoteRoomThermostat hall = known.at(RemoteRoomThermostat.TYPE, 0);
    private final RemoteServer account = known.at(RemoteServer.TYPE, 0);

    private RegisteredDevice registered() {
        fixture.await(device.register("ep=hall&lt=60&lwm2m=1.1&b=U", "</1/0>,</3/0>,</42770/0>,</42770/1>"));
        return fixture.known("hall");
    }

    /** Answers with what is written. */
    private static Response content(Consumer<PayloadWriter> values) {
        PayloadWriter out = SENML.writer(LwM2mPath.root());
        values.accept(out);
        return Response.content(ContentFormat.SENML_CBOR, out.done());
    }

    private void answers(Consumer<PayloadWriter> values) {
        device.answers(request -> content(values).toFuture());
    }

    private static void room(PayloadWriter out) {
        out.begin(42770, 0);
        out.real(0, 21.5);
        out.integer(1, 2);
        out.texts(3, Multiple.<String>empty().with(0, "a").with(7, "b"));
        out.begin(1, 0);
        out.integer(1, 300);
    }

    @Test
    void asksByPathsAndTheHandleIsTheKeyToItsValue() {
        answers(CompositeTest::room);

        CompositeResult result = fixture.await(known.read(
                hall.measuredTemperature(),
                hall.mode(),
                hall.errorLog(),
                hall.errorLog().at(7),
                account.lifetime()));

        Request asked = device.asked.get(0);
        assertThat(asked.method()).isEqualTo(Method.FETCH);
        assertThat(asked.path()).isEmpty();
        assertThat(asked.accept()).contains(ContentFormat.SENML_CBOR);
        assertThat(asked.contentFormat()).contains(ContentFormat.SENML_CBOR);
        assertThat(SENML.paths(asked.payload()))
                .extracting(LwM2mPath::toString)
                .containsExactly("/42770/0/0", "/42770/0/1", "/42770/0/3", "/42770/0/3/7", "/1/0/1");
        double celsius = result.get(hall.measuredTemperature());
        Mode mode = result.get(hall.mode());
        long lifetime = result.get(account.lifetime());
        assertThat(celsius).isEqualTo(21.5);
        assertThat(mode).isEqualTo(Mode.COOL);
        assertThat(lifetime).isEqualTo(300);
        assertThat(result.get(hall.errorLog()))
                .isEqualTo(Multiple.<String>empty().with(0, "a").with(7, "b"));
        assertThat(result.get(hall.errorLog().at(7))).isEqualTo("b");
    }

    @Test
    void readsWholeObjectInstances() {
        answers(CompositeTest::room);
        RemoteRoomThermostat attic = known.at(RemoteRoomThermostat.TYPE, 1);

        CompositeResult result = fixture.await(known.read(hall, attic, account, hall.mode()));

        RoomThermostat room = result.get(hall);
        Server server = result.get(account);
        assertThat(room.measuredTemperature()).isEqualTo(21.5);
        assertThat(room.errorLog())
                .contains(Multiple.<String>empty().with(0, "a").with(7, "b"));
        assertThat(server.lifetime()).isEqualTo(300);
        assertThat(result.get(hall.mode())).isEqualTo(Mode.COOL);
        assertThat(result.find(attic)).isEmpty();
    }

    @Test
    void whatTheDeviceLeavesOutIsEmptyAndFailsWhereItIsAskedFor() {
        answers(CompositeTest::room);

        CompositeResult result = fixture.await(
                known.read(hall.setPoint(), hall.mode(), hall.errorLog().at(3)));

        assertThat(result.find(hall.setPoint())).isEmpty();
        assertThat(result.find(hall.errorLog().at(3))).isEmpty();
        assertThatThrownBy(() -> result.get(hall.setPoint()))
                .isInstanceOf(AbsentResourceException.class)
                .hasMessageContaining("/42770/0/2 is absent");
        assertThat(result.isEmpty()).isFalse();
    }

    @Test
    void whatWasNotAskedForIsAMistake() {
        answers(CompositeTest::room);
        CompositeResult result = fixture.await(known.read(hall.mode()));

        assertThatThrownBy(() -> result.find(hall.setPoint()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("was not asked for");
    }

    @Test
    void aDeviceThatFindsNothingGivesAnEmptyResult() {
        device.answers(
                request -> Response.error(ResponseCode.NOT_FOUND, "nothing").toFuture());
        assertThat(fixture.await(known.read(hall.mode())).isEmpty()).isTrue();

        answers(out -> {});
        assertThat(fixture.await(known.read(hall.mode())).find(hall.mode())).isEmpty();

        device.answers(request -> Response.of(ResponseCode.CONTENT).toFuture());
        assertThat(fixture.await(known.read(hall.mode())).isEmpty()).isTrue();
    }

    @Test
    void anyFaultOfThePayloadFailsTheFutureAndNoLaterGet() {
        device.answers(request -> Response.content(ContentFormat.SENML_CBOR, new byte[] {(byte) 0x83})
                .toFuture());
        assertThat(fixture.failure(known.read(hall.mode()))).isInstanceOf(PayloadException.class);

        answers(out -> {
            out.begin(42770, 0);
            out.text(0, "warm");
        });
        assertThat(fixture.failure(known.read(hall.mode(), hall.measuredTemperature())))
                .isInstanceOf(PayloadException.class);

        device.answers(
                request -> ScriptedDevice.content(ContentFormat.TLV, "c10101").toFuture());
        assertThat(fixture.failure(known.read(hall.mode())))
                .isInstanceOf(PayloadException.class)
                .hasMessageContaining("none for values of several Objects");
    }

    @Test
    void anotherErrorIsAResponseException() {
        device.answers(request -> Response.error(ResponseCode.BAD_REQUEST, "no").toFuture());

        assertThat(fixture.failure(known.read(hall.mode()))).hasMessageContaining("4.00");
    }

    @Test
    void aValueThatTheDescriptorForbidsIsRefusedWhereTheApplicationWantsIt() {
        answers(out -> {
            out.begin(42770, 0);
            out.real(2, 40);
        });

        CompositeResult result = fixture.await(known.read(hall.setPoint()));
        assertThat(result.get(hall.setPoint())).isEqualTo(40);
        assertThat(fixture.failure(known.with(RequestOptions.valuePolicy(ValuePolicy.REFUSE))
                        .read(hall.setPoint())))
                .isInstanceOf(PayloadException.class)
                .hasMessageContaining("/42770/0/2")
                .hasMessageContaining("40.0 is out of range 5..35");
    }

    @Test
    void writesValuesOfSeveralObjectsInOneRequest() {
        device.answers(request -> Response.of(ResponseCode.CHANGED).toFuture());

        fixture.await(known.write(
                account.to(Server.patch().lifetime(600).build()),
                hall.setPoint().to(21.0),
                hall.mode().to(Mode.HEAT)));

        Request asked = device.asked.get(0);
        assertThat(asked.method()).isEqualTo(Method.IPATCH);
        assertThat(asked.path()).isEmpty();
        assertThat(asked.contentFormat()).contains(ContentFormat.SENML_CBOR);
        PayloadReader in = SENML.reader(asked.payload(), LwM2mPath.root());
        List<String> written = new ArrayList<>();
        while (in.nextInstance()) {
            while (in.next()) {
                written.add("/" + in.object() + "/" + in.instance() + "/" + in.resource());
            }
        }
        assertThat(written).containsExactly("/1/0/1", "/42770/0/1", "/42770/0/2");
    }

    @Test
    void mistakesInAWriteAreFoundBeforeAnythingIsSent() {
        ScriptedDevice other = fixture.registered("attic");
        RemoteRoomThermostat attic = fixture.known("attic").at(RemoteRoomThermostat.TYPE, 0);

        assertThatThrownBy(() -> hall.setPoint().to(40.0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(known::write).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> known.write(attic.mode().to(Mode.OFF)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/42770/0/1 is of the device 'attic', not of 'hall'");
        assertThatThrownBy(() -> known.write(
                        hall.mode().to(Mode.OFF),
                        hall.to(RoomThermostat.patch().mode(Mode.OFF).build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/42770/0/1 is assigned twice, once by all of /42770/0");
        fixture.time.runReady();
        assertThat(device.asked).isEmpty();
        assertThat(other.asked).isEmpty();
    }

    @Test
    void aTargetOfAnotherDeviceIsAMistake() {
        var unused = fixture.registered("attic");
        RemoteRoomThermostat attic = fixture.known("attic").at(RemoteRoomThermostat.TYPE, 0);

        assertThatThrownBy(() -> known.read(hall, attic)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(known::read).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> known.observe(List.of(attic.mode()), result -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDeviceOfLwM2m10IsNotAsked() {
        ScriptedDevice older = fixture.device();
        fixture.await(older.register("ep=old&lt=60&lwm2m=1.0&b=U", "</42770/0>"));
        RegisteredDevice old = fixture.known("old");
        RemoteRoomThermostat room = old.at(RemoteRoomThermostat.TYPE, 0);

        assertThat(fixture.failure(old.read(room)))
                .isInstanceOf(EnablerException.class)
                .hasMessage("'old' registered with LwM2M 1.0: requests about several Objects need LwM2M 1.1");
        assertThat(fixture.failure(old.write(room.mode().to(Mode.OFF)))).isInstanceOf(EnablerException.class);
        assertThat(fixture.failure(old.observe(List.of(room), result -> {}).established()))
                .isInstanceOf(EnablerException.class);
        assertThat(older.asked).isEmpty();
    }

    @Test
    void aFormatForOneObjectIsRefused() {
        assertThat(fixture.failure(
                        known.with(RequestOptions.format(ContentFormat.TLV)).read(hall)))
                .isInstanceOf(PayloadException.class);
        assertThat(device.asked).isEmpty();
    }

    @Test
    void observesSeveralAsOneAndCancelsWithTheSameQuestion() {
        device.answers(request -> content(CompositeTest::room).withObserve(1).toFuture());
        List<CompositeResult> heard = new ArrayList<>();

        Observation observation = known.observe(List.of(hall.mode(), account.lifetime()), heard::add);
        fixture.await(observation.established());
        fixture.await(device.notify(
                device.asked.get(0),
                content(out -> {
                            out.begin(42770, 0);
                            out.integer(1, 0);
                        })
                        .withObserve(2)));
        fixture.time.advance(Duration.ofSeconds(1));
        observation.close();
        fixture.time.advance(Duration.ofSeconds(1));

        assertThat(heard).hasSize(2);
        assertThat(heard.get(0).get(hall.mode())).isEqualTo(Mode.COOL);
        assertThat(heard.get(1).get(hall.mode())).isEqualTo(Mode.OFF);
        assertThat(heard.get(1).find(account.lifetime())).isEmpty();
        assertThat(device.asked).hasSize(2);
        assertThat(device.asked.get(1).method()).isEqualTo(Method.FETCH);
        assertThat(device.asked.get(1).payload()).isEqualTo(device.asked.get(0).payload());
    }

    @Test
    void cancellingEndsTheExchange() {
        fixture.network.lose(datagram -> datagram.to().equals(device.address()));
        List<java.util.concurrent.CompletableFuture<?>> all = List.of(
                known.read(hall),
                known.write(hall.mode().to(Mode.OFF)),
                known.create(
                        RemoteRoomThermostat.TYPE,
                        RoomThermostat.patch().mode(Mode.OFF).build()),
                hall.delete(),
                hall.read(),
                hall.mode().write(Mode.OFF),
                hall.boost(1),
                hall.discover());
        fixture.time.advance(Duration.ofSeconds(1));
        int sent = fixture.network.sent().size();

        all.forEach(future -> future.cancel(true));
        fixture.time.advance(Duration.ofMinutes(2));

        assertThat(all).allSatisfy(future -> assertThat(future).isCancelled());
        assertThat(fixture.network.sent()).hasSize(sent);
    }
}
