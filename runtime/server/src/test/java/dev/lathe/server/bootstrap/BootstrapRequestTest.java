package dev.lathe.server.bootstrap;

import static dev.lathe.server.BootstrapFixture.bootstrapRequest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Response;
import dev.lathe.server.BootstrapFixture;
import dev.lathe.server.BootstrapServer;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.fixture.RoomThermostat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapRequestTest {

    private static final BootstrapConfiguration ROOM = BootstrapConfiguration.builder()
            .deleteEverything()
            .write(RoomThermostat.TYPE, 0, RoomThermostat.builder().setPoint(21).build())
            .build();

    private final BootstrapFixture fixture =
            new BootstrapFixture(BootstrapServer.builder().accounts("hall", ROOM));
    private final ScriptedDevice device = fixture.device();

    @ParameterizedTest
    @ValueSource(strings = {"ep=hall", "ep=hall&pct=11542", "x=y&ep=hall&flag"})
    void aKnownDeviceIsBootstrapped(String query) {
        assertThat(fixture.answer(device, bootstrapRequest(query))).isEqualTo("2.04 Changed");
        fixture.time.runReady();

        assertThat(BootstrapFixture.asked(device))
                .containsExactly("DELETE /", "PUT /42770/0 11542 c40241a80000", "POST /bs");
    }

    @Test
    void whoPrefersTheOldNumberOfAFormatIsWrittenToUnderIt() {
        assertThat(fixture.answer(device, bootstrapRequest("ep=hall&pct=1542"))).isEqualTo("2.04 Changed");
        fixture.time.runReady();

        assertThat(BootstrapFixture.asked(device)).contains("PUT /42770/0 1542 c40241a80000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                | 4.00 Bad Request: parameter ep is missing, and without security nothing else says who the device is",
                "ep                | 4.00 Bad Request: parameter ep has no value: write ep=…",
                "ep=               | 4.00 Bad Request: parameter ep has no value: write ep=…",
                "ep=hall&ep=cellar | 4.00 Bad Request: parameter 'ep' is given twice",
                "ep=cellar         | 4.00 Bad Request: there is no configuration for this endpoint",
                "ep=hall&pct=      | 4.00 Bad Request: parameter pct has no value: write pct=…",
                "ep=hall&pct=tlv   | 4.00 Bad Request: parameter pct is 'tlv'; write one Content-Format, as 11542",
                "ep=hall&pct=-1    | 4.00 Bad Request: parameter pct is '-1'; write one Content-Format, as 11542",
                "ep=hall&pct=65536 | 4.00 Bad Request: parameter pct is '65536'; write one Content-Format, as 11542",
                "ep=hall&pct=٣     | 4.00 Bad Request: parameter pct is '٣'; write one Content-Format, as 11542",
                "ep=hall&pct=0     | 4.15 Unsupported Content-Format: Objects are not written in text/plain (0) here; TLV (11542) is what is sent without pct",
                "ep=hall&pct=65000 | 4.15 Unsupported Content-Format: Objects are not written in Content-Format (65000) here; TLV (11542) is what is sent without pct",
            })
    void whatCannotBeServedIsRefusedAndNothingFollows(String query, String answer) {
        assertThat(fixture.answer(device, bootstrapRequest(query))).isEqualTo(answer);
        fixture.time.runReady();

        assertThat(device.asked).isEmpty();
        assertThat(fixture.heard).isEmpty();
        assertThat(fixture.server.sessions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0", "a\r\nb", "a\u202eb", "a\ufffd"})
    void anEndpointNameHasNoCharactersThatNobodySees(String name) {
        assertThat(fixture.answer(device, bootstrapRequest("ep=" + name)))
                .isEqualTo("4.00 Bad Request: parameter ep has a control character, or is not UTF-8");
    }

    @Test
    void anEndpointNameIsNotTooLong() {
        assertThat(fixture.answer(device, bootstrapRequest("ep=" + "€".repeat(84) + "a")))
                .isEqualTo("4.00 Bad Request: parameter ep has 253 octets; at most 252");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | bs               | 4.05 Method Not Allowed: POST asks for a bootstrap",
                "PUT    | bs               | 4.05 Method Not Allowed: POST asks for a bootstrap",
                "DELETE | bs               | 4.05 Method Not Allowed: POST asks for a bootstrap",
                "FETCH  | bs               | 4.05 Method Not Allowed: POST asks for a bootstrap",
                "POST   | bs/0             | 4.04 Not Found: nothing is below /bs",
                "POST   | bs/              | 4.04 Not Found: nothing is below /bs",
                "GET    | bspack           | 5.01 Not Implemented: there are no packs here: POST /bs",
                "POST   | bspack           | 4.05 Method Not Allowed: GET asks for a pack",
                "GET    | bspack/0         | 4.04 Not Found: nothing is below /bspack",
                "POST   | rd               | 4.04 Not Found: this server has no such path",
                "POST   | .well-known/core | 4.05 Method Not Allowed: only GET",
            })
    void anythingElseIsNotServed(Method method, String path, String answer) {
        assertThat(fixture.answer(device, ScriptedDevice.request(method, path, "ep=hall")))
                .isEqualTo(answer);
    }

    @Test
    void theServerSaysWhatItServes() {
        Response response = fixture.await(device.send(ScriptedDevice.request(Method.GET, ".well-known/core", "")));

        assertThat(new String(response.payload(), StandardCharsets.UTF_8)).isEqualTo("</bs>");
    }

    @ParameterizedTest
    @CsvSource({
        "110, 110 5b7b22626e223a222f34323737302f302f222c226e223a2232222c2276223a32312e307d5d",
        "112, 112 81a321692f34323737302f302f00613202f94d40",
        "11542, 11542 c40241a80000",
        "11543, 11542 c40241a80000",
        "11544, 11542 c40241a80000"
    })
    void whoPrefersAnotherFormatOfLwM2mIsWrittenToInThatOrInTlv(int preferred, String written) {
        BootstrapFixture room = new BootstrapFixture(BootstrapServer.builder().accounts("hall", ROOM));
        ScriptedDevice each = room.device();

        assertThat(room.answer(each, bootstrapRequest("ep=hall&pct=" + preferred)))
                .isEqualTo("2.04 Changed");
        room.time.runReady();
        assertThat(BootstrapFixture.asked(each)).contains("PUT /42770/0 " + written);
    }

    @Test
    void aFunctionIsAskedForDevicesThatAreNotNamed() {
        List<BootstrapRequest> asked = new ArrayList<>();
        BootstrapFixture other = new BootstrapFixture(BootstrapServer.builder()
                .accounts("hall", ROOM)
                .accounts(request -> {
                    asked.add(request);
                    return request.endpoint().equals("cellar") ? Optional.of(ROOM) : Optional.empty();
                })
                .accounts(request -> request.endpoint().equals("attic") ? Optional.of(ROOM) : Optional.empty()));
        ScriptedDevice each = other.device();

        assertThat(other.answer(each, bootstrapRequest("ep=hall"))).isEqualTo("2.04 Changed");
        assertThat(other.answer(each, bootstrapRequest("ep=cellar&pct=1542"))).isEqualTo("2.04 Changed");
        assertThat(other.answer(each, bootstrapRequest("ep=attic"))).isEqualTo("2.04 Changed");
        assertThat(other.answer(each, bootstrapRequest("ep=garden"))).startsWith("4.00 Bad Request");
        assertThat(asked)
                .extracting(request -> request.endpoint() + " " + request.format())
                .containsExactly("cellar TLV (1542)", "attic TLV (11542)", "garden TLV (11542)");
        assertThat(asked.get(0).peer().address()).isEqualTo(each.address());
        assertThat(asked.get(0).format()).isEqualTo(ContentFormat.OLD_TLV);
    }

    @Test
    void aFunctionThatFailsIsThisServersFault() {
        BootstrapFixture broken = new BootstrapFixture(BootstrapServer.builder().accounts(request -> {
            throw new IllegalStateException("the password of the database is 1234");
        }));

        assertThat(broken.answer(broken.device(), bootstrapRequest("ep=hall")))
                .isEqualTo("5.00 Internal Server Error: the configuration could not be looked up");
        assertThat(broken.server.sessions()).isEmpty();
    }

    @Test
    void aFunctionThatFailsOnceHarmsNoRequestAfterwards() {
        List<String> asked = new ArrayList<>();
        BootstrapFixture moody =
                new BootstrapFixture(BootstrapServer.builder().maxSessions(1).accounts(request -> {
                    asked.add(request.endpoint());
                    if (asked.size() < 3) {
                        throw new IllegalStateException("not yet");
                    }
                    return Optional.of(ROOM);
                }));
        ScriptedDevice each = moody.device();

        assertThat(moody.answer(each, bootstrapRequest("ep=hall"))).startsWith("5.00");
        assertThat(moody.answer(each, bootstrapRequest("ep=hall"))).startsWith("5.00");
        assertThat(moody.answer(each, bootstrapRequest("ep=hall"))).isEqualTo("2.04 Changed");
    }

    @Test
    void aRequestThatIsRepeatedBeginsOneSession() {
        fixture.network.duplicate(datagram -> datagram.isRequest());
        fixture.bootstrap(device, "hall");

        assertThat(fixture.heard)
                .filteredOn(word -> word.equals("hall started"))
                .hasSize(1);
        assertThat(fixture.heard).last().isEqualTo("hall finished");
    }
}
