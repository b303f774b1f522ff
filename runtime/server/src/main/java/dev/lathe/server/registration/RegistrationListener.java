package dev.lathe.server.registration;

import dev.lathe.server.store.Registration;

/**
 * Hears of every change of registrations, of one endpoint in order and never two at a time, before the device hears that it was
 * done. Called on the thread that made the change, often one of the transport's: it must not block.
 */
public interface RegistrationListener {

    void registered(Registration registration);

    void updated(Registration before, Registration after);

    /** The device has proved to be at another address. */
    void moved(Registration before, Registration after);

    void ended(Registration registration, RegistrationEnd reason);
}
