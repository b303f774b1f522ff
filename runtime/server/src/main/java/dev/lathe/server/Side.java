package dev.lathe.server;

import dev.lathe.codec.Codecs;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.draft0.Draft0JsonFormat;
import dev.lathe.server.device.DeviceAccess;
import dev.lathe.server.device.DeviceListeners;
import dev.lathe.server.device.Devices;
import dev.lathe.server.observation.Observations;
import dev.lathe.server.registration.AddressClaims;
import dev.lathe.server.registration.ExpiryWatch;
import dev.lathe.server.registration.RegistrationDesk;
import dev.lathe.server.registration.Registrations;
import dev.lathe.server.request.AddressProofs;
import dev.lathe.server.request.AnswerReading;
import dev.lathe.server.request.FormatChoice;
import dev.lathe.server.request.Requests;
import dev.lathe.server.store.RegistrationStore;
import dev.lathe.stub.server.Draft0Device;
import dev.lathe.stub.server.RegisteredDevice;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/**
 * A server as the devices of one protocol family know it: their registrations, the requests to them and who hears of them. Sides
 * share a {@link Shared} endpoint, threads and clock, and nothing that has to do with a device.
 *
 * @param <D> a device as the application sees it
 */
record Side<D>(
        RegistrationDesk desk,
        Devices<D> devices,
        DeviceListeners<D> listeners,
        Observations observations,
        ExpiryWatch expiry) {

    /** The side of LwM2M 1.0 to 1.2. */
    static Side<RegisteredDevice> lwm2m(Shared shared, RegistrationStore store) {
        // A Discover of the one Object that all devices have.
        Request question = Request.get(LwM2mPath.of(3)).withAccept(ContentFormat.LINK_FORMAT);
        return of(
                shared,
                store,
                new FormatChoice(Codecs.of(Family.LWM2M)),
                question,
                new DeviceListeners<>(shared.callbacks(), RegisteredDevice::endpoint),
                Devices::lwm2m,
                RegistrationDesk::lwm2m);
    }

    /** The side of the early draft. */
    static Side<Draft0Device> draft0(Shared shared, RegistrationStore store, Draft0JsonFormat.Options json) {
        // A Read of Device Info's Manufacturer, as in the example of the draft, 7.4.
        Request question = Request.get(Family.DRAFT_0.root().child(3).child(0)).withAccept(ContentFormat.TEXT);
        return of(
                shared,
                store,
                new FormatChoice(Codecs.draft0(json)),
                question,
                new DeviceListeners<>(shared.callbacks(), Draft0Device::endpoint),
                Devices::draft0,
                RegistrationDesk::draft0);
    }

    private static <D> Side<D> of(
            Shared shared,
            RegistrationStore store,
            FormatChoice formats,
            Request question,
            DeviceListeners<D> listeners,
            Function<DeviceAccess, Devices<D>> making,
            Reception reception) {
        Late<Observations> observations = new Late<>();
        Late<Devices<D>> devices = new Late<>();
        Registrations registrations = new Registrations(
                store, shared.capacity(), shared.clock(), new RegistrationEvents<>(observations, devices, listeners));
        AddressProofs addresses = new AddressProofs(question, shared.endpoint(), registrations, shared.timers());
        Requests requests =
                new Requests(shared.endpoint(), registrations, addresses, shared.callbacks(), shared.timers());
        observations.set(new Observations(shared.endpoint(), requests, registrations, shared.callbacks()));
        devices.set(making.apply(new DeviceAccess(
                registrations,
                requests,
                observations.get(),
                formats,
                new AnswerReading(formats),
                shared.valuePolicy())));
        return new Side<>(
                reception.open(registrations, shared.clock(), addresses),
                devices.get(),
                listeners,
                observations.get(),
                new ExpiryWatch(registrations, shared.timers()));
    }

    /** How a desk is opened, which is what families differ in. */
    @FunctionalInterface
    private interface Reception {
        RegistrationDesk open(Registrations registrations, Clock clock, AddressClaims claims);
    }

    /** What there is to close, in this order. */
    List<Runnable> closing() {
        return List.of(expiry::close, observations::close);
    }
}
