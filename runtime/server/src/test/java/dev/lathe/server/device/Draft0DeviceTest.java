package dev.lathe.server.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.ResponseCode;
import dev.lathe.objects.Device;
import dev.lathe.path.Family;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.ServerFixture;
import dev.lathe.server.fixture.BearerInfo;
import dev.lathe.server.fixture.RemoteDeviceInfo;
import dev.lathe.server.fixture.RemoteFarthest;
import dev.lathe.server.fixture.RemoteFirmwareUpdate;
import dev.lathe.stub.server.Draft0Device;
import dev.lathe.stub.server.RemoteContext;
import dev.lathe.stub.server.RemoteObjectType;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Which stubs a device of the early draft has. */
class Draft0DeviceTest {

    private final ServerFixture fixture =
            new ServerFixture(LwM2mServer.builder().draft0());
    private final ScriptedDevice device = fixture.device();

    private Draft0Device registering(String objects) {
        fixture.await(device.register("ep=hall", "</>;rt=\"oma.lwm2m.draft0\"" + objects));
        return fixture.knownDraft0("hall");
    }

    @Test
    void SD_08_thereIsAStubForEachListedObjectByItsIndex() {
        Draft0Device hall = registering(",</3>,</65535>");

        assertThat(hall.objects()).containsExactly(3, 65535);
        assertThat(hall.at(RemoteDeviceInfo.TYPE).path()).hasToString("/3");
        assertThat(hall.at(RemoteFarthest.TYPE).last().path()).hasToString("/65535/65535");
        assertThat(hall.find(RemoteDeviceInfo.TYPE)).isPresent();
        assertThat(hall.find(RemoteFirmwareUpdate.TYPE)).isEmpty();
        assertThatThrownBy(() -> hall.at(RemoteFirmwareUpdate.TYPE))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("'hall' has not registered the Object Firmware Update (/2), but [3, 65535]");
    }

    /** What the draft calls Object ID is the URN, and never takes the place of the number. */
    @Test
    void SD_11_SD_15_SQ_3_theObjectIdIsAUrnAndKeptAsItIsWritten() {
        Draft0Device hall = registering(",</3>");

        assertThat(hall.at(RemoteDeviceInfo.TYPE).path().family()).isEqualTo(Family.DRAFT_0);
        assertThat(RemoteDeviceInfo.TYPE.spec().urn()).hasToString("urn:oma:mo:lwm2m2:device");
        assertThat(RemoteDeviceInfo.TYPE.spec().id()).isEqualTo(3);
    }

    @Test
    void aDeviceThatListedNoneMayHaveThemAll() {
        Draft0Device hall = registering("");

        assertThat(hall.objects()).isEmpty();
        assertThat(hall.find(RemoteDeviceInfo.TYPE)).isPresent();
        assertThat(hall.at(RemoteFarthest.TYPE).path()).hasToString("/65535");
    }

    /** The generator makes no stub of such an Object; this is one by hand. */
    @Test
    void anObjectWithoutAnIndexHasNoAddress() {
        Draft0Device hall = registering("");
        RemoteObjectType<RemoteContext> bearer = RemoteObjectType.of(BearerInfo.TYPE, context -> context);

        assertThat(hall.find(bearer)).isEmpty();
        assertThatThrownBy(() -> hall.at(bearer))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("'hall' cannot be asked for the Object Bearer Info (no Object ID Index):"
                        + " without an index it has no address");
    }

    /** {@code hall.at(RemoteDevice.TYPE, 0)} does not compile; who makes a type by hand is told all the same. */
    @Test
    void SQ_2_anObjectOfLwM2mIsNoneOfTheDraft() {
        Draft0Device hall = registering(",</3>");
        RemoteObjectType<RemoteContext> device = RemoteObjectType.of(Device.TYPE, context -> context);

        assertThat(hall.find(device)).isEmpty();
        assertThatThrownBy(() -> hall.at(device))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("'hall' speaks the early draft, and the Object Device (/3, version 1.1) is of LwM2M");
    }

    @Test
    void aDeviceSpeaksOfItsRegistrationAsItIsNow() {
        String location = ScriptedDevice.location(fixture.await(device.registerDraft0("hall")));
        Draft0Device hall = fixture.knownDraft0("hall");
        RemoteDeviceInfo info = hall.at(RemoteDeviceInfo.TYPE);
        device.answersText("Open Mobile Alliance");

        fixture.await(device.update(location, "", "</d0>;rt=\"oma.lwm2m.draft0\",</d0/65535>"));

        assertThat(hall.objects()).containsExactly(65535);
        assertThat(hall.find(RemoteDeviceInfo.TYPE)).isEmpty();
        fixture.await(info.manufacturer().read());
        assertThat(device.heard()).containsExactly("GET /d0/3/0, accept text/plain (0)");

        fixture.await(device.deregister(location));
        assertThat(hall).hasToString("'hall' [65535]");
    }

    @Test
    void anyRequestCanBeSentBelowTheRoot() {
        fixture.await(device.register("ep=hall", "</d0>;rt=\"oma.lwm2m.draft0\""));
        Draft0Device hall = fixture.knownDraft0("hall");
        device.answersText("x");
        Request request = Request.get(Family.DRAFT_0.root().child(4).child(2));

        assertThat(fixture.await(hall.send(request.withAccept(ContentFormat.TEXT)))
                        .code())
                .isEqualTo(ResponseCode.CONTENT);
        assertThat(device.heard()).containsExactly("GET /d0/4/2, accept text/plain (0)");
        assertThatThrownBy(() -> hall.send(request.withObserve(Observe.REGISTER)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
