package dev.lathe.server;

import dev.lathe.message.Response;
import dev.lathe.stub.server.Draft0Device;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.testkit.InMemoryNetwork;
import dev.lathe.testkit.VirtualTime;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A server on a network in memory, and time that a test moves. All callbacks run while it does. */
public final class ServerFixture {

    public final VirtualTime time = new VirtualTime();
    public final InMemoryNetwork network = new InMemoryNetwork(time);
    public final LwM2mServer server;

    public ServerFixture() {
        this(LwM2mServer.builder());
    }

    /** A server made of what the builder says, on this network and in this time. */
    public ServerFixture(LwM2mServerBuilder builder) {
        server = builder.coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 5683))
                .transport(network)
                .clock(time.clock())
                .scheduler(time.scheduler())
                .executor(time.scheduler())
                .start();
    }

    public ScriptedDevice device() {
        return new ScriptedDevice(network, server.address());
    }

    /** A device that has registered under this name; see {@link ScriptedDevice#register(String)}. */
    public ScriptedDevice registered(String name) {
        ScriptedDevice device = device();
        await(device.register(name));
        return device;
    }

    /** What the server knows of the device of the early draft that registered under this name. */
    public Draft0Device knownDraft0(String name) {
        return server.draft0().device(name).orElseThrow(() -> new AssertionError(name + " is not registered"));
    }

    /** What the server knows of the device that registered under this name. */
    public RegisteredDevice known(String name) {
        return server.device(name).orElseThrow(() -> new AssertionError(name + " is not registered"));
    }

    /** Lets time pass until the future is done, an hour at most. */
    public <T> T await(CompletableFuture<T> future) {
        return time.await(future, Duration.ofHours(1));
    }

    /** What a future that must fail fails with. */
    public Throwable failure(CompletableFuture<?> future) {
        try {
            await(future);
        } catch (RuntimeException e) {
            return e;
        }
        throw new AssertionError("it did not fail");
    }

    /** The answer as code and diagnostic. */
    public String answer(CompletableFuture<Response> future) {
        Response response = await(future);
        return response.code() + (response.code().isSuccess() ? "" : ": " + response.diagnostic());
    }
}
