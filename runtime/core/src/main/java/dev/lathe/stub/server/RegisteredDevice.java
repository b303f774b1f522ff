package dev.lathe.stub.server;

import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ObjectVersion;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;

/**
 * A registered device: where server stubs come from. It speaks of the registration as it is at the time of each call; after the
 * registration has ended, requests fail. Safe for all threads.
 */
public interface RegisteredDevice {

    /** The Endpoint Client Name. */
    String endpoint();

    /** The LwM2M version the device registered with, as {@code 1.0}. */
    String enabler();

    /** The Objects the device registered, with their versions. */
    SortedMap<Integer, ObjectVersion> objects();

    /** The Object Instances the device registered. */
    SortedSet<LwM2mPath> instances();

    /**
     * A stub for one Object Instance.
     *
     * @throws java.util.NoSuchElementException if the device has not registered the Object, or with another major version, or
     *     not that Object Instance; the message says which
     */
    <R> R at(RemoteType<R> type, int instance);

    /** As {@link #at}, empty where that throws. */
    <R> Optional<R> find(RemoteType<R> type, int instance);

    /** A stub for each Object Instance the device has registered, by ascending id. */
    <R> List<R> all(RemoteType<R> type);

    /** The same device, its requests made with these options. */
    RegisteredDevice with(RequestOptions options);

    /** Sends any request: the door for Objects without stubs. The request needs no peer. An error code ends the future well. */
    CompletableFuture<Response> send(Request request);
}
