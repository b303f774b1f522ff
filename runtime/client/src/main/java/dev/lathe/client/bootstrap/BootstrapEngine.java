package dev.lathe.client.bootstrap;

import dev.lathe.client.registration.Agenda;
import dev.lathe.client.registration.BootstrapTrigger;
import dev.lathe.client.registration.Registrar;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When a client is bootstrapped, and by whom: the hold-off, the Bootstrap-Request, the phase in which the Bootstrap-Server
 * works, its end for good or bad, and the pause before the next attempt. Its lock is held for moments only: it waits for
 * nothing and calls no code of the device.
 */
public final class BootstrapEngine implements BootstrapTrigger {

    /** EXCHANGE_LIFETIME (RFC 7252, 4.8.2): a Bootstrap-Server silent for that long has gone (LwM2M Core, 6.1.4). */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(247);

    /** What must not overtake the answer to a request waits so long. */
    private static final Duration ANSWER_FIRST = Duration.ofMillis(20);

    private enum State {
        IDLE,
        /** Leaves the Bootstrap-Server time to begin by itself. */
        HOLDING_OFF,
        /** Has asked, and waits for the answer. */
        REQUESTING,
        /** The Bootstrap-Server reads, writes and deletes. */
        OPEN,
        COMMITTING,
        /** Has failed, will ask again. */
        WAITING,
        CLOSED
    }

    private final Phases phases;
    private final Registrar registrar;
    private final BootstrapAnnouncer announcer;
    private final Agenda agenda;
    private final Agenda accountEnd;
    private final Duration patience;

    private final Whereabouts server;

    // What follows is guarded by this object's monitor.
    private State state = State.IDLE;
    private @Nullable Phase phase;
    private int failures;

    /**
     * @param sender as {@link dev.lathe.transport.CoapEndpoint#send}
     * @param patience how long a former LwM2M Server has to answer the De-register
     */
    public static BootstrapEngine of(
            BootstrapAccount account,
            Phases phases,
            Function<Request, CompletableFuture<Response>> sender,
            Executor executor,
            ScheduledExecutorService scheduler,
            List<BootstrapListener> listeners,
            Duration patience) {
        return new BootstrapEngine(
                account,
                phases,
                new BootstrapAnnouncer(listeners, executor),
                monitor -> new Agenda(monitor, sender, executor, scheduler),
                patience);
    }

    private BootstrapEngine(
            BootstrapAccount account,
            Phases phases,
            BootstrapAnnouncer announcer,
            Function<Object, Agenda> agendas,
            Duration patience) {
        this.server = new Whereabouts(account);
        this.phases = phases;
        this.registrar = phases.registrar();
        this.announcer = announcer;
        this.agenda = agendas.apply(this);
        this.accountEnd = agendas.apply(this);
        this.patience = patience;
    }

    /** Bootstraps, after the hold-off, if there is no server to register with; else looks where the Bootstrap-Server is. */
    public synchronized void start() {
        BootstrapAccount now = server.account();
        if (now == null || state != State.IDLE) {
            return;
        }
        if (registrar.account().isPresent()) {
            agenda.work(now.address()::resolve, server::foundAt);
        } else if (now.holdOff().isZero()) {
            begin();
        } else {
            state = State.HOLDING_OFF;
            agenda.work(now.address()::resolve, server::foundAt);
            agenda.schedule(now.holdOff(), this::begin);
        }
    }

    /** Whether that peer is the Bootstrap-Server, whatever it may do at the moment. */
    boolean isBootstrapServer(Peer peer) {
        return server.isOf(peer);
    }

    @Override
    public boolean isThere() {
        return server.account() != null;
    }

    @Override
    public void pull() {
        if (server.account() == null) {
            throw BootstrapTrigger.missing();
        }
        agenda.soon(ANSWER_FIRST, this::ask);
    }

    /**
     * Asks the Bootstrap-Server for a bootstrap now, unless there is one under way.
     *
     * @throws IllegalStateException if the client has no account of a Bootstrap-Server, or none any more
     */
    public synchronized void bootstrap() {
        if (server.account() == null) {
            throw new IllegalStateException("there is no Bootstrap-Server: say bootstrap(BootstrapAccount…) to the"
                    + " builder, and mind that an account timeout ends the account");
        }
        ask();
    }

    private void ask() {
        switch (state) {
            case IDLE, HOLDING_OFF, WAITING -> {
                failures = 0;
                begin();
            }
            case REQUESTING, OPEN, COMMITTING, CLOSED -> {
                // under way, or over
            }
        }
    }

    private void begin() {
        BootstrapAccount now = server.account();
        if (now != null) {
            state = State.REQUESTING;
            agenda.turnPage();
            announcer.started();
            agenda.work(now.address()::resolve, address -> send(now, address));
        }
    }

    private void send(BootstrapAccount to, InetSocketAddress address) {
        server.foundAt(address);
        server.peer()
                .ifPresentOrElse(
                        peer -> agenda.send(phases.request().withPeer(peer), this::answered),
                        () -> failed(new TransportException(
                                "the host name " + to.address().host() + " is not known", null)));
    }

    /** A Bootstrap-Server that has begun without answering is taken at its deeds, unless its answer is that it refuses. */
    private void answered(@Nullable Response response, @Nullable LwM2mException failure) {
        if (response != null && !response.code().isSuccess() && state != State.COMMITTING) {
            failed(new ResponseException(response.code(), response.diagnostic()));
        } else if (state == State.REQUESTING && response != null) {
            open();
        } else if (state == State.REQUESTING) {
            failed(failure == null ? new TransportException("the Bootstrap-Request failed", null) : failure);
        }
    }

    private void open() {
        state = State.OPEN;
        phase = phases.open(this::finish);
        registrar.pause();
        awaitMore();
    }

    private void awaitMore() {
        agenda.schedule(
                LONGEST_SILENCE,
                () -> failed(new RequestTimeoutException("the Bootstrap-Server was silent for "
                        + LONGEST_SILENCE.toSeconds() + " s before it had finished")));
    }

    /** The Bootstrap-Server asks something: the phase it is in; none if this is not its time. */
    synchronized Optional<Phase> enter() {
        switch (state) {
            case HOLDING_OFF -> {
                announcer.started();
                open();
            }
            case REQUESTING -> open();
            case OPEN -> awaitMore();
            case IDLE, COMMITTING, WAITING, CLOSED -> {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(phase);
    }

    /** Called without the monitor, for the commit calls the device's code. */
    private Response finish(Phase done) {
        BootstrapAccount by = beginCommit(done);
        boolean complete = false;
        try {
            Outcome outcome = phases.outcome(done, by);
            outcome.commit().run();
            complete = true;
            committed(outcome);
            return Response.of(ResponseCode.CHANGED);
        } finally {
            if (!complete) {
                reopen();
            }
        }
    }

    private synchronized BootstrapAccount beginCommit(Phase done) {
        BootstrapAccount by = server.account();
        if (by == null || state != State.OPEN || phase != done) {
            throw Phase.over();
        }
        state = State.COMMITTING;
        agenda.cancelTimer();
        return by;
    }

    private synchronized void reopen() {
        if (state == State.COMMITTING) {
            state = State.OPEN;
            awaitMore();
        }
    }

    private synchronized void committed(Outcome outcome) {
        if (state != State.COMMITTING) {
            return; // closed meanwhile
        }
        BootstrapAccount now = outcome.bootstrapServer();
        phases.forget();
        state = State.IDLE;
        endPhase();
        failures = 0;
        server.become(now);
        agenda.turnPage();
        agenda.work(now.address()::resolve, server::foundAt);
        announcer.finished(outcome.configuration());
        agenda.soon(ANSWER_FIRST, () -> register(outcome.configuration()));
        accountEnd.cancelTimer();
        if (!now.accountTimeout().isZero()) {
            accountEnd.schedule(now.accountTimeout(), this::forgetAccount);
        }
    }

    private void register(Configuration configuration) {
        registrar.register(configuration.account(), patience);
        if (state != State.OPEN && state != State.COMMITTING) { // else the next bootstrap has been quicker
            registrar.resume();
        }
    }

    /** The account timeout is over; if another bootstrap is under way by then, the time after that counts. */
    private void forgetAccount() {
        if (state == State.IDLE) {
            server.forget();
            phases.forgetAccount();
        }
    }

    /** Drops what was staged: the configuration is still the one it was. */
    private void failed(LwM2mException reason) {
        BootstrapAccount now = server.account();
        state = State.WAITING;
        endPhase();
        agenda.turnPage();
        registrar.resume();
        if (now != null) {
            failures++;
            Duration pause = now.retries().pauseAfter(failures);
            announcer.failed(reason, pause);
            agenda.schedule(pause, this::begin);
        }
    }

    /** What has been let in and was not its turn yet, is refused. */
    private void endPhase() {
        if (phase != null) {
            phase.end();
            phase = null;
        }
    }

    /** Drops what was staged. Nothing is sent after that. */
    public synchronized void close() {
        state = State.CLOSED;
        endPhase();
        agenda.turnPage();
        accountEnd.cancelTimer();
    }
}
