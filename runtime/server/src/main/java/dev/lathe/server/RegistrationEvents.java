package dev.lathe.server;

import dev.lathe.server.device.DeviceListeners;
import dev.lathe.server.device.Devices;
import dev.lathe.server.observation.Observations;
import dev.lathe.server.registration.RegistrationEnd;
import dev.lathe.server.registration.RegistrationListener;
import dev.lathe.server.store.Registration;
import java.util.function.Supplier;

/**
 * What follows from a change of registrations: first for observations, then for the application.
 *
 * @param <D> a device as the application sees it
 */
final class RegistrationEvents<D> implements RegistrationListener {

    private final Supplier<Observations> observations;
    private final Supplier<Devices<D>> devices;
    private final DeviceListeners<D> listeners;

    /**
     * @param observations asked for with each event, since they come to be after this
     * @param devices likewise
     */
    RegistrationEvents(
            Supplier<Observations> observations, Supplier<Devices<D>> devices, DeviceListeners<D> listeners) {
        this.observations = observations;
        this.devices = devices;
        this.listeners = listeners;
    }

    @Override
    public void registered(Registration registration) {
        listeners.registered(devices.get().of(registration));
    }

    @Override
    public void updated(Registration before, Registration after) {
        listeners.updated(devices.get().of(after));
    }

    /** The application does not hear of it: all it knows of a device is as it was. */
    @Override
    public void moved(Registration before, Registration after) {
        observations.get().renewAll(after.id());
    }

    @Override
    public void ended(Registration registration, RegistrationEnd reason) {
        observations.get().endAll(registration.id());
        listeners.unregistered(devices.get().of(registration), reason);
    }
}
