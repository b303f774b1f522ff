package dev.lathe.server.device;

import dev.lathe.message.LwM2mException;
import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.server.request.Requests.Recipient;
import dev.lathe.server.store.Enabler;
import dev.lathe.server.store.RegisteredObjects;
import dev.lathe.server.store.Registration;
import dev.lathe.stub.server.EnablerException;
import dev.lathe.stub.server.RequestOptions;
import dev.lathe.stub.server.ValuePolicy;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * One registration, and how requests under it are made. It keeps what was last known of it, for questions that come after its
 * end.
 */
final class Contact {

    private final DeviceAccess access;
    private final RequestOptions options;
    private volatile Registration known;

    Contact(DeviceAccess access, Registration registration, RequestOptions options) {
        this.access = access;
        this.known = registration;
        this.options = options;
    }

    DeviceAccess access() {
        return access;
    }

    RequestOptions options() {
        return options;
    }

    ValuePolicy valuePolicy() {
        return options.valuePolicy().orElse(access.valuePolicy());
    }

    Contact with(RequestOptions other) {
        return new Contact(access, known, other);
    }

    /** What never changes can be read of it; of all else it may be behind. */
    Registration known() {
        return known;
    }

    String endpoint() {
        return known.endpoint();
    }

    /** @throws EnablerException unless it registered with that version of LwM2M or a newer one */
    void require(Enabler enabler, String what) {
        if (!known.enabler().isAtLeast(enabler)) {
            throw new EnablerException(endpoint(), known.enabler().toString(), what + " LwM2M " + enabler);
        }
    }

    /** What is registered now, or was in the end. */
    RegisteredObjects objects() {
        access.registrations().find(known.id()).ifPresent(registration -> known = registration);
        return known.objects();
    }

    Recipient recipient() {
        return Recipient.of(known);
    }

    /** How a request comes about; what goes wrong there goes where all else goes wrong: into the future. */
    @FunctionalInterface
    interface Preparation {
        Request prepare();
    }

    <T> CompletableFuture<T> send(Preparation preparation, Function<Response, T> reading) {
        Request request;
        try {
            request = preparation.prepare();
        } catch (LwM2mException e) {
            return CompletableFuture.failedFuture(e);
        }
        return access.requests().send(recipient(), request, options, reading);
    }

    CompletableFuture<Response> send(Request request) {
        if (request.observe() == Observe.REGISTER) {
            throw new IllegalArgumentException("a stub observes; a request here has one answer");
        }
        return access.requests().send(recipient(), request, options, Function.identity());
    }
}
