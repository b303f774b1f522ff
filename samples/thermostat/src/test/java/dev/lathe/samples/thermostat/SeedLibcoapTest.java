package dev.lathe.samples.thermostat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.lathe.client.Draft0Client;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.samples.seed.GatewayFirmware;
import dev.lathe.samples.seed.GatewayInfo;
import dev.lathe.server.LwM2mServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The sample device of the early draft as libcoap's client sees it. */
@Tag("long")
@Timeout(120)
class SeedLibcoapTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @TempDir
    private Path folder;

    private final List<String> upgrades = new ArrayList<>();
    private LibcoapClient coap;
    private LwM2mServer server;
    private Draft0Client device;

    @BeforeEach
    void start() throws Exception {
        assumeThat(LibcoapClient.tool())
                .as("coap-client of libcoap3-bin is not installed")
                .isNotEmpty();
        coap = new LibcoapClient(folder);
        server = LwM2mServer.builder().coap(ANY_PORT).draft0().start();
        device = Draft0Client.builder("356938035643809")
                .server(ServerAccount.noSec(
                                "coap://127.0.0.1:" + server.address().getPort())
                        .fromAnyPort())
                .local(ANY_PORT)
                .object(new GatewayInfo())
                .object(new GatewayFirmware(upgrades::add))
                .start();
        device.registered().get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() {
        if (device != null) {
            device.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private String device(String path) {
        return "coap://127.0.0.1:" + device.address().getPort() + path;
    }

    @Test
    void the_examples_of_the_draft_come_back() throws Exception {
        assertThat(coap.text("-m", "get", device("/3/0"))).isEqualTo("Open Mobile Alliance");
        assertThat(coap.text("-m", "get", device("/3")))
                .isEqualTo("{\"3\":{\"0\":\"Open Mobile Alliance\",\"1\":\"LWM2M v1.0\",\"2\":\"9347112\"}}");
        assertThat(coap.text("-m", "get", "-A", "0", device("/3/0"))).isEqualTo("Open Mobile Alliance");
        assertThat(coap.text("-m", "get", "-A", "50", device("/3"))).hasSize(65);
    }

    @Test
    void writes_a_resource_and_a_group_and_executes() throws Exception {
        assertThat(coap.text("-m", "put", "-t", "0", "-e", "1.1", device("/2/3")))
                .isEmpty();
        assertThat(coap.text("-m", "get", device("/2/3"))).isEqualTo("1.1");
        assertThat(coap.text("-m", "put", "-t", "50", "-e", "{ \"2\": {\n \"3\":\"1.2\" ,\"4\":\"7\"} }", device("/2")))
                .isEmpty();
        assertThat(coap.text("-m", "get", device("/2/4"))).isEqualTo("7");
        assertThat(coap.text("-m", "post", device("/2/5"))).isEmpty();
        assertThat(upgrades).containsExactly("upgrades to 1.2");
    }

    @Test
    void is_refused_with_reasons() throws Exception {
        assertThat(coap.text("-m", "get", device("/3/0/0"))).startsWith("4.05 ");
        assertThat(coap.text("-m", "get", device("/3/03"))).startsWith("4.05 ");
        assertThat(coap.text("-m", "get", device("/3/3"))).startsWith("4.04 ");
        assertThat(coap.text("-m", "get", device("/4"))).startsWith("4.04 ");
        assertThat(coap.text("-m", "get", "-A", "11542", device("/3"))).startsWith("4.06 ");
        assertThat(coap.text("-m", "put", "-t", "0", "-e", "x", device("/3/0"))).startsWith("4.05 ");
        assertThat(coap.text("-m", "put", "-t", "60", "-e", "x", device("/2/3")))
                .startsWith("4.15 ");
        assertThat(coap.text("-m", "put", "-t", "50", "-e", "{\"3\":{\"3\":\"x\"}}", device("/2")))
                .startsWith("4.00 ");
        assertThat(coap.text("-m", "delete", device("/3"))).startsWith("4.05 ");
    }

    @Test
    void registers_at_the_server_beside_a_device_of_today() throws Exception {
        String uri = "coap://127.0.0.1:" + server.address().getPort();

        assertThat(coap.text("-m", "post", "-t", "40", "-e", "</>;rt=\"oma.lwm2m.draft0\"", uri + "/rd?ep=same&lt=60"))
                .isEmpty();
        assertThat(coap.text("-m", "post", "-t", "40", "-e", "</1/0>,</3/0>", uri + "/rd?ep=same&lt=60&lwm2m=1.0"))
                .isEmpty();
        assertThat(server.draft0().device("same")).isPresent();
        assertThat(server.device("same")).isPresent();
    }
}
