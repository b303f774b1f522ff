package dev.lathe.server.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.attribute.Attribute;
import dev.lathe.attribute.Attributes;
import dev.lathe.link.Link;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.ServerFixture;
import dev.lathe.server.fixture.RemoteRoomThermostat;
import dev.lathe.server.fixture.RoomThermostat;
import dev.lathe.server.fixture.RoomThermostat.Mode;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.stub.server.RequestOptions;
import dev.lathe.value.Multiple;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each call of a stub sends, and what it makes of the answer. */
class TypedRequestTest {

    private final ServerFixture fixture = new ServerFixture();
    private final ScriptedDevice device = fixture.registered("hall");
    private final RemoteRoomThermostat hall = fixture.known("hall").at(RemoteRoomThermostat.TYPE, 0);

    private void answersChanged() {
        device.answers(request -> Response.of(ResponseCode.CHANGED).toFuture());
    }

    @Test
    void readsASingleValue() {
        device.answersText("21.5");

        assertThat(fixture.await(hall.measuredTemperature().read())).isEqualTo(21.5);
        assertThat(device.heard()).containsExactly("GET /42770/0/0, accept text/plain (0)");
    }

    @Test
    void readsASingleValueInWhateverFormatTheDeviceChooses() {
        device.answers(request ->
                ScriptedDevice.content(ContentFormat.TLV, "c400" + "41ac0000").toFuture());

        assertThat(fixture.await(hall.measuredTemperature().read())).isEqualTo(21.5);
    }

    @Test
    void readsAnEnumeratedValueAlsoOneThatIsNotKnown() {
        device.answersText("2");
        assertThat(fixture.await(hall.mode().read())).isEqualTo(Mode.COOL);

        device.answersText("7");
        assertThat(fixture.await(hall.mode().read())).isEqualTo(Mode.UNRECOGNIZED);
    }

    @Test
    void readsSeveralValues() {
        device.answers(request -> ScriptedDevice.content(ContentFormat.TLV, "8603" + "410061" + "410762")
                .toFuture());

        assertThat(fixture.await(hall.errorLog().read()))
                .isEqualTo(Multiple.<String>empty().with(0, "a").with(7, "b"));
        assertThat(device.heard()).containsExactly("GET /42770/0/3, accept TLV (11542)");
    }

    @Test
    void readsNoValuesAtAll() {
        device.answers(
                request -> ScriptedDevice.content(ContentFormat.TLV, "8003").toFuture());
        assertThat(fixture.await(hall.errorLog().read()).isEmpty()).isTrue();

        device.answers(request -> Response.of(ResponseCode.CONTENT).toFuture());
        assertThat(fixture.await(hall.errorLog().read()).isEmpty()).isTrue();
    }

    @Test
    void readsOneOfSeveralValues() {
        device.answersText("b");

        assertThat(fixture.await(hall.errorLog().at(7).read())).isEqualTo("b");
        assertThat(device.heard()).containsExactly("GET /42770/0/3/7, accept text/plain (0)");
    }

    @Test
    void readsAnObjectInstanceWithResourcesOfANewerVersion() {
        device.answers(request -> ScriptedDevice.content(
                        ContentFormat.TLV, "c400" + "41ac0000" + "c10102" + "8303" + "410061" + "c16305")
                .toFuture());

        RoomThermostat all = fixture.await(hall.read());

        assertThat(all.measuredTemperature()).isEqualTo(21.5);
        assertThat(all.mode()).isEqualTo(Mode.COOL);
        assertThat(all.setPoint()).isEmpty();
        assertThat(all.errorLog()).contains(Multiple.of("a"));
        assertThat(all.unknownResources().isEmpty()).isFalse();
        assertThat(device.heard()).containsExactly("GET /42770/0, accept TLV (11542)");
    }

    @Test
    void anAnswerWithoutPayloadIsAnObjectInstanceWithoutResources() {
        device.answers(request -> Response.of(ResponseCode.CONTENT).toFuture());

        assertThat(fixture.await(hall.read()).setPoint()).isEmpty();
    }

    @Test
    void writesAValue() {
        answersChanged();

        fixture.await(hall.mode().write(Mode.COOL));
        fixture.await(hall.setPoint().write(21));

        assertThat(device.heard())
                .containsExactly(
                        "PUT /42770/0/1, text/plain (0), 1 octets: 2",
                        "PUT /42770/0/2, text/plain (0), 4 octets: 21.0");
    }

    @Test
    void aValueThatTheDescriptorForbidsIsNeverSent() {
        assertThatThrownBy(() -> hall.setPoint().write(36)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> hall.mode().write(Mode.UNRECOGNIZED)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> hall.boost(0)).isInstanceOf(InvalidValueException.class);

        fixture.time.runReady();
        assertThat(device.asked).isEmpty();
    }

    @Test
    void writesSomeResourcesAndLeavesTheOthers() {
        answersChanged();

        fixture.await(
                hall.write(RoomThermostat.patch().mode(Mode.HEAT).setPoint(21).build()));

        Request request = device.asked.get(0);
        assertThat(request.toString()).startsWith("POST /42770/0, TLV (11542)");
        assertThat(HexFormat.of().formatHex(request.payload())).isEqualTo("c10101" + "c402" + "41a80000");
    }

    @Test
    void replacesAllResources() {
        answersChanged();

        fixture.await(hall.replace(RoomThermostat.patch().mode(Mode.OFF).build()));

        assertThat(device.heard()).containsExactly("PUT /42770/0, TLV (11542), 3 octets");
    }

    @Test
    void executesWithArguments() {
        answersChanged();

        fixture.await(hall.boost(30));

        assertThat(device.heard()).containsExactly("POST /42770/0/4, text/plain (0), 6 octets: 0='30'");
    }

    @Test
    void discoversWhatIsThere() {
        device.answers(request -> ScriptedDevice.links("</42770/0>;pmin=10,</42770/0/0>,</42770/0/3>;dim=2")
                .toFuture());

        assertThat(fixture.await(hall.discover()))
                .extracting(link -> link.path().orElseThrow() + " " + link.attributes())
                .containsExactly("/42770/0 {pmin=10}", "/42770/0/0 {}", "/42770/0/3 {dim=2}");
        assertThat(device.heard()).containsExactly("GET /42770/0, accept link-format (40)");
    }

    @Test
    void writesAttributes() {
        answersChanged();

        fixture.await(hall.measuredTemperature()
                .attributes(Attributes.pmin(5).gt(28.5).unset(Attribute.LT)));
        fixture.await(hall.attributes(Attributes.none()));

        assertThat(device.heard()).containsExactly("PUT /42770/0/0?pmin=5&gt=28.5&lt");
    }

    @Test
    void aFormatOfTheApplicationsChoiceIsUsedBothWays() {
        device.answers(request -> request.payload().length > 0
                ? Response.of(ResponseCode.CHANGED).toFuture()
                : ScriptedDevice.content(ContentFormat.TLV, "c400" + "41ac0000").toFuture());
        RemoteRoomThermostat inTlv = fixture.known("hall")
                .with(RequestOptions.format(ContentFormat.TLV))
                .at(RemoteRoomThermostat.TYPE, 0);

        fixture.await(inTlv.measuredTemperature().read());
        fixture.await(inTlv.mode().write(Mode.HEAT));

        assertThat(device.heard())
                .containsExactly("GET /42770/0/0, accept TLV (11542)", "PUT /42770/0/1, TLV (11542), 3 octets");
    }

    @Test
    void aFormatTheDeviceDoesNotSpeakIsNotChosen() {
        ScriptedDevice other = fixture.device();
        fixture.await(other.register("ep=attic&lt=60&lwm2m=1.0", "</>;ct=11542,</42770/0>"));
        other.answers(request ->
                ScriptedDevice.content(ContentFormat.TLV, "c400" + "41ac0000").toFuture());

        fixture.await(fixture.known("attic")
                .at(RemoteRoomThermostat.TYPE, 0)
                .measuredTemperature()
                .read());

        assertThat(other.heard()).containsExactly("GET /42770/0/0, accept TLV (11542)");
    }

    @Test
    void everyPathGoesBelowTheRootOfTheDevice() {
        ScriptedDevice other = fixture.device();
        fixture.await(other.register("ep=attic&lt=60&lwm2m=1.0", "</r>;rt=\"oma.lwm2m\",</r/42770/0>"));
        other.answers(request -> request.accept().equals(Optional.of(ContentFormat.LINK_FORMAT))
                ? ScriptedDevice.links("</r/42770/0/1>").toFuture()
                : ScriptedDevice.text("1").toFuture());
        RemoteRoomThermostat attic = fixture.known("attic").at(RemoteRoomThermostat.TYPE, 0);

        fixture.await(attic.measuredTemperature().read());
        fixture.await(fixture.known("attic").send(Request.delete(LwM2mPath.of(42770, 0))));
        assertThat(fixture.await(attic.discover())).extracting(Link::target).containsExactly("/42770/0/1");

        assertThat(other.heard())
                .containsExactly(
                        "GET /r/42770/0/0, accept text/plain (0)",
                        "DELETE /r/42770/0",
                        "GET /r/42770/0, accept link-format (40)");
    }

    @Test
    void theRawDoorSendsAnyRequestAndGivesAnyAnswer() {
        device.answers(
                request -> Response.error(ResponseCode.UNAUTHORIZED, "not you").toFuture());

        Response response = fixture.await(fixture.known("hall").send(Request.get(LwM2mPath.of(2))));

        assertThat(response.code()).isEqualTo(ResponseCode.UNAUTHORIZED);
        assertThat(response.diagnostic()).isEqualTo("not you");
    }

    @Test
    void theRawDoorDoesNotObserve() {
        assertThatThrownBy(() ->
                        fixture.known("hall").send(Request.get(LwM2mPath.of(3)).withObserve(Observe.REGISTER)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
