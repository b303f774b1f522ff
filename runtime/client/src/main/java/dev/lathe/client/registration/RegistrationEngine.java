package dev.lathe.client.registration;

import dev.lathe.client.access.Gate;
import dev.lathe.client.object.ServerLookup;
import dev.lathe.link.Link;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.LwM2mException;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.RequestTimeoutException;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.message.TransportException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The life of one registration: Register, Update before the lifetime is over, Register again when the server does not know the
 * client any more or does not answer, De-register. Its lock is held for moments only: it waits for nothing.
 */
public final class RegistrationEngine implements ServerLookup, ServerCommands {

    /** MAX_TRANSMIT_WAIT (RFC 7252, 4.8.2): an Update sent that early can be lost and sent again in time. */
    private static final long MAX_TRANSMIT_WAIT_SECONDS = 93;

    /** What a server asked for by an Execute or a Write waits so long, for the answer to go first. */
    private static final Duration ANSWER_FIRST = Duration.ofMillis(20);

    private enum Phase {
        IDLE,
        REGISTERING,
        REGISTERED,
        /** Has failed, will try again. */
        WAITING,
        DISABLED,
        CLOSED
    }

    private final ServerAccount account;
    private final Messages messages;
    private final Gate gate;
    private final Runnable onFresh;
    private final Announcer announcer;
    private final Agenda agenda;
    private final ScheduledExecutorService scheduler;
    private final CompletableFuture<Void> registered = new CompletableFuture<>();

    private volatile @Nullable Peer server;
    private volatile Duration lifetime;

    // What follows is guarded by this object's monitor.
    private Phase phase = Phase.IDLE;
    private int failures;
    private List<String> location = List.of();
    private Duration lifetimeToldTheServer = Duration.ZERO;
    private boolean updating;
    private boolean updateWanted;
    private boolean objectsChanged;

    /**
     * @param formats to tell a server of LwM2M 1.1 of
     * @param objects the Objects and Object Instances there are now
     * @param onFresh called whenever the server has forgotten what it knew of this client; must not block
     * @param sender as {@link dev.lathe.transport.CoapEndpoint#send}
     */
    public static RegistrationEngine of(
            ServerAccount account,
            String endpoint,
            Enabler enabler,
            List<ContentFormat> formats,
            Supplier<List<Link>> objects,
            Gate gate,
            Runnable onFresh,
            Function<Request, CompletableFuture<Response>> sender,
            Executor executor,
            ScheduledExecutorService scheduler,
            List<RegistrationListener> listeners) {
        return new RegistrationEngine(
                account,
                new Messages(endpoint, enabler, formats, objects),
                gate,
                onFresh,
                sender,
                executor,
                scheduler,
                new Announcer(endpoint, enabler, listeners, executor));
    }

    private RegistrationEngine(
            ServerAccount account,
            Messages messages,
            Gate gate,
            Runnable onFresh,
            Function<Request, CompletableFuture<Response>> sender,
            Executor executor,
            ScheduledExecutorService scheduler,
            Announcer announcer) {
        this.account = account;
        this.messages = messages;
        this.gate = gate;
        this.onFresh = onFresh;
        this.announcer = announcer;
        this.agenda = new Agenda(this, sender, executor, scheduler);
        this.scheduler = scheduler;
        this.lifetime = account.lifetime();
    }

    @Override
    public OptionalInt shortServerId(Peer peer) {
        Peer found = server;
        return found != null && account.isOf(peer, found)
                ? OptionalInt.of(account.shortServerId())
                : OptionalInt.empty();
    }

    /** Ends with the first registration; fails if the client is closed before. */
    public CompletableFuture<Void> registered() {
        return registered.copy();
    }

    public synchronized void start() {
        if (phase == Phase.IDLE) {
            register();
        }
    }

    private void register() {
        phase = Phase.REGISTERING;
        agenda.turnPage();
        updating = false;
        gate.expect();
        onFresh.run();
        agenda.work(() -> new InetSocketAddress(account.host(), account.port()), this::sendRegister);
    }

    private void sendRegister(InetSocketAddress address) {
        if (address.isUnresolved()) {
            failed(new TransportException("the host name " + account.host() + " is not known", null));
            return;
        }
        Peer peer = Peer.unsecured(address);
        server = peer;
        updateWanted = false;
        objectsChanged = false;
        lifetimeToldTheServer = lifetime;
        agenda.send(messages.register(peer, lifetimeToldTheServer), this::registerAnswered);
    }

    private void registerAnswered(@Nullable Response response, @Nullable LwM2mException failure) {
        if (response == null) {
            failed(failure);
        } else if (response.code() != ResponseCode.CREATED) {
            failed(new ResponseException(response.code(), response.diagnostic()));
        } else if (response.location().isEmpty()) {
            failed(new TransportException("the server's answer to Register names no location", null));
        } else {
            phase = Phase.REGISTERED;
            failures = 0;
            location = response.location();
            gate.open();
            scheduleUpdate();
            announcer.registered(registration());
            announcer.afterwards(() -> registered.complete(null));
            updateIfWanted();
        }
    }

    private void failed(@Nullable LwM2mException failure) {
        phase = Phase.WAITING;
        failures++;
        gate.close();
        onFresh.run();
        Duration pause = account.retries().pauseAfter(failures);
        announcer.failed(failure == null ? new TransportException("Register failed", null) : failure, pause);
        agenda.schedule(pause, this::register);
    }

    private void scheduleUpdate() {
        long seconds = lifetimeToldTheServer.toSeconds();
        Duration half = lifetimeToldTheServer.dividedBy(2);
        Duration early = Duration.ofSeconds(Math.max(0, seconds - MAX_TRANSMIT_WAIT_SECONDS));
        agenda.schedule(early.compareTo(half) > 0 ? early : half, this::update);
    }

    private void updateIfWanted() {
        if (updateWanted && phase == Phase.REGISTERED && !updating) {
            update();
        }
    }

    private void update() {
        Peer peer = server;
        if (phase != Phase.REGISTERED || peer == null) {
            return;
        }
        updating = true;
        updateWanted = false;
        Duration now = lifetime;
        Optional<Duration> other = now.equals(lifetimeToldTheServer) ? Optional.empty() : Optional.of(now);
        boolean withObjects = objectsChanged;
        objectsChanged = false;
        lifetimeToldTheServer = now;
        agenda.cancelTimer();
        agenda.send(messages.update(peer, location, other, withObjects), this::updateAnswered);
    }

    private void updateAnswered(@Nullable Response response, @Nullable LwM2mException failure) {
        updating = false;
        if (response != null && response.code().isSuccess()) {
            scheduleUpdate();
            announcer.updated(registration());
            updateIfWanted();
        } else if (response != null && response.code() != ResponseCode.NOT_FOUND) {
            failed(new ResponseException(response.code(), response.diagnostic()));
        } else if (response != null || failure instanceof RequestTimeoutException) {
            register(); // the server does not know this client any more, or was not there to hear of it
        } else {
            failed(failure);
        }
    }

    /** There are other Object Instances than the server was told of. */
    public synchronized void objectsChanged() {
        objectsChanged = true;
        updateWanted = true;
        updateIfWanted();
    }

    /** The server is to hear of the client now. */
    public synchronized void updateNow() {
        updateWanted = true;
        updateIfWanted();
    }

    @Override
    public Duration lifetime() {
        return lifetime;
    }

    @Override
    public void lifetime(Duration value) {
        lifetime = value;
        agenda.soon(ANSWER_FIRST, this::updateNow);
    }

    @Override
    public void updateTriggered() {
        agenda.soon(ANSWER_FIRST, this::updateNow);
    }

    @Override
    public void disabled(Duration time) {
        agenda.soon(ANSWER_FIRST, () -> disable(time));
    }

    private void disable(Duration time) {
        if (phase == Phase.REGISTERED) {
            var unused = deregister();
            phase = Phase.DISABLED;
            announcer.deregistered();
            agenda.schedule(time, this::register);
        }
    }

    /** Leaves the server, if it knows of this client; the future ends when it has answered, or failed to. */
    private CompletableFuture<Response> deregister() {
        agenda.turnPage();
        gate.close();
        onFresh.run();
        Peer peer = server;
        return peer == null
                ? CompletableFuture.completedFuture(Response.of(ResponseCode.DELETED))
                : agenda.send(messages.deregister(peer, location));
    }

    /**
     * De-registers and ends. Nothing is sent after that.
     *
     * @param patience how long to wait for the server's answer
     * @return never fails
     */
    public synchronized CompletableFuture<Void> close(Duration patience) {
        Phase before = phase;
        if (before == Phase.CLOSED) {
            return CompletableFuture.completedFuture(null);
        }
        phase = Phase.CLOSED;
        announcer.afterwards(() -> registered.completeExceptionally(
                new TransportException("the client was closed before it was registered", null)));
        if (before != Phase.REGISTERED) {
            agenda.turnPage();
            gate.close();
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Response> answer = deregister();
        var limit = scheduler.schedule(() -> answer.cancel(false), patience.toMillis(), TimeUnit.MILLISECONDS);
        announcer.deregistered();
        return answer.handle((response, failure) -> {
            limit.cancel(false);
            return null;
        });
    }

    private Registration registration() {
        return announcer.registration(account, location, lifetimeToldTheServer);
    }
}
