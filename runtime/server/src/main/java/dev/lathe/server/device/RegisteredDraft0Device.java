package dev.lathe.server.device;

import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.Family;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.stub.server.Draft0Device;
import dev.lathe.stub.server.RemoteObjectType;
import dev.lathe.stub.server.RequestOptions;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/** A device of the early draft. */
final class RegisteredDraft0Device implements Draft0Device {

    private final Contact contact;

    RegisteredDraft0Device(Contact contact) {
        this.contact = contact;
    }

    @Override
    public String endpoint() {
        return contact.endpoint();
    }

    @Override
    public SortedSet<Integer> objects() {
        return new TreeSet<>(contact.objects().versions().keySet());
    }

    @Override
    public <R> R at(RemoteObjectType<R> type) {
        absence(type.spec()).ifPresent(reason -> {
            throw new NoSuchElementException("'" + endpoint() + "' " + reason);
        });
        return stub(type);
    }

    @Override
    public <R> Optional<R> find(RemoteObjectType<R> type) {
        return absence(type.spec()).isPresent() ? Optional.empty() : Optional.of(stub(type));
    }

    /** Why a stub of that Object has nothing to stand for. */
    private Optional<String> absence(ObjectSpec spec) {
        if (spec.family() != Family.DRAFT_0) {
            return Optional.of("speaks the early draft, and the Object " + spec + " is of " + spec.family());
        }
        if (!spec.hasId()) {
            return Optional.of("cannot be asked for the Object " + spec + ": without an index it has no address");
        }
        SortedSet<Integer> listed = objects();
        return listed.isEmpty() || listed.contains(spec.id())
                ? Optional.empty()
                : Optional.of("has not registered the Object " + spec + ", but " + listed);
    }

    private <R> R stub(RemoteObjectType<R> type) {
        return type.at(new Draft0StubContext(contact, type.spec().path(0)));
    }

    @Override
    public Draft0Device with(RequestOptions other) {
        return new RegisteredDraft0Device(contact.with(other));
    }

    @Override
    public CompletableFuture<Response> send(Request request) {
        return contact.send(request);
    }

    /** Endpoint Name and the indexes of what is registered: {@code 'hall' [1, 3]}. */
    @Override
    public String toString() {
        return "'" + endpoint() + "' " + contact.known().objects().versions().keySet();
    }
}
