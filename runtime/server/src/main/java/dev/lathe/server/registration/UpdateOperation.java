package dev.lathe.server.registration;

import dev.lathe.message.Handler;
import dev.lathe.message.Peer;
import dev.lathe.message.PeerIdentity;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.server.store.Registration;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Update: {@code POST /rd/{id}} (LwM2M Core, 6.2.2).
 *
 * <p>It must come from the identity that registered; from another the location does not exist. Where that identity is proved by
 * the transport, a new address is taken over at once. Without security all peers have the same identity, and knowing the location
 * is the only proof: the Update counts, but {@link AddressClaims} decides over the address.
 */
final class UpdateOperation implements Handler {

    /** As many as one request can have; Updates could add others without end. */
    private static final int MAX_PARAMETERS = 64;

    private final Registrations registrations;
    private final RegistrationRules rules;
    private final Clock clock;
    private final AddressClaims claims;

    UpdateOperation(Registrations registrations, RegistrationRules rules, Clock clock, AddressClaims claims) {
        this.registrations = registrations;
        this.rules = rules;
        this.clock = clock;
        this.claims = claims;
    }

    @Override
    public CompletableFuture<Response> handle(Request request) {
        String id = request.path().get(1);
        Peer sender = request.peer();
        Body body = new Body(request);
        if (!body.isEmpty()) {
            body.links(); // read out here: nothing changes as long as the registration is held
        }
        Optional<Registration> updated = registrations.update(id, registration -> updated(registration, request, body));
        if (updated.isEmpty()) {
            return Response.error(ResponseCode.NOT_FOUND, "no such registration")
                    .toFuture();
        }
        if (!updated.get().peer().equals(sender)) {
            claims.claimed(updated.get(), sender);
        }
        return Response.of(ResponseCode.CHANGED).toFuture();
    }

    private Registration updated(Registration before, Request request, Body body) {
        if (!before.peer().identity().equals(request.peer().identity())) {
            throw new ResponseException(ResponseCode.NOT_FOUND, "no such registration");
        }
        Query query = Query.parse(request.query());
        query.requireSame("ep", before.endpoint());
        rules.requireSame(query, before.enabler());
        boolean proved = !before.peer().identity().equals(PeerIdentity.UNSECURED);
        return new Registration(
                before.id(),
                before.endpoint(),
                proved ? request.peer() : before.peer(),
                before.enabler(),
                query.take("lt")
                        .map(text -> Lifetime.parse(text, before.enabler()))
                        .orElse(before.lifetime()),
                rules.binding(query, before.enabler()).orElse(before.binding()),
                body.isEmpty() ? before.objects() : rules.updated(body, before),
                merged(before.parameters(), query.rest()),
                before.registered(),
                clock.instant());
    }

    private static Map<String, String> merged(Map<String, String> before, Map<String, String> change) {
        Map<String, String> merged = new TreeMap<>(before);
        merged.putAll(change);
        if (merged.size() > MAX_PARAMETERS) {
            throw Query.refusal("more than " + MAX_PARAMETERS + " parameters without a meaning here have gathered");
        }
        return merged;
    }
}
