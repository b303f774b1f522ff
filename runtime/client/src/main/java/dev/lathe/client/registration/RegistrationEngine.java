package dev.lathe.client.registration;

import dev.lathe.client.access.Gate;
import dev.lathe.message.LwM2mException;
import dev.lathe.message.Peer;
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
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The life of one registration: Register, Update before the lifetime is over, Register again when the server does not know the
 * client any more or does not answer, De-register. Its lock is held for moments only: it waits for nothing.
 */
final class RegistrationEngine {

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
    private final CompletableFuture<Void> registered;

    private volatile @Nullable Peer server;
    private volatile Duration lifetime;

    // What follows is guarded by this object's monitor.
    private Phase phase = Phase.IDLE;
    private int failures;
    private List<String> location = List.of();
    private String name = "";
    private Duration lifetimeToldTheServer = Duration.ZERO;
    private boolean updating;
    private boolean updateWanted;
    private boolean objectsChanged;
    private boolean paused;
    private @Nullable Runnable afterPause;

    RegistrationEngine(ServerAccount account, Means means) {
        this.account = account;
        this.messages = means.messages();
        this.gate = means.gate();
        this.onFresh = means.onFresh();
        this.announcer = means.announcer();
        this.agenda = new Agenda(this, means.sender(), means.executor(), means.scheduler());
        this.scheduler = means.scheduler();
        this.registered = means.registered();
        this.lifetime = account.lifetime();
    }

    ServerAccount account() {
        return account;
    }

    OptionalInt shortServerId(Peer peer) {
        Peer found = server;
        return found != null && account.address().isOf(peer, found)
                ? OptionalInt.of(account.shortServerId())
                : OptionalInt.empty();
    }

    /** Whether the server knows the client by the name it has now, if it knows it at all. */
    synchronized boolean isOfPresentName() {
        return name.isEmpty() || name.equals(messages.endpoint());
    }

    synchronized void start() {
        if (phase == Phase.IDLE) {
            register();
        }
    }

    /** Sends nothing of its own accord until it is resumed; what it waits for, it still hears. */
    synchronized void pause() {
        paused = true;
    }

    synchronized void resume() {
        paused = false;
        Runnable next = afterPause;
        afterPause = null;
        if (next != null) {
            next.run();
        }
    }

    private void register() {
        if (paused) {
            afterPause = this::register;
            return;
        }
        phase = Phase.REGISTERING;
        agenda.turnPage();
        updating = false;
        gate.expect();
        onFresh.run();
        agenda.work(() -> account.address().resolve(), this::sendRegister);
    }

    private void sendRegister(InetSocketAddress address) {
        if (address.isUnresolved()) {
            failed(new TransportException("the host name " + account.address().host() + " is not known", null));
            return;
        }
        Peer peer = Peer.unsecured(address);
        server = peer;
        updateWanted = false;
        objectsChanged = false;
        lifetimeToldTheServer = lifetime;
        name = messages.endpoint();
        agenda.send(messages.register(peer, name, lifetimeToldTheServer), this::registerAnswered);
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
        if (paused) {
            afterPause = afterPause == null ? this::update : afterPause;
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
    synchronized void objectsChanged() {
        objectsChanged = true;
        updateWanted = true;
        updateIfWanted();
    }

    /** The server is to hear of the client now. */
    synchronized void updateNow() {
        updateWanted = true;
        updateIfWanted();
    }

    void lifetime(Duration value) {
        lifetime = value;
        agenda.soon(ANSWER_FIRST, this::updateNow);
    }

    void updateTriggered() {
        agenda.soon(ANSWER_FIRST, this::updateNow);
    }

    void disabled(Duration time) {
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

    /** Ends without a word to the server, which another registration will tell. */
    synchronized void abandon() {
        if (phase != Phase.CLOSED) {
            phase = Phase.CLOSED;
            agenda.turnPage();
            gate.close();
        }
    }

    /**
     * De-registers and ends. Nothing is sent after that.
     *
     * @param patience how long to wait for the server's answer
     * @return never fails
     */
    synchronized CompletableFuture<Void> close(Duration patience) {
        Phase before = phase;
        if (before == Phase.CLOSED) {
            return CompletableFuture.completedFuture(null);
        }
        phase = Phase.CLOSED;
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
        return announcer.registration(name, account, location, lifetimeToldTheServer);
    }
}
