package dev.lathe.server.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.server.LwM2mServer;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.ServerFixture;
import dev.lathe.server.store.Registration;
import dev.lathe.server.store.RegistrationStore;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How registrations of the early draft go on and end. */
class Draft0UpdateTest {

    private final RegistrationStore store = RegistrationStore.inMemory();
    private final ServerFixture fixture =
            new ServerFixture(LwM2mServer.builder().draft0(store));
    private final ScriptedDevice device = fixture.device();

    private String register(String links) {
        return ScriptedDevice.location(fixture.await(device.register("ep=hall&lt=60&b=U&x=1", links)));
    }

    private Registration stored() {
        return store.byEndpoint("hall").orElseThrow();
    }

    @Test
    void anEmptyUpdateOnlyRefreshes() {
        String location = register("</d0>;rt=\"oma.lwm2m.draft0\",</d0/3>");
        Registration before = stored();
        fixture.time.advance(Duration.ofSeconds(50));

        assertThat(fixture.answer(device.update(location, "", ""))).isEqualTo("2.04 Changed");

        assertThat(stored().updated()).isEqualTo(before.updated().plusSeconds(50));
        assertThat(stored().objects()).isEqualTo(before.objects());
        assertThat(stored().parameters()).isEqualTo(before.parameters());
        assertThat(stored().enabler()).isEqualTo(before.enabler());
    }

    @Test
    void whatAnUpdateSaysChanges() {
        String location = register("</>;rt=\"oma.lwm2m.draft0\",</3>");

        assertThat(fixture.answer(device.update(location, "lt=20&b=anything&Q&ep=hall", "")))
                .isEqualTo("2.04 Changed");

        assertThat(stored().lifetime()).isEqualTo(Duration.ofSeconds(20));
        assertThat(stored().parameters()).hasToString("{Q=, b=anything, x=1}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // The root stays while the list names no other.
                "</d0/1>,</d0/4>,</5> | under /d0 {1=1.0, 4=1.0} []",
                "</e0>;rt=\"oma.lwm2m.draft0\",</e0/1>,</d0/3> | under /e0 {1=1.0} []",
                "</>;rt=\"oma.lwm2m.draft0\",</1> | {1=1.0} []",
                // From now on the device does not say which Objects it has.
                "</d0>;rt=\"oma.lwm2m.draft0\" | under /d0 {} []",
            })
    void aListReplacesTheOneBefore(String links, String objects) {
        String location = register("</d0>;rt=\"oma.lwm2m.draft0\",</d0/3>");

        assertThat(fixture.answer(device.update(location, "", links))).isEqualTo("2.04 Changed");

        assertThat(stored().objects()).hasToString(objects);
    }

    @Test
    void aListKeepsTheEncodedRootOfTheOneBefore() {
        String location = register("</my%20root>;rt=\"oma.lwm2m.draft0\",</my%20root/3>");

        assertThat(fixture.answer(device.update(location, "", "</my%20root/1>")))
                .isEqualTo("2.04 Changed");

        assertThat(stored().objects()).hasToString("under /my root {1=1.0} []");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ep=other    | `` | parameter ep cannot change in an Update: register anew",
                "lwm2m=1.1   | `` | parameter lwm2m is not of the early draft, which this registration is of: register anew",
                "lwm2m=draft-0 | `` | parameter lwm2m is not of the early draft, which this registration is of: register anew",
                "lwm2m       | `` | parameter lwm2m has no value: write lwm2m=…",
                "lt=0        | `` | parameter lt is '0'; write seconds, 1 to 4294967295",
                "lt=20 | </3/0> | the body has neither an Object nor </>;rt=\"oma.lwm2m.draft0\"; send it empty to leave the list as it is",
                "lt=20 | </>;rt=\"oma.lwm2m\",</3/0> | the body has neither an Object nor </>;rt=\"oma.lwm2m.draft0\"; send it empty to leave the list as it is",
                "lt=20 | </1>,</65536> | link '/65536' is to no Object: an Object ID Index is 0 to 65535 without leading zeros",
            })
    void aRefusedUpdateChangesNothing(String query, String links, String reason) {
        String location = register("</>;rt=\"oma.lwm2m.draft0\",</3>");
        Registration before = stored();
        fixture.time.advance(Duration.ofSeconds(5));

        assertThat(fixture.answer(device.update(location, query, links))).isEqualTo("4.00 Bad Request: " + reason);

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aDeviceThatDeregistersIsGone() {
        String location = register("</>;rt=\"oma.lwm2m.draft0\",</3>");

        assertThat(fixture.answer(device.deregister(location))).isEqualTo("2.02 Deleted");

        assertThat(fixture.server.draft0().devices()).isEmpty();
        assertThat(fixture.answer(device.deregister(location))).isEqualTo("4.04 Not Found: no such registration");
        assertThat(fixture.answer(device.update(location, "", ""))).isEqualTo("4.04 Not Found: no such registration");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 60})
    void aRegistrationEndsAfterItsLifetimeAndSomeGrace(int lifetime) {
        fixture.await(device.register("ep=hall&lt=" + lifetime, ScriptedDevice.DRAFT_0));

        fixture.time.advance(Duration.ofMillis(lifetime * 1100L - 1));
        assertThat(fixture.server.draft0().device("hall")).isPresent();
        fixture.time.advance(Duration.ofMillis(1));

        assertThat(fixture.server.draft0().device("hall")).isEmpty();
    }

    /** The question is of the draft, and as harmless: its answer is a name. */
    @Test
    void SQ_1_aNewAddressIsAskedSomethingThatTheDraftHas() {
        String location = register("</d0>;rt=\"oma.lwm2m.draft0\",</d0/3>");
        ScriptedDevice moved = fixture.device();
        moved.answersText("Open Mobile Alliance");

        assertThat(fixture.answer(moved.update(location, "", ""))).isEqualTo("2.04 Changed");
        fixture.time.advance(Duration.ofSeconds(1));

        assertThat(moved.heard()).containsExactly("GET /d0/3/0, accept text/plain (0)");
        assertThat(stored().peer().address()).isEqualTo(moved.address());
    }
}
