package dev.lathe.server.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.attribute.Attributes;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.payload.draft0.Draft0JsonFormat;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.ServerFixture;
import dev.lathe.server.device.Draft0Exception;
import dev.lathe.server.fixture.DeviceInfo;
import dev.lathe.server.fixture.Farthest;
import dev.lathe.server.fixture.FirmwareUpdate;
import dev.lathe.server.fixture.RemoteDeviceInfo;
import dev.lathe.server.fixture.RemoteFarthest;
import dev.lathe.server.fixture.RemoteFirmwareUpdate;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.stub.server.Draft0Device;
import dev.lathe.stub.server.EndReason;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.ReadWriteMultiple;
import dev.lathe.stub.server.RequestOptions;
import dev.lathe.value.Multiple;
import dev.lathe.value.Opaque;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each call of a stub sends to a device of the early draft, and what it makes of the answer. The rows are the draft's. */
class Draft0RequestTest {

    private final ServerFixture fixture =
            new ServerFixture(LwM2mServer.builder().draft0());
    private final ScriptedDevice device = fixture.device();
    private final Draft0Device hall;
    private final RemoteDeviceInfo info;
    private final RemoteFirmwareUpdate firmware;
    private final RemoteFarthest farthest;

    Draft0RequestTest() {
        fixture.await(device.register("ep=hall", "</>;rt=\"oma.lwm2m.draft0\",</2>,</3>,</65535>"));
        hall = fixture.knownDraft0("hall");
        info = hall.at(RemoteDeviceInfo.TYPE);
        firmware = hall.at(RemoteFirmwareUpdate.TYPE);
        farthest = hall.at(RemoteFarthest.TYPE);
    }

    private void answersJson(String json) {
        device.answers(request -> json(json).toFuture());
    }

    private static Response json(String json) {
        return Response.content(ContentFormat.JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    private void answersChanged() {
        device.answers(request -> Response.of(ResponseCode.CHANGED).toFuture());
    }

    /** The only request so far, and its body as text. */
    private String sent() {
        assertThat(device.asked).hasSize(1);
        Request request = device.asked.get(0);
        String body = new String(request.payload(), StandardCharsets.UTF_8);
        return request.toString().replaceFirst(", \\d+ octets$", "") + (body.isEmpty() ? "" : " " + body);
    }

    @Test
    void SD_04_SD_24_aResourceIsReadOnItsOwnAsText() {
        device.answers(request -> ScriptedDevice.content(ContentFormat.TEXT, "4f70656e204d6f62696c6520416c6c69616e6365")
                .toFuture());

        assertThat(fixture.await(info.manufacturer().read())).isEqualTo("Open Mobile Alliance");
        assertThat(sent()).isEqualTo("GET /3/0, accept text/plain (0)");
    }

    @Test
    void SD_17_aResourceIdReaches65535() {
        device.answersText("-7");

        assertThat(fixture.await(farthest.last().read())).isEqualTo(-7);
        assertThat(sent()).isEqualTo("GET /65535/65535, accept text/plain (0)");
    }

    /** With the draft's own white space. */
    @Test
    void SD_09_SD_20_SD_25_anObjectIsReadInOneRequestAsJson() {
        answersJson("{\n\n\"3\": { \n\n  \"0\":\"Open Mobile Alliance\",\n  \"1\":\"LWM2M v1.0\",\n"
                + "  \"2\":\"9347112\"\n}\n}");

        DeviceInfo all = fixture.await(info.read());

        assertThat(all.manufacturer()).contains("Open Mobile Alliance");
        assertThat(all.modelNumber()).contains("LWM2M v1.0");
        assertThat(all.serialNumber()).contains("9347112");
        assertThat(all.deviceId()).isEmpty();
        assertThat(sent()).isEqualTo("GET /3, accept JSON (50)");
    }

    @Test
    void SD_20_SD_21_aMultipleResourceIsReadAsJsonByInstance() {
        answersJson("{\"0\":{\"7\":\"-1.5\",\"0\":\"2\"}}");

        assertThat(fixture.await(farthest.levels().read()))
                .isEqualTo(Multiple.<Double>empty().with(0, 2.0).with(7, -1.5));
        assertThat(sent()).isEqualTo("GET /65535/0, accept JSON (50)");
    }

    @Test
    void SD_20_aMultipleResourceWithoutInstancesIsEmpty() {
        answersJson("{\"0\":{}}");

        assertThat(fixture.await(farthest.levels().read()).isEmpty()).isTrue();
    }

    @Test
    void SD_26_aWriteIsAPut() {
        answersChanged();

        fixture.await(firmware.size().write(4096));

        assertThat(sent()).isEqualTo("PUT /2/4, text/plain (0) 4096");
    }

    @Test
    void SD_26_anExecuteIsAPost() {
        answersChanged();

        fixture.await(firmware.doUpgrade());

        assertThat(sent()).isEqualTo("POST /2/5");
    }

    @Test
    void SD_18_anOpaqueTravelsAsTextToo() {
        answersChanged();

        fixture.await(firmware.firmware().write(Opaque.of(new byte[] {0, 1, 2, (byte) 0xff})));

        assertThat(sent()).isEqualTo("PUT /2/0, text/plain (0) AAEC/w==");
    }

    @Test
    void SD_09_SD_22_SD_23_aGroupIsWrittenInOneRequestAsJsonOfStrings() {
        answersChanged();

        fixture.await(
                firmware.write(FirmwareUpdate.patch().size(9347112).version("2").build()));

        assertThat(sent()).isEqualTo("PUT /2, JSON (50) {\"2\":{\"3\":\"2\",\"4\":\"9347112\"}}");
    }

    @Test
    void SD_21_aMultipleResourceIsWrittenAsJsonByInstance() {
        answersChanged();

        fixture.await(
                farthest.levels().write(Multiple.<Double>empty().with(0, 2.0).with(7, -1.5)));

        assertThat(sent()).isEqualTo("PUT /65535/0, JSON (50) {\"0\":{\"0\":\"2.0\",\"7\":\"-1.5\"}}");
    }

    @Test
    void SD_26_whatTheDeviceRefusesIsToldWithItsReason() {
        device.answers(request ->
                Response.error(ResponseCode.METHOD_NOT_ALLOWED, "not writable").toFuture());

        assertThat(fixture.failure(firmware.version().write("2")))
                .isInstanceOf(ResponseException.class)
                .hasMessageContaining("4.05")
                .hasMessageContaining("not writable");
    }

    @Test
    void aValueThatTheDescriptorForbidsIsNeverSent() {
        assertThatThrownBy(() -> firmware.size().write(-1)).isInstanceOf(InvalidValueException.class);
        fixture.time.runReady();
        assertThat(device.asked).isEmpty();
    }

    /** Formats that LwM2M has for the same values. */
    @ParameterizedTest
    @ValueSource(ints = {42, 110, 112, 1541, 1542, 11542, 11543, 11544})
    void SD_18_anAnswerInAFormatOfLwM2mIsNone(int number) {
        device.answers(request -> Response.content(new ContentFormat(number), "x".getBytes(StandardCharsets.UTF_8))
                .toFuture());

        for (CompletableFuture<?> read : List.of(
                info.manufacturer().read(), info.read(), farthest.levels().read())) {
            assertThat(fixture.failure(read))
                    .isInstanceOf(PayloadException.class)
                    .hasMessageContaining("not known here or cannot carry this");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {42, 110, 11542, 1541})
    void SD_18_noOtherFormatCanBeAskedFor(int number) {
        Draft0Device other = hall.with(RequestOptions.format(new ContentFormat(number)));

        assertThat(fixture.failure(
                        other.at(RemoteDeviceInfo.TYPE).manufacturer().read()))
                .isInstanceOf(PayloadException.class)
                .hasMessageContaining("leave the choice to the server");
        assertThat(fixture.failure(other.at(RemoteDeviceInfo.TYPE).read())).isInstanceOf(PayloadException.class);
        assertThat(device.asked).isEmpty();
    }

    @Test
    void SD_20_whatIsJsonIsNotTextAndTheOtherWayRound() {
        answersJson("{\"0\":{\"0\":\"Open Mobile Alliance\"}}");
        assertThat(fixture.failure(info.manufacturer().read()))
                .isInstanceOf(PayloadException.class)
                .hasMessageContaining("cannot carry this");

        device.answersText("{\"3\":{}}");
        assertThat(fixture.failure(info.read())).isInstanceOf(PayloadException.class);
        assertThat(fixture.failure(farthest.levels().read())).isInstanceOf(PayloadException.class);
    }

    /** Of LwM2M's devices an answer without octets is an Object Instance without Resources; the draft writes braces. */
    @Test
    void SD_23_anAnswerWithoutOctetsIsNoJson() {
        device.answers(request -> Response.of(ResponseCode.CONTENT).toFuture());
        assertThat(fixture.failure(info.read())).hasMessageContaining("does not say in which format it answers");

        device.answers(request -> ScriptedDevice.content(ContentFormat.JSON, "").toFuture());
        assertThat(fixture.failure(info.read())).isInstanceOf(PayloadException.class);
        assertThat(fixture.failure(farthest.levels().read())).isInstanceOf(PayloadException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"0\":\"x\"}", "{\"2\":{\"0\":\"x\"}}", "{\"3\":{\"0\":1}}", "{\"3\":{\"00\":\"x\"}}", "[]"})
    void SD_23_jsonOfAnotherFormIsRefused(String json) {
        answersJson(json);

        assertThat(fixture.failure(info.read())).isInstanceOf(PayloadException.class);
    }

    @Test
    void SD_10_aResourceOfANewerDescriptorIsKept() {
        answersJson("{\"3\":{\"0\":\"a\",\"65535\":\"b\"}}");

        DeviceInfo all = fixture.await(info.read());

        assertThat(all.manufacturer()).contains("a");
        assertThat(all.unknownResources().isEmpty()).isFalse();
    }

    @Test
    void SQ_1_requestsGoBelowTheRootOfTheDevice() {
        fixture.await(device.register("ep=hall", "</d0>;rt=\"oma.lwm2m.draft0\",</d0/3>"));
        device.answersText("a");

        fixture.await(fixture.knownDraft0("hall")
                .at(RemoteDeviceInfo.TYPE)
                .manufacturer()
                .read());

        assertThat(sent()).isEqualTo("GET /d0/3/0, accept text/plain (0)");
    }

    @Test
    void anObservationHearsEachValueAndIsCancelled() {
        List<Object> values = new ArrayList<>();
        device.answers(request -> request.path().size() == 2
                ? ScriptedDevice.text("1").withObserve(1).toFuture()
                : json("{\"2\":{\"3\":\"1\"}}").withObserve(1).toFuture());
        Observation one = firmware.version().observe(values::add);
        Observation all = firmware.observe(object -> values.add(object.version().orElse("none")));
        fixture.await(one.established());
        fixture.await(all.established());

        fixture.await(
                device.notify(device.asked.get(0), ScriptedDevice.text("2").withObserve(2)));
        fixture.await(
                device.notify(device.asked.get(1), json("{\"2\":{\"3\":\"2\"}}").withObserve(2)));
        one.close();
        fixture.await(one.ended());
        fixture.time.runReady();

        assertThat(values).containsExactly("1", "1", "2", "2");
        assertThat(device.heard())
                .containsExactly(
                        "GET /2/3, observe 0, accept text/plain (0)",
                        "GET /2, observe 0, accept JSON (50)",
                        "GET /2/3, observe 1, accept text/plain (0)");
    }

    @Test
    void theDraftHasNoAttributes() {
        Observation refused = firmware.version().observe(Attributes.pmin(5), value -> {});

        assertThat(fixture.failure(refused.established()))
                .isInstanceOf(Draft0Exception.class)
                .hasMessage("the early draft has no notification attributes: observe /2/3 without");
        assertThat(fixture.await(refused.ended())).isEqualTo(EndReason.REFUSED);
        assertThat(fixture.failure(firmware.version().attributes(Attributes.pmin(5))))
                .isInstanceOf(Draft0Exception.class);
        assertThat(device.asked).isEmpty();
    }

    /** A generated stub does not show these methods; the handle behind it has them. */
    @Test
    void theDraftHasNoPathForOneInstanceAndNoWriteThatAdds() {
        ReadWriteMultiple<Double> levels = (ReadWriteMultiple<Double>) farthest.levels();

        assertThat(fixture.failure(levels.at(1).read()))
                .hasMessage("the early draft has no path for one instance of a Resource: ask for all of /65535/0");
        assertThat(fixture.failure(levels.at(1).write(2.0))).isInstanceOf(Draft0Exception.class);
        assertThat(fixture.failure(levels.at(1).observe(value -> {}).established()))
                .isInstanceOf(Draft0Exception.class);
        assertThat(fixture.failure(levels.merge(Multiple.of(2.0))))
                .hasMessage("the early draft has no Write that adds values, and POST executes:"
                        + " write all values of /65535/0");
        assertThat(device.asked).isEmpty();
    }

    /** Its JSON has no form for it, and what cannot be written whole is not written. */
    @Test
    void SD_23_aGroupThatIsWrittenHasNoMultipleResources() {
        answersChanged();

        assertThat(fixture.failure(farthest.write(
                        Farthest.patch().last(1).levels(Multiple.of(2.0)).build())))
                .isInstanceOf(Draft0Exception.class)
                .hasMessage("the early draft has no multiple Resource within an Object:"
                        + " write each by its own path, not by /65535");
        assertThat(device.asked).isEmpty();

        fixture.await(farthest.write(Farthest.patch().last(1).build()));
        assertThat(sent()).isEqualTo("PUT /65535, JSON (50) {\"65535\":{\"65535\":\"1\"}}");
    }

    @Test
    void whatGoesBeyondTheLetterOfTheDraftIsSaidToTheServer() {
        ServerFixture lenient = new ServerFixture(LwM2mServer.builder()
                .draft0()
                .draft0Json(Draft0JsonFormat.Options.STRICT.withNesting().withBareNumbers()));
        ScriptedDevice other = lenient.device();
        lenient.await(other.register("ep=hall", "</>;rt=\"oma.lwm2m.draft0\""));
        RemoteFarthest stub = lenient.knownDraft0("hall").at(RemoteFarthest.TYPE);
        other.answers(request ->
                json("{\"65535\":{\"0\":{\"7\":\"1.5\"},\"65535\":3}}").toFuture());

        Farthest all = lenient.await(stub.read());
        assertThat(all.last()).hasValue(3);
        assertThat(all.levels()).contains(Multiple.<Double>empty().with(7, 1.5));

        other.answers(request -> Response.of(ResponseCode.CHANGED).toFuture());
        lenient.await(stub.write(Farthest.patch().levels(Multiple.of(2.0)).build()));
        assertThat(new String(other.asked.get(1).payload(), StandardCharsets.UTF_8))
                .isEqualTo("{\"65535\":{\"0\":{\"0\":\"2.0\"}}}");
    }

    @Test
    void afterTheEndOfTheRegistrationNothingIsSent() {
        String location = ScriptedDevice.location(fixture.await(device.registerDraft0("hall")));
        RemoteDeviceInfo ended = fixture.knownDraft0("hall").at(RemoteDeviceInfo.TYPE);
        fixture.await(device.deregister(location));

        assertThat(fixture.failure(ended.read())).isInstanceOf(RegistrationEndedException.class);
        assertThat(device.asked).isEmpty();
    }
}
