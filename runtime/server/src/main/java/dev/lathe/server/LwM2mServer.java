package dev.lathe.server;

import dev.lathe.server.registration.RegistrationEnd;
import dev.lathe.stub.server.Draft0Device;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.transport.CoapEndpoint;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A LwM2M Server (LwM2M 1.0 to 1.2): devices register, the application reads, writes, executes and observes through the stubs of
 * their Objects.
 *
 * <pre>{@code
 * try (var server = LwM2mServer.builder().coap(5683).start()) {
 *     server.onRegistered(device -> {
 *         RemoteRoomThermostat hall = device.at(RemoteRoomThermostat.TYPE, 0);
 *         hall.mode().write(Mode.COOL);
 *     });
 * }
 * }</pre>
 *
 * <p>With {@link LwM2mServerBuilder#draft0()} it speaks the early OMA draft too, on the same port. The two are families of their
 * own, and a device is of the one it registered in: what {@link #draft0} gives is all there is of the draft, and nothing else here
 * shows its devices. Names, Objects, paths and formats of one family mean nothing in the other; a name may be registered in both.
 *
 * <p>Safe for all threads. Listeners run on the builder's executor, never on a thread of the protocol: they may block, as
 * {@code join()} does. Of one endpoint they hear in order and one at a time; a listener that fails is logged.
 */
public final class LwM2mServer implements AutoCloseable {

    private final CoapEndpoint endpoint;
    private final Side<RegisteredDevice> lwm2m;
    private final Optional<Draft0Devices> draft0;
    private final List<Runnable> closing;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** @param closing what to do, in this order, when the server is closed */
    LwM2mServer(
            CoapEndpoint endpoint,
            Side<RegisteredDevice> lwm2m,
            Optional<Side<Draft0Device>> draft0,
            List<Runnable> closing) {
        this.endpoint = endpoint;
        this.lwm2m = lwm2m;
        this.draft0 = draft0.map(Draft0Devices::new);
        this.closing = closing;
    }

    public static LwM2mServerBuilder builder() {
        return new LwM2mServerBuilder();
    }

    /** Where it listens, with the port it was given. */
    public InetSocketAddress address() {
        return endpoint.address();
    }

    /** The devices registered at this moment, by Endpoint Client Name. */
    public List<RegisteredDevice> devices() {
        return lwm2m.devices().all();
    }

    /** The device registered under that Endpoint Client Name at this moment. */
    public Optional<RegisteredDevice> device(String endpointName) {
        return lwm2m.devices().find(endpointName);
    }

    /**
     * Hears of devices that register from now on, anew too; those that have already are in {@link #devices()}. When a device
     * registers anew its earlier registration ends first.
     */
    public void onRegistered(Consumer<RegisteredDevice> listener) {
        lwm2m.listeners().onRegistered(listener);
    }

    /** Hears of Updates: the device lives, and may have other Objects or Object Instances than before. */
    public void onUpdated(Consumer<RegisteredDevice> listener) {
        lwm2m.listeners().onUpdated(listener);
    }

    /** Hears when a registration is over. The device tells what it was; its requests fail. */
    public void onUnregistered(BiConsumer<RegisteredDevice, RegistrationEnd> listener) {
        lwm2m.listeners().onUnregistered(listener);
    }

    /**
     * The devices of the early draft, which none of the other methods knows of.
     *
     * @throws IllegalStateException if the server was not built to speak the draft
     */
    public Draft0Devices draft0() {
        return draft0.orElseThrow(() -> new IllegalStateException(
                "this server does not speak the early draft: say so with LwM2mServer.builder().draft0()"));
    }

    /**
     * Ends all observations and requests, and stops listening. Registrations stay in the store. Does nothing when called again.
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            closing.forEach(Runnable::run);
        }
    }
}
