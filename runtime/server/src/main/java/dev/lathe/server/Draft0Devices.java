package dev.lathe.server;

import dev.lathe.server.registration.RegistrationEnd;
import dev.lathe.stub.server.Draft0Device;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The devices of the early draft that are registered at a server, apart from those of LwM2M.
 *
 * <pre>{@code
 * server.draft0().onRegistered(device -> {
 *     RemoteDeviceInfo info = device.at(RemoteDeviceInfo.TYPE);
 *     info.manufacturer().read().thenAccept(name -> …);
 * });
 * }</pre>
 *
 * <p>Safe for all threads. Listeners run as those of {@link LwM2mServer} do.
 */
public final class Draft0Devices {

    private final Side<Draft0Device> side;

    Draft0Devices(Side<Draft0Device> side) {
        this.side = side;
    }

    /** The devices registered at this moment, by Endpoint Name. */
    public List<Draft0Device> devices() {
        return side.devices().all();
    }

    /** The device registered under that Endpoint Name at this moment. */
    public Optional<Draft0Device> device(String endpointName) {
        return side.devices().find(endpointName);
    }

    /** As {@link LwM2mServer#onRegistered}. */
    public void onRegistered(Consumer<Draft0Device> listener) {
        side.listeners().onRegistered(listener);
    }

    /** Hears of Updates: the device lives, and may have other Objects than before. */
    public void onUpdated(Consumer<Draft0Device> listener) {
        side.listeners().onUpdated(listener);
    }

    /** As {@link LwM2mServer#onUnregistered}. */
    public void onUnregistered(BiConsumer<Draft0Device, RegistrationEnd> listener) {
        side.listeners().onUnregistered(listener);
    }
}
