package dev.lathe.client;

import dev.lathe.client.access.Limits;
import dev.lathe.client.observe.ObserveLimits;
import dev.lathe.client.registration.RegistrationListener;
import dev.lathe.transport.Transport;
import dev.lathe.value.Octets;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * What clients of both families may be told. For one thread, for one client.
 *
 * @param <B> the builder that goes on
 */
public abstract sealed class ClientOptions<B extends ClientOptions<B>> permits ClientBuilder, Draft0ClientBuilder {

    final List<RegistrationListener> listeners = new ArrayList<>();
    Limits limits = Limits.DEFAULT;
    ObserveLimits observeLimits = ObserveLimits.DEFAULT;
    InetSocketAddress local = new InetSocketAddress(0);
    Duration patience = Duration.ofSeconds(2);
    Executor executor = DefaultThreads.executor();
    ScheduledExecutorService scheduler = DefaultThreads.timers();
    Clock clock = new MonotonicClock();
    private @Nullable Transport transport;

    ClientOptions() {}

    abstract B self();

    static String checkedName(String endpoint, int most) {
        if (endpoint.isEmpty() || Octets.count(endpoint) > most) {
            throw new IllegalArgumentException(
                    "an Endpoint Client Name has 1 to " + most + " octets, not " + Octets.count(endpoint));
        }
        return endpoint;
    }

    Transport transport() {
        return transport == null ? DefaultTransport.shared() : transport;
    }

    public B listener(RegistrationListener listener) {
        listeners.add(listener);
        return self();
    }

    public B limits(Limits value) {
        limits = value;
        return self();
    }

    public B observeLimits(ObserveLimits value) {
        observeLimits = value;
        return self();
    }

    /** CoAP over UDP unless set. */
    public B transport(Transport value) {
        transport = value;
        return self();
    }

    /** Where to listen; a port of the system's choice unless set. */
    public B local(InetSocketAddress address) {
        local = address;
        return self();
    }

    /**
     * What calls the device's code and the listeners; it must not run a task on the thread that gives it. Virtual threads where
     * the JVM has them, else a pool that all clients share, unless set. It may reject tasks while it is busy: a server's request is
     * 5.03 then, and what the client itself has to do, up to 10,000 tasks, waits until they are taken. The client does not shut it
     * down.
     */
    public B executor(Executor value) {
        executor = value;
        return self();
    }

    /** What wakes the client; its tasks are short. One thread that all clients share unless set. */
    public B scheduler(ScheduledExecutorService value) {
        scheduler = value;
        return self();
    }

    /** By which periods are measured: it must go evenly, like the one used unless set. */
    public B clock(Clock value) {
        clock = value;
        return self();
    }

    /** How long its {@code close} waits for the server to answer the De-register; two seconds unless set. */
    public B closeTimeout(Duration time) {
        patience = time;
        return self();
    }
}
