package dev.lathe.server.store;

import dev.lathe.message.Peer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One registration of one device, as it stands. Immutable.
 *
 * @param id the last segment of its location, {@code /rd/{id}}: random, not to be guessed
 * @param endpoint the Endpoint Client Name, in the early draft the Endpoint Name
 * @param peer where requests to the device go
 * @param lifetime whole seconds; zero for one that never expires (LwM2M 1.2)
 * @param parameters of the Register and later Updates that have no meaning here, {@code sms} for one; without value: empty
 * @param registered when it came to be
 * @param updated when the device last registered or updated
 */
public record Registration(
        String id,
        String endpoint,
        Peer peer,
        Enabler enabler,
        Duration lifetime,
        Binding binding,
        RegisteredObjects objects,
        Map<String, String> parameters,
        Instant registered,
        Instant updated) {

    /** EXCHANGE_LIFETIME of RFC 7252, 4.8.2. */
    private static final long MAX_GRACE_MILLIS = 247_000;

    public Registration {
        parameters = parameters.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /**
     * When the registration ends unless the device updates it: its lifetime after the last Update, and a tenth more, at most
     * 247 s (EXCHANGE_LIFETIME), for an Update that has to be sent more than once. In milliseconds since 1970;
     * {@link Long#MAX_VALUE} for never.
     */
    public long expiryMillis() {
        long millis = lifetime.toMillis();
        return millis == 0 ? Long.MAX_VALUE : updated.toEpochMilli() + millis + Math.min(millis / 10, MAX_GRACE_MILLIS);
    }

    public boolean isExpired(Instant now) {
        return expiryMillis() <= now.toEpochMilli();
    }

    /** The same registration, its device at another address. */
    public Registration at(Peer other) {
        return new Registration(
                id, endpoint, other, enabler, lifetime, binding, objects, parameters, registered, updated);
    }
}
