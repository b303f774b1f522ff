package dev.lathe.samples.thermostat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.lathe.client.LwM2mClient;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.server.LwM2mServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The device and the server as another make's CoAP client sees them: libcoap's, from Debian's {@code libcoap3-bin}. */
@Tag("long")
@Timeout(120)
class LibcoapTest {

    @TempDir
    private Path folder;

    private LibcoapClient coap;

    private LwM2mServer server;
    private LwM2mClient client;
    private HallThermostat thermostat;

    @BeforeEach
    void start() throws Exception {
        assumeThat(LibcoapClient.tool())
                .as("coap-client of libcoap3-bin is not installed")
                .isNotEmpty();
        coap = new LibcoapClient(folder);
        server = LwM2mServer.builder()
                .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .start();
        thermostat = new HallThermostat(line -> {});
        client = LwM2mClient.builder("libcoap-test")
                .server(ServerAccount.noSec(
                                "coap://127.0.0.1:" + server.address().getPort())
                        .fromAnyPort())
                .local(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .instance(0, thermostat)
                .start();
        client.registered().get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() {
        if (client != null) {
            client.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void reads_text_and_tlv() throws Exception {
        assertThat(coap.text("-m", "get", device("/42770/0/0"))).isEqualTo("19.5");
        assertThat(coap.hex("-m", "get", "-A", "11542", device("/42770/0")))
                .isEqualTo("c400419c0000" + "c10100" + "c40241a00000" + "880310" + "48000d"
                        + HexFormat.of().formatHex("filter is due".getBytes(StandardCharsets.UTF_8)));
        assertThat(coap.hex("-m", "get", "-A", "11542", device("/42770/0/2"))).isEqualTo("c40241a00000");
    }

    @Test
    void writes_executes_and_is_refused() throws Exception {
        assertThat(coap.text("-m", "put", "-t", "0", "-e", "22.5", device("/42770/0/2")))
                .isEmpty();
        assertThat(thermostat.setPoint()).isEqualTo(22.5);
        assertThat(coap.text("-m", "put", "-t", "0", "-e", "50", device("/42770/0/2")))
                .startsWith("4.00 ");
        assertThat(coap.text("-m", "put", "-t", "0", "-e", "1", device("/42770/0/0")))
                .startsWith("4.05 ");
        assertThat(coap.text("-m", "post", "-e", "0='300'", device("/42770/0/4")))
                .startsWith("4.00 ");
        assertThat(coap.text("-m", "post", "-e", "0='30'", device("/42770/0/4")))
                .isEmpty();
        assertThat(coap.text("-m", "get", "-A", "60", device("/42770/0/2"))).startsWith("4.06 ");
        assertThat(coap.text("-m", "get", device("/0/0"))).startsWith("4.01 ");
    }

    @Test
    void discovers_with_attributes() throws Exception {
        assertThat(coap.text("-m", "put", device("/42770/0/0?pmin=5&gt=28"))).isEmpty();
        assertThat(coap.text("-m", "get", "-A", "40", device("/42770/0")))
                .isEqualTo(
                        "</42770/0>,</42770/0/0>;pmin=5;gt=28,</42770/0/1>,</42770/0/2>,</42770/0/3>;dim=1,</42770/0/4>");
    }

    @Test
    void registers_at_the_server() throws Exception {
        String uri = "coap://127.0.0.1:" + server.address().getPort();

        assertThat(coap.text("-m", "post", "-t", "40", "-e", "</1/0>,</3/0>", uri + "/rd?ep=other&lt=60&lwm2m=1.0&b=U"))
                .isEmpty();
        assertThat(server.device("other")).isPresent();
        assertThat(coap.text("-m", "post", "-t", "40", "-e", "</1/0>,</3/0>", uri + "/rd?ep=other&lt=abc&lwm2m=1.0"))
                .startsWith("4.00 ");
    }

    private String device(String path) {
        return "coap://127.0.0.1:" + client.address().getPort() + path;
    }
}
