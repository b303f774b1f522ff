package dev.lathe.server.device;

import dev.lathe.server.execution.SerialTasks;
import dev.lathe.server.registration.RegistrationEnd;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the application of devices of one protocol family, on its own threads; of one endpoint in order.
 *
 * @param <D> a device as the application sees it
 */
public final class DeviceListeners<D> {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceListeners.class);

    private final Function<D, String> endpoint;
    private final SerialTasks<String> tasks;
    private final List<Consumer<D>> registered = new CopyOnWriteArrayList<>();
    private final List<Consumer<D>> updated = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<D, RegistrationEnd>> unregistered = new CopyOnWriteArrayList<>();

    /** @param endpoint the name of a device */
    public DeviceListeners(Executor executor, Function<D, String> endpoint) {
        this.endpoint = endpoint;
        this.tasks = new SerialTasks<>(executor);
    }

    public void onRegistered(Consumer<D> listener) {
        registered.add(listener);
    }

    public void onUpdated(Consumer<D> listener) {
        updated.add(listener);
    }

    public void onUnregistered(BiConsumer<D, RegistrationEnd> listener) {
        unregistered.add(listener);
    }

    public void registered(D device) {
        registered.forEach(listener -> tell(device, () -> listener.accept(device)));
    }

    public void updated(D device) {
        updated.forEach(listener -> tell(device, () -> listener.accept(device)));
    }

    public void unregistered(D device, RegistrationEnd reason) {
        unregistered.forEach(listener -> tell(device, () -> listener.accept(device, reason)));
    }

    /** Each listener is a task of its own, so that one that fails keeps nothing from the others. */
    private void tell(D device, Runnable task) {
        if (!tasks.execute(endpoint.apply(device), task)) {
            LOG.debug("The executor is closed: nobody hears of {}", endpoint.apply(device));
        }
    }
}
