package dev.lathe.server.device;

import dev.lathe.server.store.Registration;
import dev.lathe.stub.server.Draft0Device;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.stub.server.RequestOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The devices of one protocol family, made of their registrations.
 *
 * @param <D> a device as the application sees it
 */
public final class Devices<D> {

    private final DeviceAccess access;
    private final Function<Contact, D> device;

    private Devices(DeviceAccess access, Function<Contact, D> device) {
        this.access = access;
        this.device = device;
    }

    public static Devices<RegisteredDevice> lwm2m(DeviceAccess access) {
        return new Devices<>(access, Device::new);
    }

    public static Devices<Draft0Device> draft0(DeviceAccess access) {
        return new Devices<>(access, RegisteredDraft0Device::new);
    }

    public D of(Registration registration) {
        return device.apply(new Contact(access, registration, RequestOptions.DEFAULT));
    }

    /** The registered devices, by endpoint. */
    public List<D> all() {
        return access.registrations().all().stream().map(this::of).toList();
    }

    public Optional<D> find(String endpoint) {
        return access.registrations().findEndpoint(endpoint).map(this::of);
    }
}
