package dev.lathe.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.LwM2mClient;
import dev.lathe.client.bootstrap.BootstrapAccount;
import dev.lathe.objects.Server;
import dev.lathe.path.LwM2mPath;
import dev.lathe.server.BootstrapServer;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.bootstrap.BootstrapConfiguration;
import dev.lathe.server.bootstrap.BootstrapFailure;
import dev.lathe.server.bootstrap.BootstrapListener;
import dev.lathe.server.bootstrap.BootstrapSession;
import dev.lathe.server.bootstrap.BootstrapStep;
import dev.lathe.server.bootstrap.LwM2mServerAccount;
import dev.lathe.server.bootstrap.StepOutcome;
import dev.lathe.server.fixture.EveryType;
import dev.lathe.server.fixture.EveryTypeInstance;
import dev.lathe.server.fixture.RemoteEveryType;
import dev.lathe.stub.server.RegisteredDevice;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client that knows nothing but its Bootstrap-Server is configured by it, and registers where it was told to. */
@Timeout(60)
class BootstrapTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> end = new CompletableFuture<>();

    private static String uri(InetSocketAddress address) {
        return "coap://127.0.0.1:" + address.getPort();
    }

    @Test
    void aDeviceIsBootstrappedAndRegisters() throws Exception {
        CompletableFuture<RegisteredDevice> arrival = new CompletableFuture<>();
        try (LwM2mServer server = LwM2mServer.builder().coap(ANY_PORT).start();
                BootstrapServer bootstrap = BootstrapServer.builder()
                        .coap(ANY_PORT)
                        .accounts(
                                "hall",
                                BootstrapConfiguration.builder()
                                        .server(LwM2mServerAccount.noSec(
                                                uri(server.address()), 101, Duration.ofMinutes(5)))
                                        .write(
                                                EveryType.TYPE,
                                                3,
                                                EveryType.builder()
                                                        .stringValue("set")
                                                        .fixedString("by bootstrap")
                                                        .build())
                                        .read(Server.TYPE)
                                        .discover(LwM2mPath.root())
                                        .build())
                        .listener(new Recorder())
                        .start()) {
            server.onRegistered(arrival::complete);
            try (LwM2mClient client = LwM2mClient.builder("hall")
                    .bootstrap(BootstrapAccount.noSec(uri(bootstrap.address())))
                    .object(EveryTypeInstance.TYPE, id -> new EveryTypeDevice())
                    .start()) {
                assertThat(client).isNotNull();
                assertThat(end.get(20, TimeUnit.SECONDS)).isEqualTo("finished");
                RegisteredDevice hall = arrival.get(20, TimeUnit.SECONDS);

                assertThat(hall.endpoint()).isEqualTo("hall");
                assertThat(hall.instances())
                        .contains(LwM2mPath.of(EveryType.TYPE.spec().id(), 3));
                assertThat(hall.at(RemoteEveryType.TYPE, 3).stringValue().read().join())
                        .isEqualTo("set");
                assertThat(heard)
                        .startsWith("Delete /0: Done[code=2.02 Deleted]", "Delete /1: Done[code=2.02 Deleted]")
                        .contains("Write /0/1 LWM2M Security: Done[code=2.04 Changed]")
                        .contains("Read /1 LwM2M Server: Values[LwM2M Server [0]]")
                        .endsWith("Finish: Done[code=2.04 Changed]");
            }
        }
    }

    private final class Recorder implements BootstrapListener {

        @Override
        public void step(BootstrapSession session, BootstrapStep step, StepOutcome outcome) {
            if (!(outcome instanceof StepOutcome.Sent)) {
                heard.add(step + ": " + outcome);
            }
        }

        @Override
        public void finished(BootstrapSession session) {
            end.complete("finished");
        }

        @Override
        public void failed(BootstrapSession session, BootstrapFailure reason) {
            end.complete(reason.toString());
        }
    }
}
