package dev.lathe.server.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Where registrations are kept. At any time there is at most one of an endpoint and at most one under an id. Each method is
 * atomic; all are safe for all threads. {@code RegistrationStoreContract}, in the test archive, says it in tests.
 */
public interface RegistrationStore {

    /** A store in this process's memory: what is in it is gone with the process. */
    static RegistrationStore inMemory() {
        return new InMemoryRegistrationStore();
    }

    /**
     * Puts a registration in place of the one its endpoint had.
     *
     * @param capacity how many registrations there may be afterwards; replacing one is always possible
     */
    Placement put(Registration registration, int capacity);

    Optional<Registration> byId(String id);

    Optional<Registration> byEndpoint(String endpoint);

    /**
     * Changes the registration under that id.
     *
     * @param change may be called more than once and must have no effects of its own; it keeps id and endpoint. What it throws
     *     comes out here, with nothing changed
     * @return what was and what is; empty if there is none under that id
     */
    Optional<Change> update(String id, UnaryOperator<Registration> change);

    /** Removes the registration under that id if it meets the condition, and returns it. */
    Optional<Registration> remove(String id, Predicate<? super Registration> condition);

    /** At most {@code limit} of those that have expired, the longest first. They stay until they are removed. */
    List<Registration> expired(Instant now, int limit);

    int size();

    /** All of them at one moment, by endpoint. */
    List<Registration> all();

    /** A registration before and after an update. */
    record Change(Registration before, Registration after) {}
}
