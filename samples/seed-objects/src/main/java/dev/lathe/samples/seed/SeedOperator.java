package dev.lathe.samples.seed;

import dev.lathe.samples.seed.objects.RemoteDeviceInfo;
import dev.lathe.server.LwM2mServer;
import java.util.concurrent.CountDownLatch;

/** A server that speaks LwM2M and the early draft, and reads every device of the draft that registers. Runs until it is interrupted. */
public final class SeedOperator {

    private SeedOperator() {}

    /** @param args the port, 5683 if there is none */
    public static void main(String[] args) throws Exception {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 5683;
        // tag::server[]
        try (LwM2mServer server = LwM2mServer.builder().coap(port).draft0().start()) {
            server.draft0().onRegistered(device -> {
                RemoteDeviceInfo info = device.at(RemoteDeviceInfo.TYPE);
                System.out.println(
                        device.endpoint() + ": " + info.manufacturer().read().join());
                System.out.println(info.read().join());
            });
            new CountDownLatch(1).await();
        }
        // end::server[]
    }
}
