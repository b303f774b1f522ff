package dev.lathe.server.registration;

import dev.lathe.message.Peer;
import dev.lathe.server.store.Registration;

/**
 * Examines the claim of an unsecured device to be at a new address. An Update can carry a forged source address, so requests go
 * on to the old one until the new one has answered a request of the server's; then {@link Registrations#move} is due.
 */
@FunctionalInterface
public interface AddressClaims {

    void claimed(Registration registration, Peer claimed);
}
