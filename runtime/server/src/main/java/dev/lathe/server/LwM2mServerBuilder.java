package dev.lathe.server;

import dev.lathe.link.Link;
import dev.lathe.message.Handler;
import dev.lathe.message.Rescue;
import dev.lathe.payload.draft0.Draft0JsonFormat;
import dev.lathe.server.inbound.LimitsFilter;
import dev.lathe.server.inbound.Router;
import dev.lathe.server.inbound.WellKnownCore;
import dev.lathe.server.registration.RegistrationDirectory;
import dev.lathe.server.store.RegistrationStore;
import dev.lathe.stub.server.Draft0Device;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.stub.server.ValuePolicy;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.Transport;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/** Says what a server is to be made of. What is not said has a default; only where to listen has none. For one thread. */
public final class LwM2mServerBuilder {

    private static final int DEFAULT_CAPACITY = 100_000;

    private final Foundation foundation = new Foundation("LwM2mServer");
    private Clock clock = Clock.systemUTC();
    private @Nullable RegistrationStore store;
    private @Nullable RegistrationStore draft0Store;
    private Draft0JsonFormat.Options draft0Json = Draft0JsonFormat.Options.STRICT;
    private ValuePolicy valuePolicy = ValuePolicy.DELIVER;
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

    /** Where registrations of LwM2M are kept; in memory by default. The server does not close it. */
    public LwM2mServerBuilder store(RegistrationStore registrations) {
        store = registrations;
        return this;
    }

    /**
     * Speaks the early draft too: a Register without {@code lwm2m} whose list has a link with {@code rt="oma.lwm2m.draft0"} is of
     * the draft's. Its devices, kept in memory, are had of {@link LwM2mServer#draft0}; those of LwM2M have nothing to do with them.
     */
    public LwM2mServerBuilder draft0() {
        return draft0(RegistrationStore.inMemory());
    }

    /**
     * As {@link #draft0()}, its registrations kept there. The server does not close it.
     *
     * @param registrations a store of their own: the families have separate names
     */
    public LwM2mServerBuilder draft0(RegistrationStore registrations) {
        draft0Store = registrations;
        return this;
    }

    /** What JSON of the early draft carries beyond its letter; nothing unless said. Devices must know of what is written so. */
    public LwM2mServerBuilder draft0Json(Draft0JsonFormat.Options options) {
        draft0Json = options;
        return this;
    }

    /**
     * What becomes of values that devices send and their descriptors do not allow, where
     * {@link dev.lathe.stub.server.RequestOptions#valuePolicy()} does not say: they are delivered unless said otherwise.
     */
    public LwM2mServerBuilder valuePolicy(ValuePolicy policy) {
        valuePolicy = policy;
        return this;
    }

    /**
     * How many devices may be registered at a time, 100,000 unless said otherwise, and as many again of the early draft. More are
     * answered 5.03, and try again after a minute or so.
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
     * @throws IllegalStateException if nothing says where to listen, or both families are to share one store
     */
    public LwM2mServer start() {
        if (store != null && store == draft0Store) {
            throw new IllegalStateException(
                    "LwM2M and the early draft need a store each: their devices may have the same names");
        }
        return foundation.start(this::assemble);
    }

    private LwM2mServer assemble(Foundation.Ground ground, List<Runnable> own) {
        Executor callbacks = ground.callbacks();
        ScheduledExecutorService timers = ground.timers();
        Late<CoapEndpoint> endpoint = new Late<>();
        Shared shared = new Shared(endpoint, callbacks, timers, clock, valuePolicy, capacity);
        Side<RegisteredDevice> lwm2m = Side.lwm2m(shared, store == null ? RegistrationStore.inMemory() : store);
        Optional<Side<Draft0Device>> draft0 =
                Optional.ofNullable(draft0Store).map(registrations -> Side.draft0(shared, registrations, draft0Json));

        Handler inbound = new Rescue()
                .andThen(LimitsFilter.DEFAULT)
                .then(Router.empty()
                        .with(
                                new RegistrationDirectory(lwm2m.desk(), draft0.map(Side::desk)),
                                RegistrationDirectory.PATH)
                        .with(new WellKnownCore(offered()), ".well-known", "core"));

        // A server notifies nobody, so nobody can reject it.
        endpoint.set(ground.stack().open(ground.local(), endpoint.before(inbound), rejected -> {}));
        lwm2m.expiry().start();
        draft0.ifPresent(side -> side.expiry().start());

        List<Runnable> closing = new ArrayList<>(lwm2m.closing());
        draft0.map(Side::closing).ifPresent(closing::addAll);
        closing.add(endpoint.get()::close);
        closing.addAll(own);
        return new LwM2mServer(endpoint.get(), lwm2m, draft0, Collections.unmodifiableList(closing));
    }

    private static List<Link> offered() {
        return List.of(new Link("/" + RegistrationDirectory.PATH, Map.of("rt", "core.rd")));
    }
}
