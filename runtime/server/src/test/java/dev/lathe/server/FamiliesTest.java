package dev.lathe.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Response;
import dev.lathe.objects.RemoteDevice;
import dev.lathe.server.fixture.RemoteDeviceInfo;
import dev.lathe.server.store.Registration;
import dev.lathe.server.store.RegistrationStore;
import dev.lathe.stub.server.Draft0Device;
import dev.lathe.stub.server.EndReason;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.RegisteredDevice;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One server, two devices of the same name with an Object 3 each, one of LwM2M, one of the early draft: each way to the one is
 * tried on the other.
 *
 * <p>Some ways do not even compile: {@code server.device("hall").at(RemoteDeviceInfo.TYPE)} and
 * {@code server.draft0().device("hall").at(RemoteDevice.TYPE, 0)}, since neither type is one of the other family's; a
 * {@code Consumer<RegisteredDevice>} as a listener of {@code server.draft0()}; an Object Instance, a Discover or a version of a
 * {@code Draft0Device}.
 */
class FamiliesTest {

    private static final String DRAFT_ROOT = "</>;rt=\"oma.lwm2m.draft0\"";
    private static final ContentFormat TLV = ContentFormat.TLV;

    private final RegistrationStore store = RegistrationStore.inMemory();
    private final RegistrationStore draftStore = RegistrationStore.inMemory();
    private final ServerFixture fixture =
            new ServerFixture(LwM2mServer.builder().store(store).draft0(draftStore));
    private final LwM2mServer server = fixture.server;
    private final List<String> heard = new ArrayList<>();
    private final ScriptedDevice modern = fixture.device();
    private final ScriptedDevice early = fixture.device();
    private final String modernLocation;
    private final String earlyLocation;

    FamiliesTest() {
        server.onRegistered(device -> heard.add("LwM2M registered " + device));
        server.onUpdated(device -> heard.add("LwM2M updated " + device));
        server.onUnregistered((device, end) -> heard.add("LwM2M " + end));
        server.draft0().onRegistered(device -> heard.add("draft registered " + device));
        server.draft0().onUpdated(device -> heard.add("draft updated " + device));
        server.draft0().onUnregistered((device, end) -> heard.add("draft " + end));
        modernLocation =
                ScriptedDevice.location(fixture.await(modern.register("ep=hall&lt=60&lwm2m=1.1", "</1/0>,</3/0>")));
        earlyLocation =
                ScriptedDevice.location(fixture.await(early.register("ep=hall&lt=60", DRAFT_ROOT + ",</2>,</3>")));
        modern.answers(request -> Response.content(TLV, new byte[0]).toFuture());
        early.answers(request -> request.path().size() == 1
                ? Response.content(ContentFormat.JSON, "{\"3\":{}}".getBytes(StandardCharsets.UTF_8))
                        .toFuture()
                : ScriptedDevice.text("Open Mobile Alliance").toFuture());
    }

    private Registration stored() {
        return store.byEndpoint("hall").orElseThrow();
    }

    private Registration storedDraft() {
        return draftStore.byEndpoint("hall").orElseThrow();
    }

    @Test
    void SQ_2_eachAccessorShowsTheDeviceOfItsFamilyOnly() {
        assertThat(server.devices()).extracting(RegisteredDevice::endpoint).containsExactly("hall");
        assertThat(server.devices().get(0).objects()).hasToString("{1=1.1, 3=1.1}");
        assertThat(server.device("hall")).map(RegisteredDevice::enabler).contains("1.1");
        assertThat(server.draft0().devices()).extracting(Draft0Device::endpoint).containsExactly("hall");
        assertThat(server.draft0().device("hall").orElseThrow().objects()).containsExactly(2, 3);
        assertThat(store.all()).hasSize(1);
        assertThat(draftStore.all()).hasSize(1);
    }

    @Test
    void SQ_2_aNameOfOneFamilyIsNotKnownInTheOther() {
        fixture.await(early.register("ep=only-early", DRAFT_ROOT));
        fixture.await(modern.register("only-modern"));

        assertThat(server.device("only-early")).isEmpty();
        assertThat(server.draft0().device("only-early")).isPresent();
        assertThat(server.device("only-modern")).isPresent();
        assertThat(server.draft0().device("only-modern")).isEmpty();
    }

    @Test
    void SQ_2_eachListenerHearsOfItsFamilyOnly() {
        fixture.await(modern.update(modernLocation, "", "</3/0>"));
        fixture.await(early.update(earlyLocation, "", "</3>"));
        fixture.await(modern.deregister(modernLocation));
        fixture.await(early.deregister(earlyLocation));
        fixture.time.runReady();

        assertThat(heard)
                .containsExactly(
                        "LwM2M registered 'hall' {1=1.1, 3=1.1} [/1/0, /3/0]",
                        "draft registered 'hall' [2, 3]",
                        "LwM2M updated 'hall' {3=1.1} [/3/0]",
                        "draft updated 'hall' [3]",
                        "LwM2M DEREGISTERED",
                        "draft DEREGISTERED");
    }

    /** What goes over the wire: paths of the family, and numbers of its formats. */
    @Test
    void SQ_1_object3IsReadAsEachFamilySpellsIt() {
        fixture.await(fixture.known("hall").at(RemoteDevice.TYPE, 0).read());
        fixture.await(fixture.knownDraft0("hall").at(RemoteDeviceInfo.TYPE).read());
        fixture.await(fixture.knownDraft0("hall")
                .at(RemoteDeviceInfo.TYPE)
                .manufacturer()
                .read());

        assertThat(modern.heard()).containsExactly("GET /3/0, accept TLV (11542)");
        assertThat(early.heard()).containsExactly("GET /3, accept JSON (50)", "GET /3/0, accept text/plain (0)");
    }

    @Test
    void SD_18_anAnswerInAFormatOfTheOtherFamilyIsNotRead() {
        modern.answers(request -> Response.content(
                        ContentFormat.JSON, "{\"3\":{\"0\":\"x\"}}".getBytes(StandardCharsets.UTF_8))
                .toFuture());
        early.answers(request -> ScriptedDevice.content(TLV, "c10061").toFuture());

        assertThat(fixture.failure(
                        fixture.known("hall").at(RemoteDevice.TYPE, 0).read()))
                .hasMessageContaining("not known here");
        assertThat(fixture.failure(
                        fixture.knownDraft0("hall").at(RemoteDeviceInfo.TYPE).read()))
                .hasMessageContaining("not known here");
    }

    @Test
    void SQ_2_deregisteringOneLeavesTheOther() {
        assertThat(fixture.answer(modern.deregister(modernLocation))).isEqualTo("2.02 Deleted");

        assertThat(server.devices()).isEmpty();
        assertThat(server.draft0().devices()).hasSize(1);
        assertThat(fixture.answer(early.update(earlyLocation, "", ""))).isEqualTo("2.04 Changed");

        fixture.await(modern.register("hall"));
        assertThat(fixture.answer(early.deregister(earlyLocation))).isEqualTo("2.02 Deleted");
        assertThat(server.devices()).hasSize(1);
        assertThat(server.draft0().devices()).isEmpty();
    }

    @Test
    void SQ_2_registeringAnewReplacesTheDeviceOfTheFamilyOnly() {
        fixture.await(early.register("ep=hall", DRAFT_ROOT + ",</4>"));
        fixture.time.runReady();

        assertThat(heard.subList(2, heard.size())).containsExactly("draft REPLACED", "draft registered 'hall' [4]");
        assertThat(fixture.answer(modern.update(modernLocation, "", ""))).isEqualTo("2.04 Changed");
        assertThat(server.devices()).hasSize(1);
    }

    @Test
    void SQ_2_eachRegistrationExpiresByItsOwnLifetime() {
        fixture.await(early.update(earlyLocation, "lt=20", ""));
        fixture.time.advance(Duration.ofSeconds(30));

        assertThat(server.draft0().devices()).isEmpty();
        assertThat(server.devices()).hasSize(1);
        assertThat(heard).last().isEqualTo("draft EXPIRED");

        fixture.await(early.register("ep=hall&lt=600", DRAFT_ROOT));
        fixture.time.advance(Duration.ofSeconds(60));

        assertThat(server.devices()).isEmpty();
        assertThat(server.draft0().devices()).hasSize(1);
        assertThat(heard).last().isEqualTo("LwM2M EXPIRED");
    }

    @Test
    void SQ_2_anObservationEndsWithTheRegistrationOfItsFamily() {
        modern.answers(
                request -> Response.content(TLV, new byte[0]).withObserve(1).toFuture());
        early.answers(request -> ScriptedDevice.text("a").withObserve(1).toFuture());
        Observation ofModern = fixture.known("hall").at(RemoteDevice.TYPE, 0).observe(value -> {});
        Observation ofEarly = fixture.knownDraft0("hall")
                .at(RemoteDeviceInfo.TYPE)
                .manufacturer()
                .observe(value -> {});
        fixture.await(ofModern.established());
        fixture.await(ofEarly.established());

        fixture.await(early.deregister(earlyLocation));
        assertThat(fixture.await(ofEarly.ended())).isEqualTo(EndReason.REGISTRATION_ENDED);
        assertThat(ofModern.ended()).isNotDone();

        server.close();
        fixture.time.runReady();
        assertThat(fixture.await(ofModern.ended())).isEqualTo(EndReason.SERVER_CLOSED);
    }

    @Test
    void SQ_2_anUpdateInTheWordsOfTheOtherFamilyChangesNothing() {
        Registration before = stored();
        Registration draftBefore = storedDraft();
        fixture.time.advance(Duration.ofSeconds(5));

        assertThat(fixture.answer(modern.update(modernLocation, "lt=20", DRAFT_ROOT + ",</3>;rt=\"oma.lwm2m.draft0\"")))
                .isEqualTo("4.00 Bad Request: the body lists no Object; send it empty to leave the list as it is");
        assertThat(fixture.answer(modern.update(modernLocation, "lwm2m=draft-0", "")))
                .isEqualTo("4.00 Bad Request: parameter lwm2m cannot change in an Update: register anew");
        assertThat(fixture.answer(early.update(earlyLocation, "lwm2m=1.1", "</3/0>")))
                .isEqualTo("4.00 Bad Request: parameter lwm2m is not of the early draft,"
                        + " which this registration is of: register anew");

        assertThat(stored()).isEqualTo(before);
        assertThat(storedDraft()).isEqualTo(draftBefore);
    }

    @Test
    void SQ_1_aListOfLwM2mGivesTheLinksOfTheDraftNoMeaning() {
        String links = "</>;rt=\"oma.lwm2m.draft0\";ct=50,</d0>;rt=\"oma.lwm2m.draft0\",</d0/3>,</5>,</1/0>";

        assertThat(fixture.answer(modern.register("ep=hall&lt=60&lwm2m=1.1", links)))
                .isEqualTo("2.01 Created");

        assertThat(stored().objects()).hasToString("{1=1.1, 5=1.0} [/1/0]");
        assertThat(stored().objects().formats()).isEmpty();
        assertThat(storedDraft().objects()).hasToString("{2=1.0, 3=1.0} []");
    }

    @Test
    void SQ_2_noVersionOfLwM2mIsTheDraft() {
        for (String version : new String[] {"draft-0", "draft0", "DRAFT_0", "0"}) {
            assertThat(fixture.answer(early.register("ep=x&lt=60&lwm2m=" + version, DRAFT_ROOT + ",</3>")))
                    .isEqualTo(
                            "4.12 Precondition Failed: LwM2M '" + version + "' is not supported: 1.0, 1.1 and 1.2 are");
        }
        assertThat(server.device("x")).isEmpty();
        assertThat(server.draft0().device("x")).isEmpty();
    }

    @Test
    void SQ_1_oneAddressMayHaveADeviceOfEach() {
        String location = ScriptedDevice.location(
                fixture.await(modern.register("ep=hall", "</d0>;rt=\"oma.lwm2m.draft0\",</d0/3>")));
        modern.answers(request -> ScriptedDevice.text("a").toFuture());

        fixture.await(fixture.knownDraft0("hall")
                .at(RemoteDeviceInfo.TYPE)
                .manufacturer()
                .read());
        fixture.await(
                fixture.known("hall").at(RemoteDevice.TYPE, 0).manufacturer().read());

        assertThat(modern.heard())
                .containsExactly("GET /d0/3/0, accept text/plain (0)", "GET /3/0/0, accept text/plain (0)");
        assertThat(location).isNotEqualTo(modernLocation);
    }

    @Test
    void SQ_2_aNewAddressIsAskedInTheWordsOfItsFamily() {
        ScriptedDevice moved = fixture.device();
        ScriptedDevice movedEarly = fixture.device();

        fixture.await(moved.update(modernLocation, "", ""));
        fixture.await(movedEarly.update(earlyLocation, "", ""));
        fixture.time.advance(Duration.ofSeconds(1));

        assertThat(moved.heard()).containsExactly("GET /3, accept link-format (40)");
        assertThat(movedEarly.heard()).containsExactly("GET /3/0, accept text/plain (0)");
    }

    @Test
    void SQ_2_aServerThatStartsAnewFindsEachFamilyInItsStore() {
        server.close();
        ServerFixture anew =
                new ServerFixture(LwM2mServer.builder().store(store).draft0(draftStore));

        assertThat(anew.known("hall").objects()).hasToString("{1=1.1, 3=1.1}");
        assertThat(anew.knownDraft0("hall").objects()).containsExactly(2, 3);
    }

    @Test
    void SQ_2_oneStoreForBothFamiliesIsRefused() {
        LwM2mServerBuilder builder = LwM2mServer.builder().coap(0).store(store).draft0(store);

        assertThatThrownBy(builder::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("LwM2M and the early draft need a store each: their devices may have the same names");
    }

    @Test
    void aServerThatWasNotAskedToSpeaksLwM2mOnly() {
        ServerFixture plain = new ServerFixture();
        ScriptedDevice device = plain.device();

        assertThat(plain.answer(device.register("ep=hall&lt=60", DRAFT_ROOT + ",</3>")))
                .isEqualTo("4.00 Bad Request: parameter lwm2m is missing: write lwm2m=1.1");
        assertThatThrownBy(plain.server::draft0)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this server does not speak the early draft: say so with LwM2mServer.builder().draft0()");
    }
}
