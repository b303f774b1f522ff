package dev.lathe.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.coap.CoapTransport;
import dev.lathe.server.bootstrap.BootstrapConfiguration;
import dev.lathe.server.bootstrap.BootstrapFailure;
import dev.lathe.server.bootstrap.BootstrapListener;
import dev.lathe.server.bootstrap.BootstrapSession;
import dev.lathe.server.bootstrap.LwM2mServerAccount;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The Bootstrap-Server as it comes out of the box: over UDP, on its own threads. */
@Timeout(30)
class UdpBootstrapTest {

    private final CompletableFuture<String> lookup = new CompletableFuture<>();
    private final CompletableFuture<String> end = new CompletableFuture<>();

    @Test
    void aDeviceIsBootstrappedOverUdpAndNothingOfTheApplicationRunsOnAThreadOfTheProtocol() throws Exception {
        try (BootstrapServer server = BootstrapServer.builder()
                .coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .accounts(request -> {
                    lookup.complete(Thread.currentThread().getName());
                    return Optional.of(BootstrapConfiguration.builder()
                            .server(LwM2mServerAccount.noSec("coap://192.0.2.1", 101, Duration.ofMinutes(5)))
                            .build());
                })
                .listener(new End())
                .start()) {
            ScriptedDevice device =
                    new ScriptedDevice(CoapTransport.builder().threads(1).build(), server.address());
            device.answers(BootstrapFixture.agreeing("</0/0>"));

            assertThat(device.send(BootstrapFixture.bootstrapRequest("ep=hall"))
                            .get(10, TimeUnit.SECONDS)
                            .code())
                    .hasToString("2.04 Changed");

            assertThat(end.get(10, TimeUnit.SECONDS)).matches(UdpBootstrapTest::isTheApplications);
            assertThat(lookup.get(10, TimeUnit.SECONDS)).matches(UdpBootstrapTest::isTheApplications);
            assertThat(BootstrapFixture.asked(device))
                    .hasSize(6)
                    .contains("PUT /1/0 11542 c10065c201012cc10601c10755")
                    .endsWith("POST /bs");
            device.close();
        }
    }

    /** Virtual threads have no name. */
    private static boolean isTheApplications(String thread) {
        return thread.isEmpty() || thread.startsWith("lwm2m-server-callback-");
    }

    private final class End implements BootstrapListener {
        @Override
        public void finished(BootstrapSession session) {
            end.complete(Thread.currentThread().getName());
        }

        @Override
        public void failed(BootstrapSession session, BootstrapFailure reason) {
            end.complete("failed: " + reason);
        }
    }
}
