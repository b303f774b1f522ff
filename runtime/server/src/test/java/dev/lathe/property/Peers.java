package dev.lathe.property;

import dev.lathe.client.Draft0Client;
import dev.lathe.client.LwM2mClient;
import dev.lathe.client.registration.Enabler;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.draft0.Draft0JsonFormat;
import dev.lathe.server.LwM2mServer;
import dev.lathe.server.ServerFixture;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.stub.server.RemoteInstance;
import dev.lathe.stub.server.RemoteObject;
import dev.lathe.stub.server.RemoteObjectType;
import dev.lathe.stub.server.RemoteType;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** A device with one Object and a server that knows it, on a network in memory. */
final class Peers implements AutoCloseable {

    /** To its letter an Object's payload of the early draft has no multiple Resources. */
    static final Draft0JsonFormat.Options NESTING = Draft0JsonFormat.Options.STRICT.withNesting();

    private static final String NAME = "device";

    private final ServerFixture fixture;
    private final Supplier<CompletableFuture<Void>> shutdown;
    private final Object remote;
    private final LwM2mPath path;
    private final Object device;
    private final Function<Request, CompletableFuture<Response>> send;

    private Peers(
            ServerFixture fixture,
            Supplier<CompletableFuture<Void>> shutdown,
            Object remote,
            LwM2mPath path,
            Object device,
            Function<Request, CompletableFuture<Response>> send) {
        this.fixture = fixture;
        this.shutdown = shutdown;
        this.remote = remote;
        this.path = path;
        this.device = device;
        this.send = send;
    }

    /** @param type the constant {@code TYPE} of the server stub */
    static Peers lwm2m(Enabler enabler, int objectId, int instanceId, ObjectInstance instance, RemoteType<?> type) {
        ServerFixture fixture = new ServerFixture();
        LwM2mClient client = LwM2mClient.builder(NAME)
                .enabler(enabler)
                .server(ServerAccount.noSec("coap://127.0.0.1:5683"))
                .transport(fixture.network)
                .executor(fixture.time.scheduler())
                .scheduler(fixture.time.scheduler())
                .clock(fixture.time.clock())
                .instance(instanceId, instance)
                .start();
        fixture.await(client.registered());
        var device = fixture.known(NAME);
        return new Peers(
                fixture,
                client::shutdown,
                device.at(type, instanceId),
                Family.LWM2M.instance(objectId, instanceId),
                device,
                device::send);
    }

    static Peers draft0(int index, ObjectInstance object, RemoteObjectType<?> type) {
        ServerFixture fixture = new ServerFixture(LwM2mServer.builder().draft0().draft0Json(NESTING));
        Draft0Client client = Draft0Client.builder(NAME)
                .server(ServerAccount.noSec("coap://127.0.0.1:5683"))
                .transport(fixture.network)
                .executor(fixture.time.scheduler())
                .scheduler(fixture.time.scheduler())
                .clock(fixture.time.clock())
                .object(object)
                .json(NESTING)
                .start();
        fixture.await(client.registered());
        var device = fixture.knownDraft0(NAME);
        return new Peers(
                fixture, client::shutdown, device.at(type), Family.DRAFT_0.instance(index, 0), device, device::send);
    }

    /** The server stub. */
    Object remote() {
        return remote;
    }

    /** As the server knows it, if it is none of the early draft. */
    RegisteredDevice device() {
        return (RegisteredDevice) device;
    }

    /** Reads the Object Instance. */
    CompletableFuture<?> read() {
        return remote instanceof RemoteInstance<?, ?> instance ? instance.read() : ((RemoteObject<?, ?>) remote).read();
    }

    /** @param patch of its type */
    @SuppressWarnings("unchecked")
    CompletableFuture<?> write(Object patch) {
        return remote instanceof RemoteInstance<?, ?> instance
                ? ((RemoteInstance<?, Object>) instance).write(patch)
                : ((RemoteObject<?, Object>) remote).write(patch);
    }

    /** @param patch of its type */
    @SuppressWarnings("unchecked")
    CompletableFuture<?> replace(Object patch) {
        return ((RemoteInstance<?, Object>) remote).replace(patch);
    }

    /** Of the Object Instance. */
    LwM2mPath path() {
        return path;
    }

    <T> T await(CompletableFuture<T> future) {
        return fixture.await(future);
    }

    Throwable failure(CompletableFuture<?> future) {
        return fixture.failure(future);
    }

    Response sent(Request request) {
        return await(send.apply(request));
    }

    /** How many datagrams there were. */
    int traffic() {
        return fixture.network.sent().size();
    }

    @Override
    public void close() {
        // Time is ours here: who waits for the end without moving it waits for seconds.
        fixture.await(shutdown.get());
        fixture.server.close();
    }
}
