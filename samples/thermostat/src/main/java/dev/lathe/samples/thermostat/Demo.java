package dev.lathe.samples.thermostat;

import dev.lathe.client.LwM2mClient;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.server.LwM2mServer;
import dev.lathe.stub.server.RegisteredDevice;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A server and a device on the loopback interface, talking through generated stubs; ends by itself. */
public final class Demo {

    private static final String ENDPOINT = "urn:dev:os:32473-hall";

    private Demo() {}

    public static void main(String[] args) throws Exception {
        run(System.out);
    }

    static void run(PrintStream out) throws Exception {
        HallThermostat thermostat = new HallThermostat(line -> out.println("device  " + line));
        CompletableFuture<RegisteredDevice> arrival = new CompletableFuture<>();
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

        try (LwM2mServer server = LwM2mServer.builder().coap(anyPort).start()) {
            server.onRegistered(arrival::complete);
            String uri = "coap://127.0.0.1:" + server.address().getPort();
            try (LwM2mClient client = LwM2mClient.builder(ENDPOINT)
                    .server(ServerAccount.noSec(uri).lifetime(Duration.ofMinutes(5)))
                    .instance(0, thermostat)
                    .start()) {
                client.registered().get(10, TimeUnit.SECONDS);
                RegisteredDevice device = arrival.get(10, TimeUnit.SECONDS);
                out.println("server  " + device.endpoint() + " registered, LwM2M " + device.enabler() + ", with "
                        + device.instances() + ", Object versions " + device.objects());
                new Conversation(line -> out.println("server  " + line), thermostat).with(device);
            }
        }
        out.println("server  the device has de-registered");
    }
}
