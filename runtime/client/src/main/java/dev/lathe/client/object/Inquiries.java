package dev.lathe.client.object;

import dev.lathe.message.Request;
import java.util.Optional;

/** Tells what requests ask to read. Safe for all threads. */
@FunctionalInterface
public interface Inquiries {

    /**
     * Empty if it reads nothing.
     *
     * @throws dev.lathe.message.ResponseException if it is none that can be answered, whatever the device has
     */
    Optional<Inquiry> of(Request request);
}
