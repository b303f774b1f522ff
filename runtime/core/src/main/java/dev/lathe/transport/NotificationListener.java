package dev.lathe.transport;

import dev.lathe.message.Response;

/** Hears the notifications of one observation, one at a time, in order, on the transport's threads. */
@FunctionalInterface
public interface NotificationListener {

    /** A success continues the observation, an error is the last call. */
    void notified(Response notification);
}
