package dev.lathe.server.device;

import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.server.store.RegisteredObjects;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ObjectVersion;
import dev.lathe.stub.server.Assignment;
import dev.lathe.stub.server.CompositeReading;
import dev.lathe.stub.server.CompositeResult;
import dev.lathe.stub.server.CompositeWriting;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.ReadableTarget;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.stub.server.RemoteType;
import dev.lathe.stub.server.RequestOptions;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** A device of LwM2M 1.0 to 1.2. */
final class Device implements RegisteredDevice {

    private final Contact contact;

    Device(Contact contact) {
        this.contact = contact;
    }

    @Override
    public String endpoint() {
        return contact.endpoint();
    }

    @Override
    public String enabler() {
        return contact.known().enabler().toString();
    }

    @Override
    public SortedMap<Integer, ObjectVersion> objects() {
        return contact.objects().versions();
    }

    @Override
    public SortedSet<LwM2mPath> instances() {
        return contact.objects().instances();
    }

    @Override
    public <R> R at(RemoteType<R> type, int instance) {
        RegisteredObjects objects = contact.objects();
        mismatch(type.spec(), objects)
                .or(() -> absence(type.spec(), objects, instance))
                .ifPresent(this::refuse);
        return stub(type, instance);
    }

    private void refuse(String reason) {
        throw new NoSuchElementException("'" + endpoint() + "' " + reason);
    }

    @Override
    public <R> Optional<R> find(RemoteType<R> type, int instance) {
        RegisteredObjects objects = contact.objects();
        boolean there = mismatch(type.spec(), objects)
                .or(() -> absence(type.spec(), objects, instance))
                .isEmpty();
        return there ? Optional.of(stub(type, instance)) : Optional.empty();
    }

    @Override
    public <R> List<R> all(RemoteType<R> type) {
        RegisteredObjects objects = contact.objects();
        return mismatch(type.spec(), objects).isPresent()
                ? List.of()
                : objects.instances().stream()
                        .filter(path -> path.object() == type.spec().id())
                        .map(path -> stub(type, path.instance()))
                        .toList();
    }

    /** Why a stub of that Object has nothing to stand for; a newer or older minor version is no reason (LwM2M Core, 7.2.2). */
    private static Optional<String> mismatch(ObjectSpec spec, RegisteredObjects objects) {
        if (spec.family() != Family.LWM2M) {
            return Optional.of("speaks LwM2M, and the Object " + spec + " is of " + spec.family());
        }
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
        return type.at(new StubContext(contact, type.spec().path(instance)));
    }

    @Override
    public <R> R at(Collection<? extends RemoteType<? extends R>> versions, int instance) {
        return at(fitting(versions), instance);
    }

    @Override
    public <R> Optional<R> find(Collection<? extends RemoteType<? extends R>> versions, int instance) {
        return find(fitting(versions), instance).map(Function.identity());
    }

    private <R> RemoteType<? extends R> fitting(Collection<? extends RemoteType<? extends R>> versions) {
        return VersionChoice.of(versions, contact.objects()::version);
    }

    @Override
    public <R, P> CompletableFuture<R> create(RemoteType.Of<R, P> type, P patch) {
        return create(type, OptionalInt.empty(), patch);
    }

    @Override
    public <R, P> CompletableFuture<R> create(RemoteType.Of<R, P> type, int instance, P patch) {
        return create(type, OptionalInt.of(instance), patch);
    }

    private <R, P> CompletableFuture<R> create(RemoteType.Of<R, P> type, OptionalInt instance, P patch) {
        mismatch(type.spec(), contact.objects()).ifPresent(this::refuse);
        return new Creation<>(contact, type, instance, patch).send();
    }

    @Override
    public CompletableFuture<CompositeResult> read(ReadableTarget<?>... targets) {
        return new Composites(contact).read(CompositeReading.of(endpoint(), Arrays.asList(targets)));
    }

    @Override
    public CompletableFuture<Void> write(Assignment... assignments) {
        return new Composites(contact).write(CompositeWriting.of(endpoint(), Arrays.asList(assignments)));
    }

    @Override
    public Observation observe(List<? extends ReadableTarget<?>> targets, Consumer<? super CompositeResult> values) {
        return new Composites(contact).observe(CompositeReading.of(endpoint(), targets), values);
    }

    @Override
    public RegisteredDevice with(RequestOptions other) {
        return new Device(contact.with(other));
    }

    @Override
    public CompletableFuture<Response> send(Request request) {
        return contact.send(request);
    }

    /** Endpoint Client Name and what is registered. */
    @Override
    public String toString() {
        return "'" + endpoint() + "' " + contact.known().objects();
    }
}
