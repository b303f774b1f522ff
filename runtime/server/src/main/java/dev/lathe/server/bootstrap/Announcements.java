package dev.lathe.server.bootstrap;

import dev.lathe.server.execution.SerialTasks;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what becomes of sessions to the application's listeners, on its own threads; of one endpoint in order. */
public final class Announcements implements BootstrapListener {

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

    private final SerialTasks<String> tasks;
    private final List<BootstrapListener> listeners;

    public Announcements(Executor executor, List<BootstrapListener> listeners) {
        this.tasks = new SerialTasks<>(executor);
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void started(BootstrapSession session) {
        tell(session, listener -> listener.started(session));
    }

    @Override
    public void step(BootstrapSession session, BootstrapStep step, StepOutcome outcome) {
        tell(session, listener -> listener.step(session, step, outcome));
    }

    @Override
    public void finished(BootstrapSession session) {
        tell(session, listener -> listener.finished(session));
    }

    @Override
    public void failed(BootstrapSession session, BootstrapFailure reason) {
        tell(session, listener -> listener.failed(session, reason));
    }

    /** Each listener is a task of its own, so that one that fails keeps nothing from the others. */
    private void tell(BootstrapSession session, Consumer<BootstrapListener> event) {
        for (BootstrapListener listener : listeners) {
            if (!tasks.execute(session.endpoint(), () -> event.accept(listener))) {
                LOG.debug("The executor is closed: nobody hears of {}", session.endpoint());
            }
        }
    }
}
