package dev.lathe.client.registration;

import dev.lathe.message.LwM2mException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Tells the application's listeners, in order, away from protocol threads. */
final class Announcer {

    private final Enabler enabler;
    private final List<RegistrationListener> listeners;
    private final Executor queue;

    Announcer(Enabler enabler, List<RegistrationListener> listeners, Executor executor) {
        this.enabler = enabler;
        this.listeners = List.copyOf(listeners);
        this.queue = new SerialQueue(executor);
    }

    Registration registration(String name, ServerAccount account, List<String> location, Duration lifetime) {
        return new Registration(name, account.uri(), location, lifetime, enabler);
    }

    void registered(Registration registration) {
        tell(listener -> listener.onRegistered(registration));
    }

    void updated(Registration registration) {
        tell(listener -> listener.onUpdated(registration));
    }

    void failed(LwM2mException reason, Duration pause) {
        tell(listener -> listener.onRegistrationFailed(reason, pause));
    }

    void deregistered() {
        tell(RegistrationListener::onDeregistered);
    }

    /** Runs what concerns the application too, when the listeners have heard what there was to hear. */
    void afterwards(Runnable task) {
        queue.execute(task);
    }

    private void tell(Consumer<RegistrationListener> what) {
        listeners.forEach(listener -> queue.execute(() -> what.accept(listener)));
    }
}
