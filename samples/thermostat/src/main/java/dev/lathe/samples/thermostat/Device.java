package dev.lathe.samples.thermostat;

import dev.lathe.client.LwM2mClient;
import dev.lathe.client.registration.ServerAccount;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** The thermostat alone, for servers of any make. Runs until it is interrupted. */
public final class Device {

    private Device() {}

    /** @param args the server's URI, {@code coap://127.0.0.1:5683} if there is none, and the Endpoint Client Name */
    public static void main(String[] args) throws Exception {
        String uri = args.length > 0 ? args[0] : "coap://127.0.0.1:5683";
        String endpoint = args.length > 1 ? args[1] : "urn:dev:os:32473-hall";
        // tag::client[]
        try (LwM2mClient client = LwM2mClient.builder(endpoint)
                .server(ServerAccount.noSec(uri).lifetime(Duration.ofMinutes(5)).fromAnyPort())
                .instance(0, new HallThermostat(System.out::println))
                .start()) {
            System.out.println(
                    endpoint + " listens at port " + client.address().getPort() + " and registers at " + uri);
            new CountDownLatch(1).await();
        }
        // end::client[]
    }
}
