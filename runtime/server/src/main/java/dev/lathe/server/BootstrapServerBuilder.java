package dev.lathe.server;

import dev.lathe.codec.Codecs;
import dev.lathe.link.Link;
import dev.lathe.message.Handler;
import dev.lathe.message.Rescue;
import dev.lathe.server.bootstrap.Announcements;
import dev.lathe.server.bootstrap.BootstrapConfiguration;
import dev.lathe.server.bootstrap.BootstrapInterface;
import dev.lathe.server.bootstrap.BootstrapListener;
import dev.lathe.server.bootstrap.ConfigurationSource;
import dev.lathe.server.bootstrap.NoBootstrapPack;
import dev.lathe.server.bootstrap.Sessions;
import dev.lathe.server.bootstrap.Steps;
import dev.lathe.server.inbound.LimitsFilter;
import dev.lathe.server.inbound.Router;
import dev.lathe.server.inbound.WellKnownCore;
import dev.lathe.server.request.AnswerReading;
import dev.lathe.server.request.DirectRequests;
import dev.lathe.server.request.FormatChoice;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.Transport;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Says what a Bootstrap-Server is to be made of. What is not said has a default; only where to listen has none. For one thread.
 */
public final class BootstrapServerBuilder {

    private static final int DEFAULT_CAPACITY = 1000;
    /** As long as a confirmable exchange of RFC 7252 can take before nobody answers any more (MAX_TRANSMIT_WAIT). */
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(93);

    private final Foundation foundation = new Foundation("BootstrapServer");
    private final Map<String, BootstrapConfiguration> byEndpoint = new HashMap<>();
    private final List<ConfigurationSource> sources = new ArrayList<>();
    private final List<BootstrapListener> listeners = new ArrayList<>();
    private int capacity = DEFAULT_CAPACITY;
    private Duration timeout = DEFAULT_TIMEOUT;

    BootstrapServerBuilder() {}

    /** Listens for CoAP without security on this port of all addresses; 0 is one that is free. */
    public BootstrapServerBuilder coap(int port) {
        return coap(new InetSocketAddress(port));
    }

    /** Listens for CoAP without security on this address. */
    public BootstrapServerBuilder coap(InetSocketAddress local) {
        foundation.address(local);
        return this;
    }

    /** The CoAP stack; over UDP unless said otherwise. */
    public BootstrapServerBuilder transport(Transport stack) {
        foundation.transport(stack);
        return this;
    }

    /**
     * Where listeners and sources of configurations run; they may block there. Virtual threads where the JVM has them, else daemon
     * threads. The server does not shut it down.
     */
    public BootstrapServerBuilder executor(Executor callbacks) {
        foundation.executor(callbacks);
        return this;
    }

    /** For time limits: short tasks only. A thread of its own by default. The server does not shut it down. */
    public BootstrapServerBuilder scheduler(ScheduledExecutorService timers) {
        foundation.scheduler(timers);
        return this;
    }

    /** What the device with this Endpoint Client Name is given; in place of what was said of it before. */
    public BootstrapServerBuilder accounts(String endpoint, BootstrapConfiguration configuration) {
        byEndpoint.put(endpoint, configuration);
        return this;
    }

    /** Who knows what other devices are given. Several are asked in turn; a device that none knows is refused. */
    public BootstrapServerBuilder accounts(ConfigurationSource source) {
        sources.add(source);
        return this;
    }

    /** Hears what becomes of sessions; there may be several. */
    public BootstrapServerBuilder listener(BootstrapListener listener) {
        listeners.add(listener);
        return this;
    }

    /** How many sessions there may be at a time, 1,000 unless said otherwise. More are answered 5.03, and ask again later. */
    public BootstrapServerBuilder maxSessions(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a Bootstrap-Server has room for one session at least, not " + most);
        }
        capacity = most;
        return this;
    }

    /** How long to wait for the answer to one step, however many retransmissions that spans; 93 s unless said otherwise. */
    public BootstrapServerBuilder stepTimeout(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a timeout is positive, not " + limit);
        }
        timeout = limit;
        return this;
    }

    /**
     * Starts the server: devices can ask from now on.
     *
     * @throws dev.lathe.message.TransportException if the address cannot be had
     * @throws IllegalStateException if nothing says where to listen
     */
    public BootstrapServer start() {
        return foundation.start(this::assemble);
    }

    private BootstrapServer assemble(Foundation.Ground ground, List<Runnable> own) {
        Late<CoapEndpoint> endpoint = new Late<>();
        Codecs codecs = Codecs.standard();
        Sessions sessions = new Sessions(
                new DirectRequests(endpoint, ground.callbacks(), ground.timers()),
                new Steps(new AnswerReading(new FormatChoice(codecs))),
                ground.callbacks(),
                new Announcements(ground.callbacks(), listeners),
                timeout,
                capacity);
        Handler inbound = new Rescue()
                .andThen(LimitsFilter.DEFAULT)
                .then(Router.empty()
                        .with(
                                new BootstrapInterface(source(), sessions, codecs, ground.callbacks(), capacity),
                                BootstrapInterface.PATH)
                        .with(new NoBootstrapPack(), NoBootstrapPack.PATH)
                        .with(new WellKnownCore(offered()), ".well-known", "core"));
        // A server notifies nobody, so nobody can reject it.
        endpoint.set(ground.stack().open(ground.local(), endpoint.before(inbound), rejected -> {}));

        List<Runnable> closing = new ArrayList<>(List.of(sessions::close, endpoint.get()::close));
        closing.addAll(own);
        return new BootstrapServer(endpoint.get(), sessions, Collections.unmodifiableList(closing));
    }

    private ConfigurationSource source() {
        Map<String, BootstrapConfiguration> named = Map.copyOf(byEndpoint);
        List<ConfigurationSource> others = List.copyOf(sources);
        return request -> {
            Optional<BootstrapConfiguration> found = Optional.ofNullable(named.get(request.endpoint()));
            for (int i = 0; i < others.size() && found.isEmpty(); i++) {
                found = others.get(i).find(request);
            }
            return found;
        };
    }

    private static List<Link> offered() {
        return List.of(new Link("/" + BootstrapInterface.PATH, Map.of()));
    }
}
