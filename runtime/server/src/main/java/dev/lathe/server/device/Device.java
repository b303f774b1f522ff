package dev.lathe.server.device;

import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.LwM2mPath;
import dev.lathe.server.request.Requests.Recipient;
import dev.lathe.server.store.RegisteredObjects;
import dev.lathe.server.store.Registration;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ObjectVersion;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.stub.server.RemoteType;
import dev.lathe.stub.server.RequestOptions;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A device under one registration. It keeps what it last knew of it, for questions that come after its end. */
final class Device implements RegisteredDevice {

    private final Devices devices;
    private final RequestOptions options;
    private volatile Registration known;

    Device(Devices devices, Registration registration, RequestOptions options) {
        this.devices = devices;
        this.known = registration;
        this.options = options;
    }

    private Registration current() {
        devices.registrations().find(known.id()).ifPresent(registration -> known = registration);
        return known;
    }

    RegisteredObjects registered() {
        return current().objects();
    }

    Recipient recipient() {
        return Recipient.of(known);
    }

    RequestOptions options() {
        return options;
    }

    @Override
    public String endpoint() {
        return known.endpoint();
    }

    @Override
    public String enabler() {
        return known.enabler().toString();
    }

    @Override
    public SortedMap<Integer, ObjectVersion> objects() {
        return registered().versions();
    }

    @Override
    public SortedSet<LwM2mPath> instances() {
        return registered().instances();
    }

    @Override
    public <R> R at(RemoteType<R> type, int instance) {
        RegisteredObjects objects = registered();
        mismatch(type.spec(), objects)
                .or(() -> absence(type.spec(), objects, instance))
                .ifPresent(reason -> {
                    throw new NoSuchElementException("'" + endpoint() + "' " + reason);
                });
        return stub(type, instance);
    }

    @Override
    public <R> Optional<R> find(RemoteType<R> type, int instance) {
        RegisteredObjects objects = registered();
        boolean there = mismatch(type.spec(), objects)
                .or(() -> absence(type.spec(), objects, instance))
                .isEmpty();
        return there ? Optional.of(stub(type, instance)) : Optional.empty();
    }

    @Override
    public <R> List<R> all(RemoteType<R> type) {
        RegisteredObjects objects = registered();
        int object = type.spec().id();
        return mismatch(type.spec(), objects).isPresent()
                ? List.of()
                : objects.instances().stream()
                        .filter(path -> path.object() == object)
                        .map(path -> stub(type, path.instance()))
                        .toList();
    }

    /** Why a stub of that Object has nothing to stand for; a newer or older minor version is no reason (LwM2M Core, 7.2.2). */
    private static Optional<String> mismatch(ObjectSpec spec, RegisteredObjects objects) {
        Optional<ObjectVersion> version = objects.version(spec.id());
        if (version.isEmpty()) {
            return Optional.of("has not registered the Object " + spec);
        }
        return version.get().major() == spec.version().major()
                ? Optional.empty()
                : Optional.of("has registered version " + version.get() + " of the Object " + spec
                        + ": another major version needs another stub");
    }

    private static Optional<String> absence(ObjectSpec spec, RegisteredObjects objects, int instance) {
        LwM2mPath path = spec.path(instance);
        return objects.has(path)
                ? Optional.empty()
                : Optional.of("has not registered the Object Instance " + path + ", " + spec.name());
    }

    private <R> R stub(RemoteType<R> type, int instance) {
        return type.at(new StubContext(devices, this, type.spec().path(instance)));
    }

    @Override
    public RegisteredDevice with(RequestOptions other) {
        return new Device(devices, known, other);
    }

    @Override
    public CompletableFuture<Response> send(Request request) {
        if (request.observe() == Observe.REGISTER) {
            throw new IllegalArgumentException("a stub observes; a request here has one answer");
        }
        return devices.requests().send(recipient(), request, options, Function.identity());
    }

    /** Endpoint Client Name and what is registered. */
    @Override
    public String toString() {
        return "'" + endpoint() + "' " + known.objects();
    }
}
