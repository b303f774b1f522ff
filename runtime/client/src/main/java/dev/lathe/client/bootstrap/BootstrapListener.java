package dev.lathe.client.bootstrap;

import dev.lathe.message.LwM2mException;
import java.time.Duration;

/** Hears how bootstrapping fares. Called on the client's executor, one call at a time, in order. */
public interface BootstrapListener {

    /** The client turns to its Bootstrap-Server, or that has begun of its own accord. */
    default void onBootstrapStarted() {}

    /** The configuration is another one; the client registers with its server next. */
    default void onBootstrapFinished(Configuration configuration) {}

    /**
     * Nothing has come of it, and the configuration is the one it was.
     *
     * @param reason a {@link dev.lathe.message.ResponseException} where the Bootstrap-Server refused
     * @param pause after which the client asks again
     */
    default void onBootstrapFailed(LwM2mException reason, Duration pause) {}
}
