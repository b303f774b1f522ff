package dev.lathe.samples.thermostat;

import dev.lathe.client.Draft0Client;
import dev.lathe.client.LwM2mClient;
import dev.lathe.client.bootstrap.BootstrapAccount;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.samples.seed.GatewayFirmware;
import dev.lathe.samples.seed.GatewayInfo;
import dev.lathe.samples.seed.SeedConversation;
import dev.lathe.server.BootstrapServer;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.bootstrap.BootstrapConfiguration;
import dev.lathe.server.bootstrap.LwM2mServerAccount;
import dev.lathe.stub.server.Draft0Device;
import dev.lathe.stub.server.RegisteredDevice;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A Bootstrap-Server, a server and two devices on the loopback interface, talking through generated stubs: one device of LwM2M,
 * which knows its Bootstrap-Server only, and one of the early draft. Ends by itself.
 */
public final class Demo {

    private static final String ENDPOINT = "urn:dev:os:32473-hall";
    private static final String ENDPOINT_OF_DRAFT = "356938035643809";
    private static final long PATIENCE_SECONDS = 10;

    private final PrintStream out;

    private Demo(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        run(System.out);
    }

    static void run(PrintStream out) throws Exception {
        new Demo(out).run();
    }

    private void run() throws Exception {
        try (LwM2mServer server = LwM2mServer.builder().coap(anyPort()).draft0().start()) {
            String uri = uri(server.address());
            BootstrapLog log = new BootstrapLog(speaker("bootstrap"));
            try (BootstrapServer bootstrap = BootstrapServer.builder()
                    .coap(anyPort())
                    .accounts(
                            ENDPOINT,
                            BootstrapConfiguration.builder()
                                    .server(LwM2mServerAccount.noSec(uri, 101, Duration.ofMinutes(5)))
                                    .build())
                    .listener(log)
                    .start()) {
                today(server, uri(bootstrap.address()), log);
            }
            early(server, uri);
        }
    }

    /** The thermostat: bootstrapped, registered, managed. */
    private void today(LwM2mServer server, String bootstrapUri, BootstrapLog bootstrap) throws Exception {
        Consumer<String> log = speaker("server");
        HallThermostat thermostat = new HallThermostat(speaker("device"));
        CompletableFuture<RegisteredDevice> arrival = new CompletableFuture<>();
        server.onRegistered(arrival::complete);
        try (LwM2mClient client = LwM2mClient.builder(ENDPOINT)
                .bootstrap(BootstrapAccount.noSec(bootstrapUri))
                .instance(0, thermostat)
                .start()) {
            client.registered().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            bootstrap.first().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            RegisteredDevice device = arrival.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            log.accept(device.endpoint() + " registered, LwM2M " + device.enabler() + ", with " + device.instances()
                    + ", Object versions " + device.objects());
            new Conversation(log, thermostat).with(device);
        }
        log.accept("the device has de-registered");
    }

    /** A device of the early draft, at the same server. */
    private void early(LwM2mServer server, String uri) throws Exception {
        CompletableFuture<Draft0Device> arrival = new CompletableFuture<>();
        server.draft0().onRegistered(arrival::complete);
        try (Draft0Client client = Draft0Client.builder(ENDPOINT_OF_DRAFT)
                .server(ServerAccount.noSec(uri))
                .object(new GatewayInfo())
                .object(new GatewayFirmware(speaker("device")))
                .start()) {
            client.registered().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            new SeedConversation(speaker("server")).with(arrival.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static String uri(InetSocketAddress address) {
        return "coap://127.0.0.1:" + address.getPort();
    }

    /** Who says a line stands before it. */
    private Consumer<String> speaker(String name) {
        return line -> out.println(name + " ".repeat(11 - name.length()) + line);
    }
}
