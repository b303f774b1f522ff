package dev.lathe.server.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.lathe.message.ContentFormat;
import dev.lathe.objects.Device;
import dev.lathe.objects.Security;
import dev.lathe.objects.Server;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.tlv.TlvFormat;
import dev.lathe.server.BootstrapServer;
import dev.lathe.server.fixture.RoomThermostat;
import dev.lathe.spec.InvalidValueException;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be meant is refused when it is said, not when a device asks. */
class BootstrapConfigurationTest {

    private final BootstrapConfiguration.Builder builder =
            BootstrapConfiguration.builder().deleteEverything();

    @Test
    void aValueIsOneThatTheDescriptorAllows() {
        RoomThermostat hot = RoomThermostat.TYPE.decode(new TlvFormat(ContentFormat.TLV)
                .reader(HexFormat.of().parseHex("c4024270" + "0000"), LwM2mPath.of(42770, 0)));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> builder.write(RoomThermostat.TYPE, 0, hot))
                .withMessageContaining("Set Point");
    }

    @Test
    void anAccountIsOneThatTheDescriptorsAllow() {
        LwM2mServerAccount good = ConversationTest.ACCOUNT;
        // A Default Minimum Period of -1.
        Server late = Server.TYPE.decode(new TlvFormat(ContentFormat.TLV)
                .reader(
                        HexFormat.of().parseHex("c10065" + "c1013c" + "c102ff" + "c10601" + "c10755"),
                        LwM2mPath.of(1, 0)));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new LwM2mServerAccount(good.security(), late));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LwM2mServerAccount(
                        good.security(), Server.builder().lifetime(60).build()))
                .withMessageContaining("Short Server ID");
    }

    @Test
    void anInstanceIsWrittenOnce() {
        builder.write(RoomThermostat.TYPE, 0, RoomThermostat.builder().build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.write(
                        RoomThermostat.TYPE, 0, RoomThermostat.builder().build()))
                .withMessage("/42770/0 is written already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.write(
                        RoomThermostat.TYPE, 65535, RoomThermostat.builder().build()));
    }

    @Test
    void aServerHasOneAccount() {
        builder.server(ConversationTest.ACCOUNT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.server(ConversationTest.ACCOUNT))
                .withMessage("there is an account with Short Server ID 101 already");
    }

    @Test
    void onlyObjectsAndInstancesAreDeleted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.delete(LwM2mPath.of(1, 0, 3)))
                .withMessage("a Bootstrap-Server deletes everything, an Object or an Object Instance, not /1/0/3");
    }

    @Test
    void onlyEverythingAndObjectsAreDiscovered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.discover(LwM2mPath.of(1, 0)))
                .withMessage("a Bootstrap-Server discovers everything or an Object, not /1/0");
    }

    @Test
    void onlyTheServerAndAccessControlObjectsAreRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.read(Device.TYPE))
                .withMessageContaining("not /3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.read(Security.TYPE, 1))
                .withMessageContaining("not /0/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hall", "coaps://192.0.2.1", "coap:", "coap:///", "coap://a b"})
    void aServerWithoutSecurityIsAtACoapUri(String uri) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LwM2mServerAccount.noSec(uri, 1, Duration.ofMinutes(1)))
                .withMessageContaining("write coap://host:port");
    }

    @Test
    void anAccountHasAnIdAndALifetime() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LwM2mServerAccount.noSec("coap://a", 0, Duration.ofMinutes(1)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LwM2mServerAccount.noSec("coap://a", 65535, Duration.ofMinutes(1)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LwM2mServerAccount.noSec("coap://a", 1, Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LwM2mServerAccount.noSec("coap://a", 1, Duration.ofMillis(1500)))
                .withMessage("a lifetime is whole seconds, not PT1.5S");
    }

    @Test
    void bothHalvesOfAnAccountAreOfTheSameServer() {
        Security security = ConversationTest.ACCOUNT.security();
        Server other = Server.builder().shortServerId(5).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LwM2mServerAccount(security, other))
                .withMessage("the Security value is of Short Server ID 101, the Server value of 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LwM2mServerAccount(
                        Security.builder().bootstrapServer(false).build(), other))
                .withMessage("the Security value has no Short Server ID");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LwM2mServerAccount(
                        Security.builder().bootstrapServer(true).build(), other))
                .withMessageContaining("has no Server value");
    }

    @Test
    void theServersBuilderRefusesWhatCannotBeMeant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BootstrapServer.builder().maxSessions(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BootstrapServer.builder().stepTimeout(Duration.ZERO));
        assertThatIllegalStateException()
                .isThrownBy(() -> BootstrapServer.builder().start())
                .withMessage("say where to listen: BootstrapServer.builder().coap(5683)");
        assertThat(builder.build()).isNotNull();
    }
}
