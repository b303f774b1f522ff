package dev.lathe.client.bootstrap;

import dev.lathe.client.registration.SerialQueue;
import dev.lathe.message.LwM2mException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Tells the application's listeners, in order, away from protocol threads. */
final class BootstrapAnnouncer {

    private final List<BootstrapListener> listeners;
    private final Executor queue;

    BootstrapAnnouncer(List<BootstrapListener> listeners, Executor executor) {
        this.listeners = List.copyOf(listeners);
        this.queue = new SerialQueue(executor);
    }

    void started() {
        tell(BootstrapListener::onBootstrapStarted);
    }

    void finished(Configuration configuration) {
        tell(listener -> listener.onBootstrapFinished(configuration));
    }

    void failed(LwM2mException reason, Duration pause) {
        tell(listener -> listener.onBootstrapFailed(reason, pause));
    }

    private void tell(Consumer<BootstrapListener> what) {
        listeners.forEach(listener -> queue.execute(() -> what.accept(listener)));
    }
}
