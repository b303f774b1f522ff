package dev.lathe.samples.seed;

import dev.lathe.client.Draft0Client;
import dev.lathe.client.registration.ServerAccount;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** A device of the early draft. Runs until it is interrupted. */
public final class SeedDevice {

    private SeedDevice() {}

    /**
     * @param args the server's URI, {@code coap://127.0.0.1:5683} if there is none; the Endpoint Name, an IMEI if there is none;
     *     the port to listen at, 5783 if there is none
     */
    public static void main(String[] args) throws Exception {
        String uri = args.length > 0 ? args[0] : "coap://127.0.0.1:5683";
        String endpoint = args.length > 1 ? args[1] : "356938035643809";
        int port = args.length > 2 ? Integer.parseInt(args[2]) : 5783;
        // tag::client[]
        try (Draft0Client client = Draft0Client.builder(endpoint)
                .server(ServerAccount.noSec(uri).lifetime(Duration.ofMinutes(5)).fromAnyPort())
                .local(new InetSocketAddress(port))
                .object(new GatewayInfo())
                .object(new GatewayFirmware(System.out::println))
                .start()) {
            System.out.println(
                    endpoint + " listens at port " + client.address().getPort() + " and registers at " + uri);
            new CountDownLatch(1).await();
        }
        // end::client[]
    }
}
