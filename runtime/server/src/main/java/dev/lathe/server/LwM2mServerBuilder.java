package dev.lathe.server;

import dev.lathe.codec.Codecs;
import dev.lathe.link.Link;
import dev.lathe.message.Handler;
import dev.lathe.message.Rescue;
import dev.lathe.server.device.DeviceListeners;
import dev.lathe.server.device.Devices;
import dev.lathe.server.inbound.LimitsFilter;
import dev.lathe.server.inbound.Router;
import dev.lathe.server.inbound.WellKnownCore;
import dev.lathe.server.observation.Observations;
import dev.lathe.server.registration.ExpiryWatch;
import dev.lathe.server.registration.RegistrationDirectory;
import dev.lathe.server.registration.Registrations;
import dev.lathe.server.request.AddressProofs;
import dev.lathe.server.request.AnswerReading;
import dev.lathe.server.request.FormatChoice;
import dev.lathe.server.request.Requests;
import dev.lathe.server.store.RegistrationStore;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.Transport;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/** Says what a server is to be made of. What is not said has a default; only where to listen has none. For one thread. */
public final class LwM2mServerBuilder {

    private static final int DEFAULT_CAPACITY = 100_000;

    private final Foundation foundation = new Foundation("LwM2mServer");
    private Clock clock = Clock.systemUTC();
    private @Nullable RegistrationStore store;
    private int capacity = DEFAULT_CAPACITY;

    LwM2mServerBuilder() {}

    /** Listens for CoAP without security on this port of all addresses; 5683 is the port devices expect, 0 one that is free. */
    public LwM2mServerBuilder coap(int port) {
        return coap(new InetSocketAddress(port));
    }

    /** Listens for CoAP without security on this address. */
    public LwM2mServerBuilder coap(InetSocketAddress local) {
        foundation.address(local);
        return this;
    }

    /** The CoAP stack; over UDP unless said otherwise. */
    public LwM2mServerBuilder transport(Transport stack) {
        foundation.transport(stack);
        return this;
    }

    /**
     * Where listeners, consumers of observations and what depends on futures run; they may block there. Virtual threads where the
     * JVM has them, else daemon threads. The server does not shut it down.
     */
    public LwM2mServerBuilder executor(Executor callbacks) {
        foundation.executor(callbacks);
        return this;
    }

    /** For time limits and expiry: short tasks only. A thread of its own by default. The server does not shut it down. */
    public LwM2mServerBuilder scheduler(ScheduledExecutorService timers) {
        foundation.scheduler(timers);
        return this;
    }

    /** Which time it is, for the lifetimes of registrations. */
    public LwM2mServerBuilder clock(Clock source) {
        clock = source;
        return this;
    }

    /** Where registrations are kept; in memory by default. The server does not close it. */
    public LwM2mServerBuilder store(RegistrationStore registrations) {
        store = registrations;
        return this;
    }

    /**
     * How many devices may be registered at a time, 100,000 unless said otherwise. More are answered 5.03, and try again after a
     * minute or so.
     */
    public LwM2mServerBuilder maxRegistrations(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a server has room for one device at least, not " + most);
        }
        capacity = most;
        return this;
    }

    /**
     * Starts the server: devices can register from now on.
     *
     * @throws dev.lathe.message.TransportException if the address cannot be had
     * @throws IllegalStateException if nothing says where to listen
     */
    public LwM2mServer start() {
        return foundation.start(this::assemble);
    }

    private LwM2mServer assemble(Foundation.Ground ground, List<Runnable> own) {
        Executor callbacks = ground.callbacks();
        ScheduledExecutorService timers = ground.timers();
        Late<CoapEndpoint> endpoint = new Late<>();
        Late<Observations> observations = new Late<>();
        Late<Devices> devices = new Late<>();

        DeviceListeners listeners = new DeviceListeners(callbacks);
        Registrations registrations = new Registrations(
                store == null ? RegistrationStore.inMemory() : store,
                capacity,
                clock,
                new RegistrationEvents(observations, devices, listeners));
        AddressProofs addresses = new AddressProofs(endpoint, registrations, timers);
        Requests requests = new Requests(endpoint, registrations, addresses, callbacks, timers);
        observations.set(new Observations(endpoint, requests, registrations, callbacks));
        FormatChoice formats = new FormatChoice(Codecs.standard());
        devices.set(new Devices(registrations, requests, observations.get(), formats, new AnswerReading(formats)));

        Handler inbound = new Rescue()
                .andThen(LimitsFilter.DEFAULT)
                .then(Router.empty()
                        .with(new RegistrationDirectory(registrations, clock, addresses), RegistrationDirectory.PATH)
                        .with(new WellKnownCore(offered()), ".well-known", "core"));

        // A server notifies nobody, so nobody can reject it.
        endpoint.set(ground.stack().open(ground.local(), endpoint.before(inbound), rejected -> {}));
        ExpiryWatch expiry = new ExpiryWatch(registrations, timers);
        expiry.start();

        List<Runnable> closing =
                new ArrayList<>(List.of(expiry::close, observations.get()::close, endpoint.get()::close));
        closing.addAll(own);
        return new LwM2mServer(endpoint.get(), devices.get(), listeners, Collections.unmodifiableList(closing));
    }

    private static List<Link> offered() {
        return List.of(new Link("/" + RegistrationDirectory.PATH, Map.of("rt", "core.rd")));
    }
}
