package dev.lathe.server.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Response;
import dev.lathe.path.LwM2mPath;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.ServerFixture;
import dev.lathe.server.store.RegistrationStore;
import dev.lathe.stub.server.RegisteredDevice;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {

    private static final String LINKS = "</1/0>,</3/0>";

    private final ServerFixture fixture = new ServerFixture();
    private final ScriptedDevice device = fixture.device();

    @Test
    void aDeviceRegistersAndIsKnownByItsName() {
        Response response = fixture.await(device.register("ep=hall&lt=300&lwm2m=1.1&b=U", LINKS));

        assertThat(response.code()).hasToString("2.01 Created");
        assertThat(response.location()).hasSize(2).first().isEqualTo("rd");
        RegisteredDevice hall = fixture.known("hall");
        assertThat(hall.enabler()).isEqualTo("1.1");
        assertThat(hall.instances()).containsExactly(LwM2mPath.of(1, 0), LwM2mPath.of(3, 0));
        assertThat(fixture.server.devices())
                .extracting(RegisteredDevice::endpoint)
                .containsExactly("hall");
    }

    @Test
    void locationsAreLongAndNeverTheSame() {
        Set<String> locations = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Response response = fixture.await(device.register("ep=hall&lt=300&lwm2m=1.1", LINKS));
            assertThat(response.location().get(1)).matches("[A-Za-z0-9_-]{16}"); // 96 bits
            locations.add(response.location().get(1));
        }
        assertThat(locations).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ep=a&lwm2m=1.0",
                "ep=a&lwm2m=1.0&lt=86400&b=UQS&sms=4912345",
                "ep=a&lwm2m=1.1&lt=1",
                "ep=a&lwm2m=1.1&lt=4294967295&b=UT&Q",
                "ep=a&lwm2m=1.2&lt=0&b=UMH",
                "b=U&lt=60&ep=a&lwm2m=1.1&x=y&flag&empty=",
                "ep=urn:dev:os:32473-'; DROP TABLE x;../..&lwm2m=1.1&lt=60",
            })
    void acceptsWhatTheVersionAllows(String query) {
        assertThat(fixture.answer(device.register(query, LINKS))).isEqualTo("2.01 Created");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lt=60&lwm2m=1.1            | 4.00 Bad Request: parameter ep is missing, and without security nothing else says who the device is",
                "ep=&lt=60&lwm2m=1.1        | 4.00 Bad Request: parameter ep has no value: write ep=…",
                "ep&lt=60&lwm2m=1.1         | 4.00 Bad Request: parameter ep has no value: write ep=…",
                "ep=a&ep=b&lt=60&lwm2m=1.1  | 4.00 Bad Request: parameter 'ep' is given twice",
                "ep=a&lt=1&lt=1&lwm2m=1.1   | 4.00 Bad Request: parameter 'lt' is given twice",
                "ep=a&x=1&x=2&lt=1&lwm2m=1.1 | 4.00 Bad Request: parameter 'x' is given twice",
                "ep=a&lt=60                 | 4.00 Bad Request: parameter lwm2m is missing: write lwm2m=1.1",
                "ep=a&lt=60&lwm2m=9.9       | 4.12 Precondition Failed: LwM2M '9.9' is not supported: 1.0, 1.1 and 1.2 are",
                "ep=a&lt=60&lwm2m=1         | 4.12 Precondition Failed: LwM2M '1' is not supported: 1.0, 1.1 and 1.2 are",
                "ep=a&lwm2m=1.1             | 4.00 Bad Request: parameter lt is missing, which LwM2M 1.1 requires",
                "ep=a&lt=&lwm2m=1.1         | 4.00 Bad Request: parameter lt has no value: write lt=…",
                "ep=a&lt=-1&lwm2m=1.1       | 4.00 Bad Request: parameter lt is '-1'; write seconds, 1 to 4294967295",
                "ep=a&lt=abc&lwm2m=1.0      | 4.00 Bad Request: parameter lt is 'abc'; write seconds, 1 to 4294967295",
                "ep=a&lt=0&lwm2m=1.1        | 4.00 Bad Request: parameter lt is '0'; write seconds, 1 to 4294967295",
                "ep=a&lt=1099511627776&lwm2m=1.1 | 4.00 Bad Request: parameter lt is '1099511627776'; write seconds, 1 to 4294967295",
                "ep=a&lt=4294967296&lwm2m=1.2 | 4.00 Bad Request: parameter lt is '4294967296'; write seconds, 0 to 4294967295",
                "ep=a&lt=٣٠&lwm2m=1.1       | 4.00 Bad Request: parameter lt is '٣٠'; write seconds, 1 to 4294967295",
                "ep=a&lt=60&lwm2m=1.0&b=UT  | 4.00 Bad Request: parameter b is 'UT'; in LwM2M 1.0 U, UQ, S, SQ, US or UQS",
                "ep=a&lt=60&lwm2m=1.1&b=UQ  | 4.00 Bad Request: parameter b is 'UQ'; in LwM2M 1.1 letters of UTSN, each once, and queue mode is the parameter Q",
                "ep=a&lt=60&lwm2m=1.1&b=UU  | 4.00 Bad Request: parameter b is 'UU'; in LwM2M 1.1 letters of UTSN, each once, and queue mode is the parameter Q",
                "ep=a&lt=60&lwm2m=1.1&b=M   | 4.00 Bad Request: parameter b is 'M'; in LwM2M 1.1 letters of UTSN, each once, and queue mode is the parameter Q",
                "ep=a&lt=60&lwm2m=1.1&Q=1   | 4.00 Bad Request: parameter Q is a flag: write Q without a value",
            })
    void refusesWhatTheVersionForbids(String query, String answer) {
        assertThat(fixture.answer(device.register(query, LINKS))).isEqualTo(answer);
        assertThat(fixture.server.devices()).isEmpty();
    }

    @Test
    void anEndpointNameHasAtMost252Octets() {
        String query = "&lt=60&lwm2m=1.1";

        assertThat(fixture.answer(device.register("ep=" + "€".repeat(84) + query, LINKS)))
                .isEqualTo("2.01 Created");
        assertThat(fixture.answer(device.register("ep=" + "€".repeat(84) + "a" + query, LINKS)))
                .isEqualTo("4.00 Bad Request: parameter ep has 253 octets; at most 252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0", "a\r\nb", "a\u007f", "a\u0085", "a\u202eb", "a\ufffd", "a\u2028"})
    void anEndpointNameHasNoCharactersThatNobodySees(String name) {
        assertThat(fixture.answer(device.register("ep=" + name + "&lt=60&lwm2m=1.1", LINKS)))
                .isEqualTo("4.00 Bad Request: parameter ep has a control character, or is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"1.0, 4.00 Bad Request", "1.1, 4.00 Bad Request", "1.2, 4.09 Conflict"})
    void aListWithoutObjectsIsRefused(String version, String code) {
        for (String links : new String[] {"", "</>;ct=110", "</0/0>,</21/0>", "</rubbish>"}) {
            assertThat(fixture.answer(device.register("ep=a&lt=60&lwm2m=" + version, links)))
                    .isEqualTo(code + ": the body lists no Object: write </1/0>,</3/0>,…");
        }
    }

    @Test
    void aBodyThatIsNotLinkFormatIsRefusedWithAReason() {
        assertThat(fixture.answer(device.register("ep=a&lt=60&lwm2m=1.1", "</1/0>;ver=\"1")))
                .startsWith("4.00 Bad Request: link-format");
        assertThat(fixture.answer(device.register("ep=a&lt=60&lwm2m=1.1", "hello")))
                .startsWith("4.00 Bad Request: ");
    }

    @Test
    void aBodyInAnotherFormatIsUnsupported() {
        var request = ScriptedDevice.request(Method.POST, "rd", "ep=a&lt=60&lwm2m=1.1")
                .withPayload(ContentFormat.TEXT, LINKS.getBytes(StandardCharsets.UTF_8));

        assertThat(fixture.answer(device.send(request)))
                .isEqualTo("4.15 Unsupported Content-Format: the list of Objects is link-format (40)");
    }

    @Test
    void aBodyWithoutContentFormatIsTakenForLinks() {
        var request = ScriptedDevice.request(Method.POST, "rd", "ep=a&lt=60&lwm2m=1.1")
                .withPayload(null, LINKS.getBytes(StandardCharsets.UTF_8));

        assertThat(fixture.answer(device.send(request))).isEqualTo("2.01 Created");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedUnread() {
        assertThat(fixture.answer(device.register("ep=a&lt=60&lwm2m=1.1", "</3/0>,".repeat(10_000))))
                .isEqualTo("4.13 Request Entity Too Large: a body has at most 65536 octets here");
    }

    @Test
    void aRequestWithTooManyOptionsIsRefusedUnread() {
        String many = IntStream.range(0, 64).mapToObj(i -> "x" + i).collect(Collectors.joining("&"));

        assertThat(fixture.answer(device.register(many, LINKS)))
                .isEqualTo("4.00 Bad Request: a request has at most 64 path and query options");
    }

    @Test
    void parametersWithoutMeaningHereAreKept() {
        var store = RegistrationStore.inMemory();
        ServerFixture other = new ServerFixture(LwM2mServer.builder().store(store));

        other.await(other.device().register("ep=a&lt=60&lwm2m=1.1&sms=4912345&x=y=z&flag", LINKS));

        assertThat(store.byEndpoint("a").orElseThrow().parameters()).hasToString("{flag=, sms=4912345, x=y=z}");
    }

    @Test
    void thereIsRoomForSoManyDevicesAndNoMore() {
        ServerFixture small = new ServerFixture(LwM2mServer.builder().maxRegistrations(2));
        small.await(small.device().register("a"));
        small.await(small.device().register("b"));

        assertThat(small.answer(small.device().register("c")))
                .isEqualTo("5.03 Service Unavailable: this server has no room for another device");
        assertThat(small.answer(small.device().register("b"))).isEqualTo("2.01 Created");
        assertThat(small.server.devices()).hasSize(2);
    }

    @Test
    void registeringAnewReplacesTheEarlierRegistration() {
        String first = ScriptedDevice.location(fixture.await(device.register("hall")));
        ScriptedDevice elsewhere = fixture.device();
        String second = ScriptedDevice.location(fixture.await(elsewhere.register("hall")));

        assertThat(fixture.server.devices()).hasSize(1);
        assertThat(fixture.answer(device.update(first, "", ""))).isEqualTo("4.04 Not Found: no such registration");
        assertThat(fixture.answer(elsewhere.update(second, "", ""))).isEqualTo("2.04 Changed");
    }
}
