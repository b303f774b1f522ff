package dev.lathe.server.registration;

import dev.lathe.message.Handler;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.server.store.Binding;
import dev.lathe.server.store.Enabler;
import dev.lathe.server.store.RegisteredObjects;
import dev.lathe.server.store.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Register: {@code POST /rd} (LwM2M Core, 6.2.1). */
final class RegisterOperation implements Handler {

    private final Registrations registrations;
    private final Clock clock;
    private final LocationIds ids = new LocationIds();

    RegisterOperation(Registrations registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Response> handle(Request request) {
        Registration registration = registration(request);
        if (!registrations.register(registration)) {
            // Without a Max-Age a client waits the 60 s of RFC 7252, 5.9.3.4.
            return Response.error(ResponseCode.SERVICE_UNAVAILABLE, "this server has no room for another device")
                    .toFuture();
        }
        return Response.created(List.of(RegistrationDirectory.PATH, registration.id()))
                .toFuture();
    }

    private Registration registration(Request request) {
        Query query = Query.parse(request.query());
        Enabler enabler = enabler(query);
        String endpoint = EndpointName.checked(query.take("ep"));
        Duration lifetime = lifetime(query, enabler);
        Binding binding = BindingMode.take(query, enabler).orElse(Binding.DEFAULT);
        RegisteredObjects objects = ObjectList.read(Body.links(request), enabler, Optional.empty());
        requireObjects(objects, enabler);
        Instant now = clock.instant();
        return new Registration(
                ids.next(), endpoint, request.peer(), enabler, lifetime, binding, objects, query.rest(), now, now);
    }

    /** Read first: what the other parameters may be depends on it. */
    private static Enabler enabler(Query query) {
        String version =
                query.take("lwm2m").orElseThrow(() -> Query.refusal("parameter lwm2m is missing: write lwm2m=1.1"));
        return Enabler.of(version)
                .orElseThrow(() -> new ResponseException(
                        ResponseCode.PRECONDITION_FAILED,
                        "LwM2M " + Query.shortened(version) + " is not supported: 1.0, 1.1 and 1.2 are"));
    }

    private static Duration lifetime(Query query, Enabler enabler) {
        Optional<Duration> lifetime = query.take("lt").map(text -> Lifetime.parse(text, enabler));
        if (lifetime.isEmpty() && enabler.isAtLeast(Enabler.V1_1)) {
            throw Query.refusal("parameter lt is missing, which LwM2M " + enabler + " requires");
        }
        return lifetime.orElse(Lifetime.DEFAULT);
    }

    private static void requireObjects(RegisteredObjects objects, Enabler enabler) {
        if (objects.versions().isEmpty()) {
            // From 1.2 on a device may name a profile instead; this server knows none, and the device can send the
            // list.
            throw new ResponseException(
                    enabler.isAtLeast(Enabler.V1_2) ? ResponseCode.CONFLICT : ResponseCode.BAD_REQUEST,
                    "the body lists no Object: write </1/0>,</3/0>,…");
        }
    }
}
