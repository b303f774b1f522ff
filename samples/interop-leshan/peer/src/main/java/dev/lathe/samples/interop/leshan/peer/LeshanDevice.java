package dev.lathe.samples.interop.leshan.peer;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import org.eclipse.leshan.client.LeshanClient;
import org.eclipse.leshan.client.LeshanClientBuilder;
import org.eclipse.leshan.client.object.Device;
import org.eclipse.leshan.client.object.Security;
import org.eclipse.leshan.client.object.Server;
import org.eclipse.leshan.client.resource.ObjectsInitializer;
import org.eclipse.leshan.core.LwM2mId;
import org.eclipse.leshan.transport.californium.client.endpoint.CaliforniumClientEndpointsProvider;

/**
 * A device that Leshan's client speaks for, at a port of 127.0.0.1, with the Objects Security, Server and Device:
 * {@code LeshanDevice ENDPOINT --server URI} has an account at a server from the start, {@code LeshanDevice ENDPOINT --bootstrap
 * URI} asks a Bootstrap-Server for one. It prints what happens, {@link Announcements} has the lines; it de-registers and ends
 * when its standard input ends.
 */
public final class LeshanDevice {

    private static final String USAGE = "usage: LeshanDevice ENDPOINT --server|--bootstrap coap://HOST:PORT";
    private static final int SHORT_SERVER_ID = 123;
    private static final long LIFETIME_SECONDS = 300;

    private LeshanDevice() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            refuse();
            return;
        }
        ObjectsInitializer objects = new ObjectsInitializer();
        String uri = arguments[2];
        switch (arguments[1]) {
            case "--server" -> {
                objects.setInstancesForObject(LwM2mId.SECURITY, Security.noSec(uri, SHORT_SERVER_ID));
                objects.setInstancesForObject(LwM2mId.SERVER, new Server(SHORT_SERVER_ID, LIFETIME_SECONDS));
            }
            case "--bootstrap" -> {
                objects.setInstancesForObject(LwM2mId.SECURITY, Security.noSecBootstrap(uri));
                objects.setClassForObject(LwM2mId.SERVER, Server.class);
            }
            default -> {
                refuse();
                return;
            }
        }
        objects.setInstancesForObject(LwM2mId.DEVICE, new Device("Eclipse Leshan", "LeshanDevice", "4711"));
        run(arguments[0], objects);
    }

    private static void run(String endpoint, ObjectsInitializer objects) throws IOException {
        LeshanClient client = new LeshanClientBuilder(endpoint)
                .setObjects(objects.createAll())
                .setEndpointsProviders(new CaliforniumClientEndpointsProvider.Builder()
                        .setClientAddress(InetAddress.getLoopbackAddress())
                        .build())
                .build();
        client.addObserver(new Announcements(System.out::println));
        client.start();
        System.in.transferTo(OutputStream.nullOutputStream());
        client.destroy(true);
    }

    private static void refuse() {
        System.err.println(USAGE);
        System.exit(2);
    }
}
