package dev.lathe.client.registration;

import dev.lathe.message.LwM2mException;
import java.time.Duration;

/** Hears how the registration fares. Called on the client's executor, one call at a time, in order. */
public interface RegistrationListener {

    default void onRegistered(Registration registration) {}

    /** The server has heard of the client again, and of what has changed. */
    default void onUpdated(Registration registration) {}

    /**
     * The client is not registered.
     *
     * @param reason a {@link dev.lathe.message.ResponseException} where the server refused
     * @param pause after which it tries again
     */
    default void onRegistrationFailed(LwM2mException reason, Duration pause) {}

    /** The client has left: it was closed, or the server disabled it for a while. */
    default void onDeregistered() {}
}
