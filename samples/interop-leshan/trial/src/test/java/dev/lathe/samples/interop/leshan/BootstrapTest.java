package dev.lathe.samples.interop.leshan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.objects.RemoteDevice;
import dev.lathe.objects.RemoteServer;
import dev.lathe.objects.Security;
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
import dev.lathe.stub.server.RegisteredDevice;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Leshan's client comes to be managed: it knows our Bootstrap-Server, and that one tells it of our server. */
@Tag("long")
@Timeout(120)
class BootstrapTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private final List<String> steps = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> ends = new LinkedBlockingQueue<>();
    private final BlockingQueue<RegisteredDevice> arrivals = new LinkedBlockingQueue<>();
    private LwM2mServer server;

    @BeforeEach
    void startServer() {
        server = LwM2mServer.builder().coap(ANY_PORT).start();
        server.onRegistered(arrivals::add);
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    private BootstrapServer bootstrapServer(BootstrapConfiguration configuration) {
        return BootstrapServer.builder()
                .coap(ANY_PORT)
                .accounts("leshan", configuration)
                .listener(new Recorder())
                .start();
    }

    private BootstrapConfiguration.Builder account() {
        return BootstrapConfiguration.builder()
                .server(LwM2mServerAccount.noSec(uri(server.address()), 123, Duration.ofMinutes(5)));
    }

    private static String uri(InetSocketAddress address) {
        return "coap://127.0.0.1:" + address.getPort();
    }

    private static PeerProcess leshan(BootstrapServer bootstrap) throws Exception {
        return PeerProcess.start("LeshanDevice", "leshan", "--bootstrap", uri(bootstrap.address()));
    }

    @Test
    void it_is_bootstrapped_registers_and_is_read() throws Exception {
        BootstrapConfiguration configuration =
                account().read(Server.TYPE).discover(LwM2mPath.root()).build();
        try (BootstrapServer bootstrap = bootstrapServer(configuration);
                PeerProcess leshan = leshan(bootstrap)) {
            leshan.await("bootstrap succeeded");
            leshan.await("registered at " + uri(server.address()));

            assertThat(ends.poll(10, TimeUnit.SECONDS)).isEqualTo("finished");
            assertThat(steps)
                    .startsWith("Delete /0: Done[code=2.02 Deleted]", "Delete /1: Done[code=2.02 Deleted]")
                    .contains("Write /0/1 LWM2M Security: Done[code=2.04 Changed]")
                    .contains("Write /1/0 LwM2M Server: Done[code=2.04 Changed]")
                    .contains("Read /1 LwM2M Server: Values[LwM2M Server [0]]")
                    .endsWith("Finish: Done[code=2.04 Changed]");
            RegisteredDevice device = arrivals.poll(10, TimeUnit.SECONDS);
            assertThat(device).isNotNull();
            assertThat(device.at(RemoteServer.TYPE, 0).read().join().shortServerId())
                    .isEqualTo(123);
            assertThat(device.at(RemoteDevice.TYPE, 0).manufacturer().read().join())
                    .isNotEmpty();
            assertThat(leshan.end()).isZero();
        }
    }

    @Test
    void deleting_everything_leaves_it_what_it_needs() throws Exception {
        try (BootstrapServer bootstrap =
                        bootstrapServer(account().deleteEverything().build());
                PeerProcess leshan = leshan(bootstrap)) {
            leshan.await("registered at " + uri(server.address()));
            assertThat(steps).startsWith("Delete /: Done[code=2.02 Deleted]");
            assertThat(leshan.end()).isZero();
        }
    }

    @Test
    void what_it_does_not_take_as_a_whole_ends_the_session_with_its_reason() throws Exception {
        // Leshan's client wants the keys, if only empty ones, without security too.
        BootstrapConfiguration withoutKeys = BootstrapConfiguration.builder()
                .write(
                        Security.TYPE,
                        1,
                        Security.builder()
                                .serverUri(uri(server.address()))
                                .bootstrapServer(false)
                                .securityMode(Security.SecurityMode.NO_SEC)
                                .shortServerId(123)
                                .build())
                .build();
        try (BootstrapServer bootstrap = bootstrapServer(withoutKeys);
                PeerProcess leshan = leshan(bootstrap)) {
            leshan.await("bootstrap started");

            assertThat(ends.poll(20, TimeUnit.SECONDS))
                    .startsWith("the device refused Finish with 4.06 Not Acceptable");
            assertThat(arrivals).isEmpty();
        }
    }

    @Test
    void the_trigger_begins_another_bootstrap() throws Exception {
        try (BootstrapServer bootstrap = bootstrapServer(account().build());
                PeerProcess leshan = leshan(bootstrap)) {
            assertThat(ends.poll(20, TimeUnit.SECONDS)).isEqualTo("finished");
            RegisteredDevice device = arrivals.poll(20, TimeUnit.SECONDS);
            assertThat(device).isNotNull();

            device.at(RemoteServer.TYPE, 0).bootstrapRequestTrigger().join();

            assertThat(ends.poll(20, TimeUnit.SECONDS)).isEqualTo("finished");
            assertThat(arrivals.poll(20, TimeUnit.SECONDS)).isNotNull();
            assertThat(leshan.end()).isZero();
        }
    }

    private final class Recorder implements BootstrapListener {

        @Override
        public void step(BootstrapSession session, BootstrapStep step, StepOutcome outcome) {
            if (!(outcome instanceof StepOutcome.Sent)) {
                steps.add(step + ": " + outcome);
            }
        }

        @Override
        public void finished(BootstrapSession session) {
            ends.add("finished");
        }

        @Override
        public void failed(BootstrapSession session, BootstrapFailure reason) {
            ends.add(reason.toString());
        }
    }
}
