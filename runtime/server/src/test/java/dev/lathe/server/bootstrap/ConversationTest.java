package dev.lathe.server.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.objects.Security;
import dev.lathe.objects.Security.SecurityMode;
import dev.lathe.objects.Server;
import dev.lathe.path.LwM2mPath;
import dev.lathe.server.BootstrapFixture;
import dev.lathe.server.BootstrapServer;
import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.fixture.EveryType;
import dev.lathe.server.fixture.RoomThermostat;
import dev.lathe.value.Opaque;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire, octet by octet. The TLV is made by hand (LwM2M Core, 7.4.3). */
class ConversationTest {

    static final LwM2mServerAccount ACCOUNT = LwM2mServerAccount.noSec("coap://192.0.2.1", 101, Duration.ofMinutes(5));
    /** URI of 16 octets, no Bootstrap-Server, mode 3, three empty keys, Short Server ID 101. */
    private static final String SECURITY =
            "c80010636f61703a2f2f3139322e302e322e31" + "c10100" + "c10203" + "c003" + "c004" + "c005" + "c10a65";
    /** Short Server ID 101, lifetime 300, storing, binding U. */
    private static final String SERVER = "c10065" + "c201012c" + "c10601" + "c10755";

    private static BootstrapFixture fixture(BootstrapConfiguration configuration) {
        return new BootstrapFixture(BootstrapServer.builder().accounts("hall", configuration));
    }

    private static List<String> conversation(BootstrapConfiguration configuration, String links) {
        BootstrapFixture fixture = fixture(configuration);
        ScriptedDevice device = fixture.device();
        device.answers(BootstrapFixture.agreeing(links));
        fixture.bootstrap(device, "hall");
        assertThat(fixture.heard).last().isEqualTo("hall finished");
        return BootstrapFixture.asked(device);
    }

    @Test
    void aDeviceIsGivenTheAccountOfAServer() {
        BootstrapFixture fixture = fixture(BootstrapConfiguration.builder()
                .deleteEverything()
                .server(ACCOUNT)
                .build());
        ScriptedDevice device = fixture.device();

        fixture.bootstrap(device, "hall");

        assertThat(BootstrapFixture.asked(device))
                .containsExactly(
                        "DELETE /",
                        "GET /0 accept 40",
                        "PUT /0/1 11542 " + SECURITY,
                        "PUT /1/0 11542 " + SERVER,
                        "POST /bs");
        assertThat(fixture.heard)
                .containsExactly(
                        "hall started",
                        "hall Delete /: 2.02 Deleted",
                        "hall Discover /0: [/0, /0/0]",
                        "hall Write /0/1 LWM2M Security: 2.04 Changed",
                        "hall Write /1/0 LwM2M Server: 2.04 Changed",
                        "hall Finish: 2.04 Changed",
                        "hall finished");
        assertThat(fixture.sent).hasSize(5);
        assertThat(fixture.server.sessions()).isEmpty();
    }

    @Test
    void newAccountsTakeThePlaceOfThoseThereAreAndNothingElseIsDeleted() {
        BootstrapConfiguration configuration = BootstrapConfiguration.builder()
                .server(ACCOUNT)
                .delete(LwM2mPath.of(42770))
                .build();

        assertThat(conversation(configuration, "</0>,</0/0>"))
                .containsExactly(
                        "DELETE /0",
                        "DELETE /1",
                        "DELETE /42770",
                        "GET /0 accept 40",
                        "PUT /0/1 11542 " + SECURITY,
                        "PUT /1/0 11542 " + SERVER,
                        "POST /bs");
    }

    @Test
    void whereNoAccountIsWrittenNoneIsDeleted() {
        assertThat(conversation(
                        BootstrapConfiguration.builder()
                                .delete(LwM2mPath.of(42770))
                                .build(),
                        ""))
                .containsExactly("DELETE /42770", "POST /bs");
    }

    @Test
    void theFirstRequestComesAfterTheAnswer() {
        BootstrapFixture fixture = fixture(BootstrapConfiguration.builder()
                .deleteEverything()
                .server(ACCOUNT)
                .build());
        fixture.bootstrap(fixture.device(), "hall");

        List<String> log = fixture.network.log();
        int answer = indexOf(log, "2.04 Changed");
        assertThat(answer).isPositive().isLessThan(indexOf(log, "DELETE /"));
    }

    private static int indexOf(List<String> log, String text) {
        for (int i = 0; i < log.size(); i++) {
            if (log.get(i).contains(text)) {
                return i;
            }
        }
        throw new AssertionError(text + " is not in " + log);
    }

    @Test
    void allRequestsAreConfirmable() {
        BootstrapFixture fixture = fixture(BootstrapConfiguration.builder()
                .deleteEverything()
                .server(ACCOUNT)
                .build());
        ScriptedDevice device = fixture.device();
        fixture.bootstrap(device, "hall");

        assertThat(device.asked).allMatch(request -> request.confirmable());
    }

    @Test
    void withNothingToWriteThereIsNothingToLookFor() {
        assertThat(conversation(
                        BootstrapConfiguration.builder().deleteEverything().build(), "</0/0>"))
                .containsExactly("DELETE /", "POST /bs");
    }

    @Test
    void theOrderIsTheSameHoweverTheConfigurationWasPutTogether() {
        BootstrapConfiguration configuration = BootstrapConfiguration.builder()
                .deleteEverything()
                .discover(LwM2mPath.root())
                .read(Server.TYPE)
                .write(
                        RoomThermostat.TYPE,
                        7,
                        RoomThermostat.builder()
                                .mode(RoomThermostat.Mode.COOL)
                                .setPoint(21)
                                .build())
                .write(Server.TYPE, 5, ACCOUNT.server())
                .write(Security.TYPE, 5, ACCOUNT.security())
                .server(LwM2mServerAccount.noSec("coap://b", 102, Duration.ofSeconds(60)))
                .delete(LwM2mPath.of(42770))
                .delete(LwM2mPath.of(1, 3))
                .build();

        assertThat(conversation(configuration, "</0/0>"))
                .containsExactly(
                        "DELETE /",
                        "DELETE /42770",
                        "DELETE /1/3",
                        "GET /0 accept 40",
                        "PUT /0/1 11542 c80008636f61703a2f2f62c10100c10203c003c004c005c10a66",
                        "PUT /0/5 11542 " + SECURITY,
                        "PUT /1/0 11542 c10066c1013cc10601c10755",
                        "PUT /1/5 11542 " + SERVER,
                        "PUT /42770/7 11542 c10102c40241a80000",
                        "GET / accept 40",
                        "GET /1 accept 11542",
                        "POST /bs");
    }

    @Test
    void whatIsKeptIsNotDeletedAndItsPlacesAreLookedUp() {
        BootstrapConfiguration configuration = BootstrapConfiguration.builder()
                .keepExisting()
                .server(ACCOUNT)
                .server(LwM2mServerAccount.noSec("coap://b", 102, Duration.ofSeconds(60)))
                .build();

        assertThat(conversation(
                        configuration, "</0/0>;ssid=101;uri=\"coap://x\",</0/1>,</1/0>;ssid=5,</1/4/>;ssid=101,</3/0>"))
                .containsExactly(
                        "GET / accept 40",
                        "PUT /0/0 11542 " + SECURITY,
                        "PUT /0/2 11542 c80008636f61703a2f2f62c10100c10203c003c004c005c10a66",
                        "PUT /1/4 11542 " + SERVER,
                        "PUT /1/1 11542 c10066c1013cc10601c10755",
                        "POST /bs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</0>,</0/0>", "</>;lwm2m=1.1,</0/0>", "lwm2m=1.0,</0>", "</0/0>;ssid=65535"})
    void theAccountOfTheBootstrapServerIsLeftAlone(String links) {
        assertThat(conversation(
                        BootstrapConfiguration.builder()
                                .deleteEverything()
                                .server(ACCOUNT)
                                .build(),
                        links))
                .contains("PUT /0/1 11542 " + SECURITY);
    }

    @Test
    void theAccountOfTheBootstrapServerMayBeElsewhere() {
        assertThat(conversation(
                        BootstrapConfiguration.builder()
                                .deleteEverything()
                                .server(ACCOUNT)
                                .build(),
                        "</0/1>,</0/0>;ssid=7"))
                .contains("PUT /0/2 11542 " + SECURITY);
        assertThat(conversation(
                        BootstrapConfiguration.builder()
                                .deleteEverything()
                                .server(ACCOUNT)
                                .build(),
                        "</0/7>"))
                .contains("PUT /0/0 11542 " + SECURITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.00", "4.04", "4.05", "4.06", "5.00", "5.01"})
    void aDeviceThatDoesNotSayWhereIsTakenToHaveItWhereDevicesDo(String code) {
        ResponseCode refusal = ResponseCode.of(code.charAt(0) - '0', Integer.parseInt(code.substring(2)))
                .orElseThrow();
        BootstrapFixture fixture = fixture(BootstrapConfiguration.builder()
                .deleteEverything()
                .server(ACCOUNT)
                .build());
        ScriptedDevice device = fixture.device();
        device.answers(request -> request.accept().isPresent()
                ? Response.error(refusal, "what is that").toFuture()
                : BootstrapFixture.agreeing("").handle(request));

        fixture.bootstrap(device, "hall");

        assertThat(BootstrapFixture.asked(device)).contains("PUT /0/1 11542 " + SECURITY);
        assertThat(fixture.outcomes).contains(new StepOutcome.Tolerated(refusal, "what is that"));
        assertThat(fixture.heard).last().isEqualTo("hall finished");
    }

    @Test
    void aValueThatWouldOverwriteTheBootstrapAccountEndsTheSessionBeforeAnythingIsWritten() {
        BootstrapFixture fixture = fixture(BootstrapConfiguration.builder()
                .deleteEverything()
                .server(LwM2mServerAccount.noSec("coap://b", 102, Duration.ofSeconds(60)))
                .write(Security.TYPE, 0, ACCOUNT.security())
                .build());
        ScriptedDevice device = fixture.device();

        fixture.bootstrap(device, "hall");

        assertThat(BootstrapFixture.asked(device)).containsExactly("DELETE /", "GET /0 accept 40");
        assertThat(fixture.heard)
                .last()
                .isEqualTo(
                        "hall failed: Write /0/0 LWM2M Security would overwrite the account of the Bootstrap-Server");
    }

    @Test
    void theAccountOfTheBootstrapServerItselfMayBeRenewed() {
        BootstrapConfiguration configuration = BootstrapConfiguration.builder()
                .deleteEverything()
                .write(
                        Security.TYPE,
                        0,
                        Security.builder()
                                .serverUri("coap://c")
                                .bootstrapServer(true)
                                .securityMode(SecurityMode.NO_SEC)
                                .publicKeyOrIdentity(Opaque.EMPTY)
                                .serverPublicKey(Opaque.EMPTY)
                                .secretKey(Opaque.EMPTY)
                                .build())
                .build();

        assertThat(conversation(configuration, "</0/0>"))
                .contains("PUT /0/0 11542 c80008636f61703a2f2f63c10101c10203c003c004c005");
    }

    @Test
    void whatCanOnlyBeWrittenComesInAPatch() {
        BootstrapConfiguration configuration = BootstrapConfiguration.builder()
                .deleteEverything()
                .write(
                        EveryType.TYPE,
                        0,
                        EveryType.builder().stringValue("a").integerValue(1).build(),
                        EveryType.patch().stringValue("b").stringSink("s").build())
                .build();

        assertThat(conversation(configuration, "")).containsExactly("DELETE /", patched(), "POST /bs");
    }

    /** The patch first, then of the value what it does not have. */
    private static String patched() {
        return "PUT /" + EveryType.TYPE.spec().id() + "/0 11542 " + "c10062" + "c11e73" + "c10101";
    }

    @Test
    void aReadIsHeardAsValues() {
        BootstrapFixture fixture = fixture(BootstrapConfiguration.builder()
                .deleteEverything()
                .read(Server.TYPE)
                .read(Server.TYPE, 3)
                .build());
        ScriptedDevice device = fixture.device();
        device.answers(request -> switch (String.join("/", request.path())) {
            case "1" ->
                ScriptedDevice.content(ContentFormat.TLV, "08000d" + SERVER + "080103c10066")
                        .toFuture();
            case "1/3" -> ScriptedDevice.content(ContentFormat.TLV, SERVER).toFuture();
            default -> BootstrapFixture.agreeing("").handle(request);
        });

        fixture.bootstrap(device, "hall");

        assertThat(fixture.heard)
                .contains("hall Read /1 LwM2M Server: Values[LwM2M Server [0, 1]]")
                .contains("hall Read /1/3 LwM2M Server: Values[LwM2M Server [3]]");
        StepOutcome.Values<?> all = (StepOutcome.Values<?>) fixture.outcomes.get(1);
        assertThat(all.of(Server.TYPE))
                .containsExactly(
                        Map.entry(0, ACCOUNT.server()),
                        Map.entry(1, Server.builder().shortServerId(102).build()));
        assertThat(all.of(Security.TYPE)).isEmpty();
    }

    @Test
    void nothingThatIsHeardShowsAKey() {
        BootstrapFixture fixture = fixture(BootstrapConfiguration.builder()
                .deleteEverything()
                .write(
                        Security.TYPE,
                        1,
                        Security.builder()
                                .serverUri("coaps://b")
                                .bootstrapServer(false)
                                .securityMode(SecurityMode.PRE_SHARED_KEY)
                                .secretKey(Opaque.ofHex("c0ffee"))
                                .shortServerId(101)
                                .build())
                .build());

        fixture.bootstrap(fixture.device(), "hall");

        assertThat(fixture.heard.toString() + fixture.sent + fixture.outcomes)
                .contains("Write /0/1")
                .doesNotContain("c0ffee");
    }
}
