package dev.lathe.server.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.ServerFixture;
import dev.lathe.server.store.Binding;
import dev.lathe.server.store.Enabler;
import dev.lathe.server.store.Registration;
import dev.lathe.server.store.RegistrationStore;
import dev.lathe.stub.server.Draft0Device;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How devices of the early draft register. The rows are those of the draft. */
class Draft0RegisterTest {

    private static final String ROOT = "</>;rt=\"oma.lwm2m.draft0\"";

    private final RegistrationStore store = RegistrationStore.inMemory();
    private final ServerFixture fixture =
            new ServerFixture(LwM2mServer.builder().draft0(store));
    private final ScriptedDevice device = fixture.device();

    private Registration stored() {
        return store.byEndpoint("hall").orElseThrow();
    }

    @Test
    void SD_14_aDeviceSaysItsNameWhenItRegistersAndIsKnownByIt() {
        var response = fixture.await(device.register("ep=hall", ROOT + ",</1>,</3>"));

        assertThat(response.code()).hasToString("2.01 Created");
        assertThat(response.location()).hasSize(2).first().isEqualTo("rd");
        assertThat(response.location().get(1)).matches("[A-Za-z0-9_-]{16}");
        assertThat(fixture.server.draft0().devices())
                .extracting(Draft0Device::endpoint)
                .containsExactly("hall");
        assertThat(stored().enabler()).isEqualTo(Enabler.DRAFT_0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"490154203237518", "SN-0042/b", "Halle 3, Tür", "a"})
    void SD_14_anImeiASerialNumberAndALogicalNameAreNames(String name) {
        assertThat(fixture.answer(device.register("ep=" + name, ROOT))).isEqualTo("2.01 Created");
        assertThat(fixture.knownDraft0(name).endpoint()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lt=60  | 4.00 Bad Request: parameter ep is missing, and without security nothing else says who the device is",
                "ep=    | 4.00 Bad Request: parameter ep has no value: write ep=…",
                "ep     | 4.00 Bad Request: parameter ep has no value: write ep=…",
                "ep=a&ep=a | 4.00 Bad Request: parameter 'ep' is given twice",
            })
    void SD_14_withoutANameThereIsNoRegistration(String query, String answer) {
        assertThat(fixture.answer(device.register(query, ROOT))).isEqualTo(answer);
        assertThat(fixture.server.draft0().devices()).isEmpty();
    }

    @Test
    void SD_12_anEndpointNameHasAtMost63BytesOfUtf8() {
        assertThat(fixture.answer(device.register("ep=" + "a".repeat(63), ROOT)))
                .isEqualTo("2.01 Created");
        assertThat(fixture.answer(device.register("ep=" + "a".repeat(64), ROOT)))
                .isEqualTo("4.00 Bad Request: parameter ep has 64 octets; at most 63");
        assertThat(fixture.answer(device.register("ep=" + "€".repeat(21), ROOT)))
                .isEqualTo("2.01 Created");
        assertThat(fixture.answer(device.register("ep=" + "€".repeat(22), ROOT)))
                .isEqualTo("4.00 Bad Request: parameter ep has 66 octets; at most 63");
        assertThat(fixture.server.draft0().devices()).hasSize(2);
    }

    @Test
    void SQ_18_theLimitOfTheDraftIsNotThatOfLwM2m() {
        String query = "ep=" + "a".repeat(252) + "&lt=60&lwm2m=1.0";

        assertThat(fixture.answer(device.register(query, "</3/0>"))).isEqualTo("2.01 Created");
    }

    @Test
    void SD_13_aSecondDeviceOfTheNameTakesThePlaceOfTheFirst() {
        String first = ScriptedDevice.location(fixture.await(device.registerDraft0("hall")));
        ScriptedDevice elsewhere = fixture.device();
        String second = ScriptedDevice.location(fixture.await(elsewhere.register("ep=hall", ROOT + ",</7>")));

        assertThat(fixture.server.draft0().devices()).hasSize(1);
        assertThat(fixture.knownDraft0("hall").objects()).containsExactly(7);
        assertThat(fixture.answer(device.update(first, "", ""))).isEqualTo("4.04 Not Found: no such registration");
        assertThat(fixture.answer(elsewhere.update(second, "", ""))).isEqualTo("2.04 Changed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "</0>,</1>,</65535>        | [0, 1, 65535]",
                "</3>,</3>,</1/>           | [1, 3]",
                "</sensors/temp>;rt=x,</3> | [3]",
                // A Resource, no Object Instance: nobody lists Resources.
                "</3/0>                    | []",
                "</0x3>,</%203>,</%33>,</3a>,<//>,<3>,</%D9%A3> | []",
            })
    void SD_16_anObjectIsListedByItsIndexInDecimal(String links, String objects) {
        assertThat(fixture.answer(device.register("ep=hall", ROOT + "," + links)))
                .isEqualTo("2.01 Created");
        assertThat(fixture.knownDraft0("hall").objects()).hasToString(objects);
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "99999999999", "03", "00", "+1", "-1", "-0"})
    void SD_16_aNumberThatIsNoIndexIsRefused(String number) {
        assertThat(fixture.answer(device.register("ep=hall", ROOT + ",</3>,</" + number + ">")))
                .isEqualTo("4.00 Bad Request: link '/" + number
                        + "' is to no Object: an Object ID Index is 0 to 65535 without leading zeros");
        assertThat(fixture.server.draft0().devices()).isEmpty();
    }

    @Test
    void SD_16_digitsThatAreNotAsciiAreNoLink() {
        assertThat(fixture.answer(device.register("ep=hall", ROOT + ",</\u0663>")))
                .startsWith("4.00 Bad Request: link-format (40)");
    }

    @Test
    void SD_08_whatADeviceDoesNotListIsLeftOpen() {
        fixture.await(device.register("ep=hall", ROOT));

        assertThat(fixture.knownDraft0("hall").objects()).isEmpty();
        assertThat(fixture.knownDraft0("hall")).hasToString("'hall' []");
    }

    @Test
    void SQ_1_theObjectsMayLieUnderARootOfTheirOwn() {
        String links = "</d0/v1>;rt=\"oma.lwm2m.draft0\",</d0/v1/3>,</d0/v1/2/>,</5>,</d0/7>,</d0/v1>";

        assertThat(fixture.answer(device.register("ep=hall", links))).isEqualTo("2.01 Created");

        assertThat(stored().objects()).hasToString("under /d0/v1 {2=1.0, 3=1.0} []");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "</a>;rt=\"oma.lwm2m.draft0\",</b>;rt=\"oma.lwm2m.draft0\" | more than one link has rt=\"oma.lwm2m.draft0\"",
                "</>;rt=\"oma.lwm2m.draft0\",</b>;rt=\"oma.lwm2m.draft0\" | more than one link has rt=\"oma.lwm2m.draft0\"",
                "</3>;rt=\"oma.lwm2m.draft0\" | root '/3': a segment is empty, a number or above 255 octets",
                "</a//b>;rt=\"oma.lwm2m.draft0\" | root '/a//b': a segment is empty, a number or above 255 octets",
                "</a%zz>;rt=\"oma.lwm2m.draft0\" | root '/a%zz' is not the path of a URI",
                "</a/b/c/d/e/f/g/h/i>;rt=\"oma.lwm2m.draft0\" | root '/a/b/c/d/e/f/g/h/i' has more than 8 segments",
            })
    void SQ_1_aRootThatObjectsCannotLieUnderIsRefused(String links, String reason) {
        assertThat(fixture.answer(device.register("ep=hall", links))).isEqualTo("4.00 Bad Request: " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "</3>",
                "</>;rt=\"oma.lwm2m\",</3/0>",
                "</>;rt=\"oma.lwm2m.draft\",</3>",
                "</>;rt=\"OMA.LWM2M.DRAFT0\"",
                "</>;title=\"oma.lwm2m.draft0\"",
                "<coap://elsewhere/>;rt=\"oma.lwm2m.draft0\"",
            })
    void whatIsOfNeitherFamilyIsToldOfBoth(String links) {
        assertThat(fixture.answer(device.register("ep=hall&lt=60", links)))
                .isEqualTo("4.00 Bad Request: parameter lwm2m is missing: write lwm2m=1.1;"
                        + " the early draft begins its list with </>;rt=\"oma.lwm2m.draft0\" instead");
        assertThat(fixture.server.draft0().devices()).isEmpty();
        assertThat(fixture.server.devices()).isEmpty();
    }

    @Test
    void theTypeMayBeOneOfSeveral() {
        assertThat(fixture.answer(device.register("ep=hall", "</>;rt=\"core.x oma.lwm2m.draft0 oma.lwm2m\",</3>")))
                .isEqualTo("2.01 Created");
        assertThat(fixture.knownDraft0("hall").objects()).containsExactly(3);
        assertThat(fixture.server.devices()).isEmpty();
    }

    @Test
    void whatOnlyLwM2mSaysIsKeptWithoutAMeaning() {
        assertThat(fixture.answer(device.register("ep=hall&b=UQS&Q&sms=49123&x=y=z&flag", ROOT)))
                .isEqualTo("2.01 Created");

        assertThat(stored().parameters()).hasToString("{Q=, b=UQS, flag=, sms=49123, x=y=z}");
        assertThat(stored().binding()).isEqualTo(Binding.DEFAULT);
    }

    @Test
    void aDeviceThatDoesNotSayForHowLongIsRegisteredForADay() {
        fixture.await(device.register("ep=hall", ROOT));
        assertThat(stored().lifetime()).isEqualTo(Duration.ofDays(1));

        fixture.await(device.register("ep=hall&lt=60", ROOT));
        assertThat(stored().lifetime()).isEqualTo(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "4294967296", "x"})
    void aLifetimeIsANumberOfSeconds(String seconds) {
        assertThat(fixture.answer(device.register("ep=hall&lt=" + seconds, ROOT)))
                .isEqualTo("4.00 Bad Request: parameter lt is '" + seconds + "'; write seconds, 1 to 4294967295");
    }

    @Test
    void aBodyInAnotherFormatIsUnsupported() {
        var request = ScriptedDevice.request(Method.POST, "rd", "ep=hall")
                .withPayload(ContentFormat.JSON, ROOT.getBytes(StandardCharsets.UTF_8));

        assertThat(fixture.answer(device.send(request)))
                .isEqualTo("4.15 Unsupported Content-Format: the list of Objects is link-format (40)");
    }

    @Test
    void eachFamilyHasRoomForSoManyDevices() {
        ServerFixture small = new ServerFixture(LwM2mServer.builder().draft0().maxRegistrations(1));
        small.await(small.device().register("a"));
        small.await(small.device().registerDraft0("a"));

        assertThat(small.answer(small.device().registerDraft0("b")))
                .isEqualTo("5.03 Service Unavailable: this server has no room for another device");
        assertThat(small.answer(small.device().registerDraft0("a"))).isEqualTo("2.01 Created");
    }
}
