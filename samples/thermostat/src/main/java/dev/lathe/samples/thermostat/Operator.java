package dev.lathe.samples.thermostat;

import dev.lathe.samples.thermostat.objects.RemoteRoomThermostat;
import dev.lathe.server.LwM2mServer;
import java.util.concurrent.CountDownLatch;

/** A server that reads every thermostat that registers. Runs until it is interrupted. */
public final class Operator {

    private Operator() {}

    /** @param args the port, 5683 if there is none */
    public static void main(String[] args) throws Exception {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 5683;
        // tag::server[]
        try (LwM2mServer server = LwM2mServer.builder().coap(port).start()) {
            server.onRegistered(
                    device -> { // never on a protocol thread
                        System.out.println(device.endpoint() + " registered with " + device.instances());
                        for (RemoteRoomThermostat room : device.all(RemoteRoomThermostat.TYPE)) {
                            System.out.println(room.path() + ": " + room.read().join());
                        }
                    });
            new CountDownLatch(1).await();
        }
        // end::server[]
    }
}
