package dev.lathe.stub.server;

import dev.lathe.message.Request;
import dev.lathe.message.Response;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;

/**
 * A registered device of the early draft: where the server stubs of its Objects come from. It speaks of the registration as it
 * is at the time of each call; after the registration has ended, requests fail. Safe for all threads.
 */
public interface Draft0Device {

    /** The Endpoint Name. */
    String endpoint();

    /** The Object ID Indexes of the Objects the device registered; empty if it did not list them. */
    SortedSet<Integer> objects();

    /**
     * A stub for one Object.
     *
     * @throws java.util.NoSuchElementException if the device has listed its Objects and not this one, or the Object has no
     *     Object ID Index; the message says which
     */
    <R> R at(RemoteObjectType<R> type);

    /** As {@link #at}, empty where that throws. */
    <R> Optional<R> find(RemoteObjectType<R> type);

    /** The same device, its requests made with these options. */
    Draft0Device with(RequestOptions options);

    /** Sends any request, its path below the device's root. The request needs no peer. An error code ends the future well. */
    CompletableFuture<Response> send(Request request);
}
