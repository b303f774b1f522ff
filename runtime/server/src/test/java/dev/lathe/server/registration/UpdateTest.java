package dev.lathe.server.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.Method;
import dev.lathe.path.LwM2mPath;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.ServerFixture;
import dev.lathe.server.store.Binding;
import dev.lathe.server.store.Registration;
import dev.lathe.server.store.RegistrationStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateTest {

    private final RegistrationStore store = RegistrationStore.inMemory();
    private final ServerFixture fixture =
            new ServerFixture(LwM2mServer.builder().store(store));
    private final ScriptedDevice device = fixture.device();

    private String location(String query) {
        return ScriptedDevice.location(fixture.await(device.register(query, ScriptedDevice.ROOM)));
    }

    private Registration stored() {
        return store.byEndpoint("hall").orElseThrow();
    }

    @Test
    void anEmptyUpdateOnlyRefreshes() {
        String location = location("ep=hall&lt=60&lwm2m=1.1&b=UT&Q&sms=49");
        Registration before = stored();
        fixture.time.advance(Duration.ofSeconds(50));

        assertThat(fixture.answer(device.update(location, "", ""))).isEqualTo("2.04 Changed");

        Registration after = stored();
        assertThat(after.updated()).isEqualTo(before.updated().plusSeconds(50));
        assertThat(after.registered()).isEqualTo(before.registered());
        assertThat(after.lifetime()).isEqualTo(before.lifetime());
        assertThat(after.binding()).isEqualTo(new Binding("UT", true));
        assertThat(after.objects()).isEqualTo(before.objects());
        assertThat(after.parameters()).isEqualTo(before.parameters());
    }

    @Test
    void whatAnUpdateSaysChanges() {
        String location = location("ep=hall&lt=60&lwm2m=1.1&sms=49&x=1");

        assertThat(fixture.answer(device.update(location, "lt=20&b=S&sms=50&y", "")))
                .isEqualTo("2.04 Changed");

        assertThat(stored().lifetime()).isEqualTo(Duration.ofSeconds(20));
        assertThat(stored().binding()).isEqualTo(new Binding("S", false));
        assertThat(stored().parameters()).hasToString("{sms=50, x=1, y=}");
    }

    @Test
    void aListReplacesTheOneBefore() {
        String location = location("ep=hall&lt=60&lwm2m=1.1");

        fixture.await(device.update(location, "", "</1/0>,</3/0>,</42770/7>"));

        assertThat(fixture.known("hall").instances())
                .containsExactly(LwM2mPath.of(1, 0), LwM2mPath.of(3, 0), LwM2mPath.of(42770, 7));
        assertThat(stored().objects().formats()).hasSize(3);
    }

    @Test
    void aListKeepsTheEncodedRootOfTheOneBefore() {
        String location = ScriptedDevice.location(fixture.await(
                device.register("ep=hall&lt=60&lwm2m=1.1", "</my%20root>;rt=\"oma.lwm2m\",</my%20root/3/0>")));

        fixture.await(device.update(location, "", "</my%20root/1/0>,</my%20root/3/0>"));

        assertThat(stored().objects().root()).containsExactly("my root");
        assertThat(stored().objects().instances()).containsExactly(LwM2mPath.of(1, 0), LwM2mPath.of(3, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lt=abc       | 4.00 Bad Request: parameter lt is 'abc'; write seconds, 1 to 4294967295",
                "lt=0         | 4.00 Bad Request: parameter lt is '0'; write seconds, 1 to 4294967295",
                "lt=          | 4.00 Bad Request: parameter lt has no value: write lt=…",
                "lt=5&lt=6    | 4.00 Bad Request: parameter 'lt' is given twice",
                "b=UQ         | 4.00 Bad Request: parameter b is 'UQ'; in LwM2M 1.1 letters of UTSN, each once, and queue mode is the parameter Q",
                "ep=other     | 4.00 Bad Request: parameter ep cannot change in an Update: register anew",
                "lwm2m=1.0    | 4.00 Bad Request: parameter lwm2m cannot change in an Update: register anew",
            })
    void aRefusedUpdateChangesNothing(String query, String answer) {
        String location = location("ep=hall&lt=60&lwm2m=1.1");
        Registration before = stored();
        fixture.time.advance(Duration.ofSeconds(5));

        assertThat(fixture.answer(device.update(location, query, ""))).isEqualTo(answer);

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aListThatCannotBeReadChangesNothing() {
        String location = location("ep=hall&lt=60&lwm2m=1.1");
        Registration before = stored();

        assertThat(fixture.answer(device.update(location, "lt=20", "</1/0>;ver=x")))
                .startsWith("4.00 Bad Request: ver of </1/0>");
        assertThat(fixture.answer(device.update(location, "lt=20", "</>")))
                .isEqualTo("4.00 Bad Request: the body lists no Object; send it empty to leave the list as it is");
        assertThat(fixture.answer(device.update(location, "lt=20", "not links")))
                .startsWith("4.00 Bad Request: ");

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void parametersDoNotGatherWithoutEnd() {
        String location = location("ep=hall&lt=60&lwm2m=1.1");
        String many = IntStream.range(0, 60).mapToObj(i -> "x" + i).collect(Collectors.joining("&"));

        assertThat(fixture.answer(device.update(location, many, ""))).isEqualTo("2.04 Changed");
        assertThat(fixture.answer(device.update(location, many.replace("x", "y"), "")))
                .isEqualTo("4.00 Bad Request: more than 64 parameters without a meaning here have gathered");
        assertThat(stored().parameters()).hasSize(60);
    }

    @Test
    void anUnknownLocationDoesNotExist() {
        assertThat(fixture.answer(device.update("rd/AAAAAAAAAAAAAAAA", "", "")))
                .isEqualTo("4.04 Not Found: no such registration");
        assertThat(fixture.answer(device.update("rd/", "", ""))).isEqualTo("4.04 Not Found: no such registration");
        assertThat(fixture.answer(device.deregister("rd/AAAAAAAAAAAAAAAA")))
                .isEqualTo("4.04 Not Found: no such registration");
    }

    @Test
    void aDeviceThatDeregistersIsGone() {
        String location = location("ep=hall&lt=60&lwm2m=1.1");

        assertThat(fixture.answer(device.deregister(location))).isEqualTo("2.02 Deleted");

        assertThat(fixture.server.devices()).isEmpty();
        assertThat(fixture.answer(device.deregister(location))).isEqualTo("4.04 Not Found: no such registration");
        assertThat(fixture.answer(device.update(location, "", ""))).isEqualTo("4.04 Not Found: no such registration");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, rd, 4.05", "PUT, rd, 4.05", "DELETE, rd, 4.05", "GET, rd/x, 4.05", "PUT, rd/x, 4.05", "FETCH, rd, 4.05",
        "POST, rd/x/y, 4.04", "POST, rdx, 4.04", "POST, bs, 4.04", "GET, 3/0, 4.04", "POST, '', 4.04",
                "GET, .well-known, 4.04",
        "POST, .well-known/core, 4.05", "GET, .well-known/core/x, 4.04"
    })
    void otherPathsAndMethodsAreRefused(Method method, String path, String code) {
        assertThat(fixture.answer(device.send(ScriptedDevice.request(method, path, ""))))
                .startsWith(code);
    }

    @Test
    void theServerListsWhereToRegister() {
        var response = fixture.await(device.send(ScriptedDevice.request(Method.GET, ".well-known/core", "")));

        assertThat(response.contentFormat()).hasToString("Optional[link-format (40)]");
        assertThat(new String(response.payload(), StandardCharsets.UTF_8)).isEqualTo("</rd>;rt=\"core.rd\"");
    }
}
