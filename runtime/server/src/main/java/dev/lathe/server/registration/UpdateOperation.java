package dev.lathe.server.registration;

import dev.lathe.link.Link;
import dev.lathe.message.Handler;
import dev.lathe.message.Peer;
import dev.lathe.message.PeerIdentity;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.server.store.RegisteredObjects;
import dev.lathe.server.store.Registration;
import java.time.Clock;
import java.util.List;
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
    private final Clock clock;
    private final AddressClaims claims;

    UpdateOperation(Registrations registrations, Clock clock, AddressClaims claims) {
        this.registrations = registrations;
        this.clock = clock;
        this.claims = claims;
    }

    @Override
    public CompletableFuture<Response> handle(Request request) {
        String id = request.path().get(1);
        Peer sender = request.peer();
        List<Link> links = request.payload().length == 0 ? List.of() : Body.links(request);
        Optional<Registration> updated =
                registrations.update(id, registration -> updated(registration, request, links));
        if (updated.isEmpty()) {
            return Response.error(ResponseCode.NOT_FOUND, "no such registration")
                    .toFuture();
        }
        if (!updated.get().peer().equals(sender)) {
            claims.claimed(updated.get(), sender);
        }
        return Response.of(ResponseCode.CHANGED).toFuture();
    }

    private Registration updated(Registration before, Request request, List<Link> links) {
        if (!before.peer().identity().equals(request.peer().identity())) {
            throw new ResponseException(ResponseCode.NOT_FOUND, "no such registration");
        }
        Query query = Query.parse(request.query());
        requireSame(query, "ep", before.endpoint());
        requireSame(query, "lwm2m", before.enabler().toString());
        boolean proved = !before.peer().identity().equals(PeerIdentity.UNSECURED);
        return new Registration(
                before.id(),
                before.endpoint(),
                proved ? request.peer() : before.peer(),
                before.enabler(),
                query.take("lt")
                        .map(text -> Lifetime.parse(text, before.enabler()))
                        .orElse(before.lifetime()),
                BindingMode.take(query, before.enabler()).orElse(before.binding()),
                request.payload().length == 0 ? before.objects() : objects(before, links),
                merged(before.parameters(), query.rest()),
                before.registered(),
                clock.instant());
    }

    private static void requireSame(Query query, String name, String value) {
        if (!query.take(name).orElse(value).equals(value)) {
            throw Query.refusal("parameter " + name + " cannot change in an Update: register anew");
        }
    }

    private static RegisteredObjects objects(Registration before, List<Link> links) {
        RegisteredObjects objects = ObjectList.read(links, before.enabler(), Optional.of(before.objects()));
        if (objects.versions().isEmpty()) {
            throw Query.refusal("the body lists no Object; send it empty to leave the list as it is");
        }
        return objects;
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
