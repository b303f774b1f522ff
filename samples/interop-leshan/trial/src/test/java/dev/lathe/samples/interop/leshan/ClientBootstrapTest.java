package dev.lathe.samples.interop.leshan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.LwM2mClient;
import dev.lathe.client.bootstrap.BootstrapAccount;
import dev.lathe.objects.RemoteServer;
import dev.lathe.path.LwM2mPath;
import dev.lathe.server.LwM2mServer;
import dev.lathe.stub.server.RegisteredDevice;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Our client comes to be managed by our server, and it was a Bootstrap-Server of another make that told it where that is. */
@Tag("long")
@Timeout(120)
class ClientBootstrapTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @Test
    void our_client_is_bootstrapped_by_another_make_corrected_before_it_is_finished_and_registers() throws Exception {
        try (LwM2mServer server = LwM2mServer.builder().coap(ANY_PORT).start();
                PeerProcess californium = PeerProcess.start(
                        "CaliforniumBootstrap",
                        "coap://127.0.0.1:" + server.address().getPort());
                LwM2mClient client = LwM2mClient.builder("hall")
                        .bootstrap(BootstrapAccount.noSec(californium.awaitRest("listening at ")))
                        .local(ANY_PORT)
                        .start()) {
            californium.await("asked with ep=hall&pct=11542");
            californium.await("DELETE /: 2.02");
            californium.await("PUT /0/1: 2.04");
            assertThat(californium.awaitRest("POST /bs: ")).startsWith("4.06 ").contains("/0/1");
            californium.await("PUT /1/0: 2.04");
            assertThat(californium.awaitRest("GET /: 2.05 "))
                    .contains("</0/0>", "</0/1>;ssid=123", "</1/0>;ssid=123", "</3/0>");
            californium.await("POST /bs: 2.04");

            client.registered().get(10, TimeUnit.SECONDS);
            RegisteredDevice device = server.device("hall").orElseThrow();
            assertThat(device.instances()).containsExactly(LwM2mPath.of(1, 0), LwM2mPath.of(3, 0));
            assertThat(device.at(RemoteServer.TYPE, 0).lifetime().read().join()).isEqualTo(300);
        }
    }
}
