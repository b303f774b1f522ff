package dev.lathe.server.bootstrap;

import dev.lathe.message.Request;
import dev.lathe.message.TransportException;
import dev.lathe.server.request.DirectRequests;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** The sessions that go on: one for an endpoint at most, and so many in all. Safe for all threads. */
public final class Sessions implements SequenceRun.Conduct {

    private final DirectRequests requests;
    private final Steps steps;
    private final Executor executor;
    private final BootstrapListener news;
    private final Duration timeout;
    private final int capacity;
    private final Map<String, SequenceRun> runs = new HashMap<>();
    private boolean closed;

    /**
     * @param executor begins sequences
     * @param timeout for the answer to one step
     * @param capacity how many sessions there may be at a time
     */
    public Sessions(
            DirectRequests requests,
            Steps steps,
            Executor executor,
            BootstrapListener news,
            Duration timeout,
            int capacity) {
        this.requests = requests;
        this.steps = steps;
        this.executor = executor;
        this.news = news;
        this.timeout = timeout;
        this.capacity = capacity;
    }

    /**
     * Ends the session that the endpoint has, and gives it a new one.
     *
     * @return what begins its sequence; empty if there are too many sessions
     */
    Optional<Runnable> open(BootstrapRequest request, Sequence sequence, Dialect dialect) {
        SequenceRun run = new SequenceRun(new BootstrapSession(request), sequence, dialect, this, news);
        SequenceRun before;
        synchronized (runs) {
            before = runs.get(request.endpoint());
            if (closed || (before == null && runs.size() >= capacity)) {
                return Optional.empty();
            }
            runs.put(request.endpoint(), run);
        }
        if (before != null) {
            before.end(new BootstrapFailure.Replaced());
        }
        return Optional.of(() -> begin(run));
    }

    private void begin(SequenceRun run) {
        try {
            executor.execute(run::begin);
        } catch (RejectedExecutionException e) {
            run.end(new BootstrapFailure.ServerClosed());
        }
    }

    @Override
    public CompletableFuture<StepOutcome> ask(BootstrapSession session, BootstrapStep step, Dialect dialect) {
        Request request;
        try {
            request = steps.request(step, dialect).withPeer(session.peer());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(new TransportException(String.valueOf(e.getMessage()), e));
        }
        return requests.send(session.endpoint(), request, timeout, response -> steps.outcome(step, response));
    }

    @Override
    public void over(SequenceRun run) {
        synchronized (runs) {
            runs.remove(run.session().endpoint(), run);
        }
    }

    /** Those that go on at this moment, in no order. */
    public List<BootstrapSession> all() {
        synchronized (runs) {
            return runs.values().stream().map(SequenceRun::session).toList();
        }
    }

    /** Ends all sessions; there will be no others. */
    public void close() {
        List<SequenceRun> going;
        synchronized (runs) {
            closed = true;
            going = List.copyOf(runs.values());
        }
        going.forEach(run -> run.end(new BootstrapFailure.ServerClosed()));
    }
}
