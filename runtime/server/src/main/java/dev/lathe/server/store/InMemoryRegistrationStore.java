package dev.lathe.server.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One lock around two maps and the order of expiry: nothing in it takes longer than a look-up. */
final class InMemoryRegistrationStore implements RegistrationStore {

    private static final Comparator<Registration> BY_EXPIRY =
            Comparator.comparingLong(Registration::expiryMillis).thenComparing(Registration::id);

    private final Map<String, Registration> byId = new HashMap<>();
    private final Map<String, Registration> byEndpoint = new HashMap<>();
    private final SortedSet<Registration> byExpiry = new TreeSet<>(BY_EXPIRY);

    @Override
    public synchronized Placement put(Registration registration, int capacity) {
        @Nullable Registration sameId = byId.get(registration.id());
        if (sameId != null && !sameId.endpoint().equals(registration.endpoint())) {
            throw new IllegalArgumentException("the id of " + registration.endpoint() + " is another device's");
        }
        @Nullable Registration previous = byEndpoint.get(registration.endpoint());
        if (previous == null && byId.size() >= capacity) {
            return new Placement.Full();
        }
        if (previous != null) {
            take(previous);
        }
        add(registration);
        return previous == null ? new Placement.Added() : new Placement.Replaced(previous);
    }

    @Override
    public synchronized Optional<Registration> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized Optional<Registration> byEndpoint(String endpoint) {
        return Optional.ofNullable(byEndpoint.get(endpoint));
    }

    @Override
    public synchronized Optional<Change> update(String id, UnaryOperator<Registration> change) {
        @Nullable Registration before = byId.get(id);
        if (before == null) {
            return Optional.empty();
        }
        Registration after = change.apply(before);
        if (!after.id().equals(id) || !after.endpoint().equals(before.endpoint())) {
            throw new IllegalArgumentException("an update keeps id and endpoint of " + before.endpoint());
        }
        take(before);
        add(after);
        return Optional.of(new Change(before, after));
    }

    @Override
    public synchronized Optional<Registration> remove(String id, Predicate<? super Registration> condition) {
        @Nullable Registration registration = byId.get(id);
        if (registration == null || !condition.test(registration)) {
            return Optional.empty();
        }
        take(registration);
        return Optional.of(registration);
    }

    @Override
    public synchronized List<Registration> expired(Instant now, int limit) {
        return byExpiry.stream()
                .takeWhile(registration -> registration.isExpired(now))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized int size() {
        return byId.size();
    }

    @Override
    public synchronized List<Registration> all() {
        return byId.values().stream()
                .sorted(Comparator.comparing(Registration::endpoint))
                .toList();
    }

    private void add(Registration registration) {
        byId.put(registration.id(), registration);
        byEndpoint.put(registration.endpoint(), registration);
        byExpiry.add(registration);
    }

    private void take(Registration registration) {
        byId.remove(registration.id());
        byEndpoint.remove(registration.endpoint());
        byExpiry.remove(registration);
    }
}
