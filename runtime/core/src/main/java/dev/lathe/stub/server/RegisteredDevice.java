package dev.lathe.stub.server;

import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ObjectVersion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

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

    /**
     * A stub for one Object Instance, of the version that fits what the device registered: its major version and, of those, its
     * minor version; else the newest that is older, since the device has all it knows; else the oldest there is.
     *
     * <pre>{@code
     * RemoteInstance<?, ?> lamp = device.at(List.of(com.acme.v1.RemoteLamp.TYPE, com.acme.v2.RemoteLamp.TYPE), 0);
     * if (lamp instanceof com.acme.v2.RemoteLamp lamp2) { … }
     * }</pre>
     *
     * @param versions of one Object
     * @throws java.util.NoSuchElementException as {@link #at(RemoteType, int)}, where none of them has the device's major version
     * @throws IllegalArgumentException if there are none, or of several Objects
     */
    <R> R at(Collection<? extends RemoteType<? extends R>> versions, int instance);

    /**
     * As {@link #at(Collection, int)}, empty where that finds nothing.
     *
     * @throws IllegalArgumentException if there are no versions, or of several Objects
     */
    <R> Optional<R> find(Collection<? extends RemoteType<? extends R>> versions, int instance);

    /**
     * Creates an Object Instance whose id the device chooses. The stub can be used at once, before the Update in which the device
     * registers it.
     *
     * <p>A device that answers without saying which id it chose is taken to mean 0 where the Object has a single instance; else
     * the future fails with an {@link UnknownLocationException}, and what was created is in the device's next Update.
     *
     * @param patch with all mandatory Resources that can be written; the device may ignore optional ones that it lacks
     * @throws java.util.NoSuchElementException if the device has not registered the Object, or with another major version
     * @throws dev.lathe.spec.InvalidValueException at once, with nothing sent, if a mandatory Resource is missing; it names all
     */
    <R, P> CompletableFuture<R> create(RemoteType.Of<R, P> type, P patch);

    /**
     * As {@link #create(RemoteType.Of, Object)}, with an id of the application's choice. The stub is for the id that the device
     * answers, should it be another.
     */
    <R, P> CompletableFuture<R> create(RemoteType.Of<R, P> type, int instance, P patch);

    /**
     * Reads what may be of several Objects in one request (Read-Composite). What the device does not have, or not let read, the
     * result does not have; a device that finds nothing at all may say 4.04 and gives an empty result.
     *
     * <p>Devices of LwM2M 1.0 know of no composite requests: the future fails and nothing is sent.
     *
     * @throws IllegalArgumentException if there is no target, or one is of another device
     */
    CompletableFuture<CompositeResult> read(ReadableTarget<?>... targets);

    /**
     * Writes what may be of several Objects in one request, all or nothing (Write-Composite). Resources and Resource Instances
     * that are not mentioned stay as they are.
     *
     * <p>Devices of LwM2M 1.0 know of no composite requests: the future fails and nothing is sent.
     *
     * @throws IllegalArgumentException if there is no assignment, one is of another device, or two are about the same Resource
     */
    CompletableFuture<Void> write(Assignment... assignments);

    /**
     * Observes what may be of several Objects as one (Observe-Composite): {@code values} hears of all of it whenever any of it
     * changes, and the first values too, one call at a time, in order.
     *
     * <p>Devices of LwM2M 1.0 know of no composite requests: the observation is refused and nothing is sent.
     *
     * @throws IllegalArgumentException if there is no target, or one is of another device
     */
    Observation observe(List<? extends ReadableTarget<?>> targets, Consumer<? super CompositeResult> values);

    /** The same device, its requests made with these options. */
    RegisteredDevice with(RequestOptions options);

    /** Sends any request: the door for Objects without stubs. The request needs no peer. An error code ends the future well. */
    CompletableFuture<Response> send(Request request);
}
