package dev.lathe.server.registration;

import dev.lathe.message.Handler;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
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
    private final RegistrationRules rules;
    private final Clock clock;
    private final LocationIds ids = new LocationIds();

    RegisterOperation(Registrations registrations, RegistrationRules rules, Clock clock) {
        this.registrations = registrations;
        this.rules = rules;
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
        Body body = new Body(request);
        Enabler enabler = rules.enabler(query, body);
        String endpoint = EndpointName.checked(query.take("ep"), rules.maxNameOctets());
        Duration lifetime = lifetime(query, enabler);
        Binding binding = rules.binding(query, enabler).orElse(Binding.DEFAULT);
        RegisteredObjects objects = rules.registered(body, enabler);
        Instant now = clock.instant();
        return new Registration(
                ids.next(), endpoint, request.peer(), enabler, lifetime, binding, objects, query.rest(), now, now);
    }

    private static Duration lifetime(Query query, Enabler enabler) {
        Optional<Duration> lifetime = query.take("lt").map(text -> Lifetime.parse(text, enabler));
        if (lifetime.isEmpty() && enabler.isAtLeast(Enabler.V1_1)) {
            throw Query.refusal("parameter lt is missing, which LwM2M " + enabler + " requires");
        }
        return lifetime.orElse(Lifetime.DEFAULT);
    }
}
