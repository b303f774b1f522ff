package dev.lathe.server.request;

import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.server.registration.AddressClaims;
import dev.lathe.server.registration.Registrations;
import dev.lathe.server.store.Registration;
import dev.lathe.transport.CoapEndpoint;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks an address that an unsecured device claims to have: who answers there has seen the token of the question, and so is there.
 * Any answer is as good as another.
 *
 * <p>While the question is open, requests to the device wait for its end, though not for long: a device behind a router that has
 * forgotten it cannot be reached at the old address any more.
 */
public final class AddressProofs implements AddressClaims {

    private static final Logger LOG = LoggerFactory.getLogger(AddressProofs.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Request question;
    private final Supplier<CoapEndpoint> endpoint;
    private final Registrations registrations;
    private final ScheduledExecutorService scheduler;
    private final Map<String, Claim> open = new ConcurrentHashMap<>();

    /** @param waited ends when requests need not wait any more */
    private record Claim(Peer claimed, CompletableFuture<@Nullable Void> waited) {}

    /**
     * @param question that a device can be asked, with a path as the data model has it and an answer of few octets: it goes to
     *     whoever an Update says it comes from
     * @param endpoint asked for when it is needed, since it comes to be after this
     */
    public AddressProofs(
            Request question,
            Supplier<CoapEndpoint> endpoint,
            Registrations registrations,
            ScheduledExecutorService scheduler) {
        this.question = question;
        this.endpoint = endpoint;
        this.registrations = registrations;
        this.scheduler = scheduler;
    }

    @Override
    public void claimed(Registration registration, Peer claimed) {
        Claim earlier = open.get(registration.id());
        if (earlier != null && earlier.claimed.equals(claimed)) {
            return; // asked already
        }
        Claim claim = new Claim(claimed, new CompletableFuture<>());
        open.put(registration.id(), claim);
        if (earlier != null) {
            var unused = claim.waited.thenRun(() -> earlier.waited.complete(null));
        }
        var unusedTimer =
                scheduler.schedule(() -> claim.waited.complete(null), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        // Not from here: the device should have the answer to its Update first.
        scheduler.execute(() -> ask(registration, claim));
    }

    private void ask(Registration registration, Claim claim) {
        var unused = endpoint.get()
                .send(Requests.below(registration.objects().root(), question).withPeer(claim.claimed))
                .whenComplete((answer, failure) -> decide(registration, claim, answer != null));
    }

    private void decide(Registration registration, Claim claim, boolean answered) {
        if (open.remove(registration.id(), claim)) { // else it has claimed to be somewhere else since
            if (answered) {
                registrations.move(registration.id(), registration.peer(), claim.claimed);
            } else {
                LOG.info("{} did not answer; requests go on to {}", claim.claimed, registration.peer());
            }
            claim.waited.complete(null);
        }
    }

    /** Ends when no address of that registration is in question, or enough time has passed. */
    CompletableFuture<@Nullable Void> settled(String registrationId) {
        Claim claim = open.get(registrationId);
        return claim == null ? CompletableFuture.completedFuture(null) : claim.waited;
    }
}
