package dev.lathe.server.device;

import dev.lathe.message.Observe;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.server.request.Requests.Recipient;
import dev.lathe.server.store.RegisteredObjects;
import dev.lathe.server.store.Registration;
import dev.lathe.stub.server.RequestOptions;
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

    /** What is registered now, or was in the end. */
    RegisteredObjects objects() {
        access.registrations().find(known.id()).ifPresent(registration -> known = registration);
        return known.objects();
    }

    Recipient recipient() {
        return Recipient.of(known);
    }

    CompletableFuture<Response> send(Request request) {
        if (request.observe() == Observe.REGISTER) {
            throw new IllegalArgumentException("a stub observes; a request here has one answer");
        }
        return access.requests().send(recipient(), request, options, Function.identity());
    }
}
