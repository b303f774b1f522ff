package dev.lathe.client.registration;

import dev.lathe.client.access.Gate;
import dev.lathe.client.object.ServerLookup;
import dev.lathe.link.Link;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.TransportException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The registration of a client, whichever account it is of at the moment: none before the first bootstrap, another one after
 * the next. Safe for all threads; waits for nothing.
 */
public final class Registrar implements ServerLookup, ServerCommands {

    private final Means means;
    private volatile @Nullable RegistrationEngine current;
    private volatile BootstrapTrigger trigger = BootstrapTrigger.NONE;

    // What follows is guarded by this object's monitor.
    private boolean paused;
    private boolean closed;

    private Registrar(Means means) {
        this.means = means;
    }

    /**
     * @param endpoint the name the client has now, which a bootstrap of the early draft may change
     * @param formats to tell a server of LwM2M 1.1 of
     * @param objects the Objects and Object Instances there are now
     * @param onFresh called whenever the server has forgotten what it knew of this client; must not block
     * @param sender as {@link dev.lathe.transport.CoapEndpoint#send}
     */
    public static Registrar of(
            Supplier<String> endpoint,
            Enabler enabler,
            List<ContentFormat> formats,
            Supplier<List<Link>> objects,
            Gate gate,
            Runnable onFresh,
            Function<Request, CompletableFuture<Response>> sender,
            Executor executor,
            ScheduledExecutorService scheduler,
            List<RegistrationListener> listeners) {
        return new Registrar(new Means(
                new Messages(endpoint, enabler, formats, objects),
                gate,
                onFresh,
                sender,
                executor,
                scheduler,
                new Announcer(enabler, listeners, executor),
                new CompletableFuture<>()));
    }

    /** What an Execute of the Bootstrap-Request Trigger sets off from now on. */
    public void bootstrapBy(BootstrapTrigger bootstrap) {
        trigger = bootstrap;
    }

    /** The account the client is registered with, or tries to be. */
    public Optional<ServerAccount> account() {
        return Optional.ofNullable(current).map(RegistrationEngine::account);
    }

    @Override
    public OptionalInt shortServerId(Peer peer) {
        RegistrationEngine engine = current;
        return engine == null ? OptionalInt.empty() : engine.shortServerId(peer);
    }

    /** Ends with the first registration, whichever account it is of; fails if the client is closed before. */
    public CompletableFuture<Void> registered() {
        return means.registered().copy();
    }

    /**
     * Registers with that account; while paused, as soon as it is resumed. A former account that is another one, or knows the
     * client under another name, is de-registered from first; one that is the same just hears the new Register, which takes the
     * place of what it knew.
     *
     * @param patience how long to wait for the former server's answer
     */
    public synchronized void register(ServerAccount account, Duration patience) {
        if (closed) {
            return;
        }
        RegistrationEngine former = current;
        RegistrationEngine next = new RegistrationEngine(account, means);
        if (paused) {
            next.pause();
        }
        current = next;
        if (former == null) {
            next.start();
        } else if (former.account().equals(account) && former.isOfPresentName()) {
            former.abandon();
            next.start();
        } else {
            var unused = former.close(patience).thenRunAsync(next::start, means.executor());
        }
    }

    /** While a bootstrap is going on the server is sent nothing new, and nothing of it is served. */
    public synchronized void pause() {
        paused = true;
        means.gate().suspend();
        tell(RegistrationEngine::pause);
    }

    /** The bootstrap is over. */
    public synchronized void resume() {
        paused = false;
        means.gate().release();
        tell(RegistrationEngine::resume);
    }

    /** There are other Object Instances than the server was told of. */
    public void objectsChanged() {
        tell(RegistrationEngine::objectsChanged);
    }

    /** The server is to hear of the client now. */
    public void updateNow() {
        tell(RegistrationEngine::updateNow);
    }

    @Override
    public void lifetime(Duration value) {
        tell(engine -> engine.lifetime(value));
    }

    @Override
    public void updateTriggered() {
        tell(RegistrationEngine::updateTriggered);
    }

    @Override
    public void disabled(Duration time) {
        tell(engine -> engine.disabled(time));
    }

    @Override
    public boolean hasBootstrapServer() {
        return trigger.isThere();
    }

    @Override
    public void bootstrapTriggered() {
        trigger.pull();
    }

    private void tell(Consumer<RegistrationEngine> what) {
        RegistrationEngine engine = current;
        if (engine != null) {
            what.accept(engine);
        }
    }

    /**
     * De-registers and ends. Nothing is sent after that.
     *
     * @param patience how long to wait for the server's answer
     * @return never fails
     */
    public synchronized CompletableFuture<Void> close(Duration patience) {
        closed = true;
        means.announcer().afterwards(() -> means.registered()
                .completeExceptionally(new TransportException("the client was closed before it was registered", null)));
        RegistrationEngine engine = current;
        return engine == null ? CompletableFuture.completedFuture(null) : engine.close(patience);
    }
}
