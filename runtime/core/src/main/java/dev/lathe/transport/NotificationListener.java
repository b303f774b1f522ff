package dev.lathe.transport;

import dev.lathe.message.Response;

/** Hears the notifications of one observation, one at a time, in order, on the transport's threads. */
@FunctionalInterface
public interface NotificationListener {

    /** A success with an Observe option continues the observation; anything else, as an error, is the last call. */
    void notified(Response notification);
}
