package dev.lathe.server.observation;

import dev.lathe.message.LwM2mException;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.server.execution.SerialTasks;
import dev.lathe.server.registration.Registrations;
import dev.lathe.server.request.Requests;
import dev.lathe.server.request.Requests.Recipient;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.RequestOptions;
import dev.lathe.transport.CoapEndpoint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** All observations of a server, by the registration they belong to: with it they end. Safe for all threads. */
public final class Observations {

    private final Supplier<CoapEndpoint> transport;
    private final Requests requests;
    private final Registrations registrations;
    private final SerialTasks<Object> tasks;
    private final Map<String, Set<RemoteObservation<?>>> live = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** @param transport asked for with each observation */
    public Observations(
            Supplier<CoapEndpoint> transport, Requests requests, Registrations registrations, Executor executor) {
        this.transport = transport;
        this.requests = requests;
        this.registrations = registrations;
        this.tasks = new SerialTasks<>(executor);
    }

    /**
     * Begins an observation.
     *
     * @param before requests that must succeed first, in this order
     * @param request a GET of what is observed, with a path as the data model has it
     * @param reading makes a value of a notification, or throws a {@link dev.lathe.message.LwM2mException}
     */
    public <T> Observation begin(
            Recipient recipient,
            List<Request> before,
            Request request,
            RequestOptions options,
            Function<Response, T> reading,
            Consumer<? super T> values) {
        RemoteObservation<T> observation = new RemoteObservation<>(
                this, recipient, request, options, new Values<>(tasks, reading, values, recipient + " " + request));
        live.compute(recipient.registrationId(), (id, others) -> {
            Set<RemoteObservation<?>> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(observation);
            return all;
        });
        if (closed) {
            observation.serverClosed();
        } else if (registrations.find(recipient.registrationId()).isEmpty()) {
            observation.registrationEnded(); // and nobody will tell of its end again
        } else {
            observation.start(before);
        }
        return observation;
    }

    /** What stands for an observation that could not even be asked for. */
    public static Observation refused(LwM2mException cause) {
        return new RefusedObservation(cause);
    }

    Requests requests() {
        return requests;
    }

    CoapEndpoint transport() {
        return transport.get();
    }

    void ended(RemoteObservation<?> observation, String registrationId) {
        live.computeIfPresent(registrationId, (id, all) -> {
            all.remove(observation);
            return all.isEmpty() ? null : all;
        });
    }

    /** The registration is over: so are its observations. */
    public void endAll(String registrationId) {
        of(registrationId).forEach(RemoteObservation::registrationEnded);
    }

    /** The device is at another address, from where its notifications would mean nothing: it is asked anew. */
    public void renewAll(String registrationId) {
        of(registrationId).forEach(RemoteObservation::renew);
    }

    private List<RemoteObservation<?>> of(String registrationId) {
        return List.copyOf(live.getOrDefault(registrationId, Set.of()));
    }

    /** Ends all observations, and those that begin later at once. */
    public void close() {
        closed = true;
        List.copyOf(live.keySet()).forEach(id -> of(id).forEach(RemoteObservation::serverClosed));
    }
}
