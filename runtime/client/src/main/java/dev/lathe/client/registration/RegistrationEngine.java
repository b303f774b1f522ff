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
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
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
    private static final long ANSWER_FIRST_MILLIS = 20;

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
    private final Function<Request, CompletableFuture<Response>> sender;
    private final Executor executor;
    private final ScheduledExecutorService scheduler;
    private final Announcer announcer;
    private final CompletableFuture<Void> registered = new CompletableFuture<>();

    private volatile @Nullable Peer server;
    private volatile Duration lifetime;

    // What follows is guarded by this object's monitor.
    private Phase phase = Phase.IDLE;
    /** Grows whenever what is on its way or waits for its time does not count any more. */
    private int epoch;

    private int failures;
    private List<String> location = List.of();
    private Duration lifetimeToldTheServer = Duration.ZERO;
    private boolean updating;
    private boolean updateWanted;
    private boolean objectsChanged;
    private @Nullable ScheduledFuture<?> timer;
    private @Nullable CompletableFuture<Response> exchange;

    /**
     * @param formats to tell a server of LwM2M 1.1 of
     * @param objects the Objects and Object Instances there are now
     * @param onFresh called whenever the server forgets what it knew of this client
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
        this.sender = sender;
        this.executor = executor;
        this.scheduler = scheduler;
        this.announcer = announcer;
        this.lifetime = account.lifetime();
    }

    @Override
    public OptionalInt shortServerId(Peer peer) {
        return peer.equals(server) ? OptionalInt.of(account.shortServerId()) : OptionalInt.empty();
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
        int now = ++epoch;
        cancelTimer();
        updating = false;
        gate.expect();
        onFresh.run();
        later(() -> {
            InetSocketAddress address = new InetSocketAddress(account.host(), account.port()); // may take its time
            synchronized (this) {
                if (now == epoch) {
                    sendRegister(address);
                }
            }
        });
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
        send(messages.register(peer, lifetimeToldTheServer), this::registerAnswered);
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
            registered.complete(null);
            updateIfWanted();
        }
    }

    private void failed(@Nullable LwM2mException failure) {
        phase = Phase.WAITING;
        failures++;
        gate.close();
        Duration pause = account.retries().pauseAfter(failures);
        announcer.failed(failure == null ? new TransportException("Register failed", null) : failure, pause);
        schedule(pause, this::register);
    }

    private void scheduleUpdate() {
        long seconds = lifetimeToldTheServer.toSeconds();
        Duration half = lifetimeToldTheServer.dividedBy(2);
        Duration early = Duration.ofSeconds(Math.max(0, seconds - MAX_TRANSMIT_WAIT_SECONDS));
        schedule(early.compareTo(half) > 0 ? early : half, this::update);
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
        cancelTimer();
        send(messages.update(peer, location, other, withObjects), this::updateAnswered);
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
        afterAnswer(this::updateNow);
    }

    @Override
    public void updateTriggered() {
        afterAnswer(this::updateNow);
    }

    @Override
    public void disabled(Duration time) {
        afterAnswer(() -> disable(time));
    }

    private synchronized void disable(Duration time) {
        if (phase == Phase.REGISTERED) {
            var unused = deregister();
            phase = Phase.DISABLED;
            announcer.deregistered();
            schedule(time, this::register);
        }
    }

    /** Leaves the server, if it knows of this client; the future ends when it has answered, or failed to. */
    private CompletableFuture<Response> deregister() {
        epoch++;
        cancelTimer();
        gate.close();
        onFresh.run();
        Peer peer = server;
        return peer == null
                ? CompletableFuture.completedFuture(Response.of(ResponseCode.DELETED))
                : sender.apply(messages.deregister(peer, location));
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
        if (exchange != null) {
            exchange.cancel(false);
        }
        registered.completeExceptionally(
                new TransportException("the client was closed before it was registered", null));
        if (before != Phase.REGISTERED) {
            epoch++;
            cancelTimer();
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

    private void send(Request request, BiConsumer<@Nullable Response, @Nullable LwM2mException> then) {
        int now = epoch;
        CompletableFuture<Response> answer = sender.apply(request);
        exchange = answer;
        var unused = answer.whenComplete((response, failure) -> {
            synchronized (this) {
                if (now == epoch) {
                    exchange = null;
                    then.accept(response, failure == null ? null : reason(failure));
                }
            }
        });
    }

    private static LwM2mException reason(Throwable thrown) {
        Throwable failure = thrown;
        while (!(failure instanceof LwM2mException)
                && failure instanceof CompletionException
                && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure instanceof LwM2mException known
                ? known
                : new TransportException("the request could not be sent", failure);
    }

    private void schedule(Duration pause, Runnable task) {
        int now = epoch;
        cancelTimer();
        timer = scheduler.schedule(
                () -> later(() -> {
                    synchronized (this) {
                        if (now == epoch) {
                            task.run();
                        }
                    }
                }),
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void afterAnswer(Runnable task) {
        var unused = scheduler.schedule(() -> later(task), ANSWER_FIRST_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void later(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            gate.close(); // the application has shut the executor down: nothing can be served any more
        }
    }

    private void cancelTimer() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }
}
