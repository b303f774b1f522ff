package dev.lathe.server.device;

import dev.lathe.server.execution.SerialTasks;
import dev.lathe.server.registration.RegistrationEnd;
import dev.lathe.stub.server.RegisteredDevice;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the application of devices, on its own threads; of one endpoint in order. */
public final class DeviceListeners {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceListeners.class);

    private final SerialTasks<String> tasks;
    private final List<Consumer<RegisteredDevice>> registered = new CopyOnWriteArrayList<>();
    private final List<Consumer<RegisteredDevice>> updated = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<RegisteredDevice, RegistrationEnd>> unregistered = new CopyOnWriteArrayList<>();

    public DeviceListeners(Executor executor) {
        this.tasks = new SerialTasks<>(executor);
    }

    public void onRegistered(Consumer<RegisteredDevice> listener) {
        registered.add(listener);
    }

    public void onUpdated(Consumer<RegisteredDevice> listener) {
        updated.add(listener);
    }

    public void onUnregistered(BiConsumer<RegisteredDevice, RegistrationEnd> listener) {
        unregistered.add(listener);
    }

    public void registered(RegisteredDevice device) {
        registered.forEach(listener -> tell(device, () -> listener.accept(device)));
    }

    public void updated(RegisteredDevice device) {
        updated.forEach(listener -> tell(device, () -> listener.accept(device)));
    }

    public void unregistered(RegisteredDevice device, RegistrationEnd reason) {
        unregistered.forEach(listener -> tell(device, () -> listener.accept(device, reason)));
    }

    /** Each listener is a task of its own, so that one that fails keeps nothing from the others. */
    private void tell(RegisteredDevice device, Runnable task) {
        if (!tasks.execute(device.endpoint(), task)) {
            LOG.debug("The executor is closed: nobody hears of {}", device.endpoint());
        }
    }
}
