package dev.lathe.server.registration;

import dev.lathe.server.store.Binding;
import dev.lathe.server.store.Enabler;
import dev.lathe.server.store.RegisteredObjects;
import dev.lathe.server.store.Registration;
import java.util.Optional;

/**
 * What a device of one protocol family may say in a Register or Update. All methods throw a
 * {@link dev.lathe.message.ResponseException} that refuses what it may not.
 */
sealed interface RegistrationRules permits LwM2mRules, Draft0Rules {

    /** What a Register says to be. Read first: what else it may say depends on it. */
    Enabler enabler(Query query, Body body);

    /** An Update may repeat what the Register said to be, but not change it. */
    void requireSame(Query query, Enabler enabler);

    /** How long an Endpoint Name may be, in octets of UTF-8. */
    int maxNameOctets();

    /** How the device can be reached; empty if it does not say. */
    Optional<Binding> binding(Query query, Enabler enabler);

    /** The list in a Register. */
    RegisteredObjects registered(Body body, Enabler enabler);

    /** The list in an Update, which has a body. */
    RegisteredObjects updated(Body body, Registration before);
}
