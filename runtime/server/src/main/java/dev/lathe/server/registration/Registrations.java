package dev.lathe.server.registration;

import dev.lathe.message.Peer;
import dev.lathe.server.store.Placement;
import dev.lathe.server.store.Registration;
import dev.lathe.server.store.RegistrationStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The one place that changes registrations, and tells of it. Changes to one endpoint happen, and are told, one after the other.
 * Safe for all threads.
 */
public final class Registrations {

    private static final int EXPIRED_AT_ONCE = 256;

    private final RegistrationStore store;
    private final int capacity;
    private final Clock clock;
    private final RegistrationListener listener;
    /** Endpoints share locks: a lock for each would have to be taken down again. */
    private final List<Object> locks = Stream.generate(Object::new).limit(64).toList();

    /** @param capacity how many registrations there may be at a time */
    public Registrations(RegistrationStore store, int capacity, Clock clock, RegistrationListener listener) {
        this.store = store;
        this.capacity = capacity;
        this.clock = clock;
        this.listener = listener;
    }

    /** The registration under that id, unless it is over. */
    public Optional<Registration> find(String id) {
        return store.byId(id).filter(registration -> !registration.isExpired(clock.instant()));
    }

    /** The registration of that endpoint, unless it is over. */
    public Optional<Registration> findEndpoint(String endpoint) {
        return store.byEndpoint(endpoint).filter(registration -> !registration.isExpired(clock.instant()));
    }

    /** All registrations that are not over, by endpoint. */
    public List<Registration> all() {
        return store.all().stream()
                .filter(registration -> !registration.isExpired(clock.instant()))
                .toList();
    }

    /** Puts the registration in place of the one its endpoint had; false if there are too many. */
    boolean register(Registration registration) {
        synchronized (lock(registration.endpoint())) {
            Placement placement = store.put(registration, capacity);
            if (placement instanceof Placement.Replaced replaced) {
                listener.ended(replaced.previous(), RegistrationEnd.REPLACED);
            }
            boolean placed = !(placement instanceof Placement.Full);
            if (placed) {
                listener.registered(registration);
            }
            return placed;
        }
    }

    /** Changes a registration unless it is over; empty if there is none. What {@code change} throws comes out here. */
    Optional<Registration> update(String id, UnaryOperator<Registration> change) {
        return changed(id, change, listener::updated);
    }

    /**
     * The device under that id has proved to be at another address.
     *
     * @param from where it was when that began; if it is elsewhere by now, nothing happens
     */
    public void move(String id, Peer from, Peer to) {
        changed(
                id,
                registration -> registration.peer().equals(from) ? registration.at(to) : registration,
                (was, is) -> {
                    if (!was.peer().equals(is.peer())) {
                        listener.moved(was, is);
                    }
                });
    }

    private Optional<Registration> changed(String id, UnaryOperator<Registration> change, Told told) {
        Optional<Registration> known = find(id);
        if (known.isEmpty()) {
            return known;
        }
        synchronized (lock(known.get().endpoint())) {
            Optional<RegistrationStore.Change> done = store.update(id, change);
            done.ifPresent(was -> told.changed(was.before(), was.after()));
            return done.map(RegistrationStore.Change::after);
        }
    }

    @FunctionalInterface
    private interface Told {
        void changed(Registration before, Registration after);
    }

    /** Ends a registration that meets the condition; false if there is none. */
    boolean deregister(String id, Predicate<? super Registration> condition) {
        return find(id).isPresent() && end(id, condition, RegistrationEnd.DEREGISTERED);
    }

    /** Ends the registrations whose time is over. */
    void expire() {
        List<Registration> expired;
        do {
            expired = store.expired(clock.instant(), EXPIRED_AT_ONCE);
            for (Registration registration : expired) {
                // An Update may have come in between.
                end(registration.id(), now -> now.isExpired(clock.instant()), RegistrationEnd.EXPIRED);
            }
        } while (expired.size() == EXPIRED_AT_ONCE);
    }

    private boolean end(String id, Predicate<? super Registration> condition, RegistrationEnd reason) {
        Optional<Registration> known = store.byId(id);
        if (known.isEmpty()) {
            return false;
        }
        synchronized (lock(known.get().endpoint())) {
            Optional<Registration> removed = store.remove(id, condition);
            removed.ifPresent(registration -> listener.ended(registration, reason));
            return removed.isPresent();
        }
    }

    private Object lock(String endpoint) {
        return locks.get(Math.floorMod(endpoint.hashCode(), locks.size()));
    }
}
