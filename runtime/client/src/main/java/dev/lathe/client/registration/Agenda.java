package dev.lathe.client.registration;

import dev.lathe.message.LwM2mException;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.TransportException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a registration, or a bootstrap, waits for: one answer and one point in time at most. Turning the page forgets them: an answer that still
 * comes then is nobody's. All that it runs, and all that calls it, holds the monitor it was made with.
 */
public final class Agenda {

    private static final Logger LOG = LoggerFactory.getLogger(Agenda.class);

    private final Object monitor;
    private final Function<Request, CompletableFuture<Response>> sender;
    private final Executor executor;
    private final ScheduledExecutorService scheduler;
    private int page;
    private @Nullable ScheduledFuture<?> timer;

    /** Changes with every cancel: a task that has been handed to the executor already is beyond the timer's reach. */
    private int appointment;

    private @Nullable CompletableFuture<Response> exchange;

    public Agenda(
            Object monitor,
            Function<Request, CompletableFuture<Response>> sender,
            Executor executor,
            ScheduledExecutorService scheduler) {
        this.monitor = monitor;
        this.sender = sender;
        this.executor = executor;
        this.scheduler = scheduler;
    }

    /** Nothing asked for so far counts any more. */
    public void turnPage() {
        page++;
        cancelTimer();
        if (exchange != null) {
            exchange.cancel(false);
            exchange = null;
        }
    }

    public void cancelTimer() {
        appointment++;
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }

    /** Calls {@code work}, which may take its time, without the monitor, and {@code then} with what it gave. */
    public <T> void work(Supplier<T> work, Consumer<T> then) {
        int now = page;
        later(() -> {
            T result = work.get();
            synchronized (monitor) {
                if (now == page) {
                    then.accept(result);
                }
            }
        });
    }

    /** Sends a request; the answer, or why there is none, is handled at once, on whatever thread brings it. */
    public void send(Request request, BiConsumer<@Nullable Response, @Nullable LwM2mException> then) {
        int now = page;
        CompletableFuture<Response> answer = sender.apply(request);
        exchange = answer;
        var unused = answer.whenComplete((response, failure) -> {
            synchronized (monitor) {
                if (now == page) {
                    exchange = null;
                    then.accept(response, failure == null ? null : reason(failure));
                }
            }
        });
    }

    /** Sends a request whose answer changes nothing. */
    public CompletableFuture<Response> send(Request request) {
        return sender.apply(request);
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

    /** Takes the place of what was scheduled before. */
    public void schedule(Duration pause, Runnable task) {
        cancelTimer();
        int now = appointment;
        timer = after(pause, () -> {
            if (now == appointment) {
                task.run();
            }
        });
    }

    /** Runs a task whatever page it is then. */
    public void soon(Duration pause, Runnable task) {
        var unused = after(pause, task);
    }

    private @Nullable ScheduledFuture<?> after(Duration pause, Runnable task) {
        Runnable guarded = () -> {
            synchronized (monitor) {
                task.run();
            }
        };
        try {
            return scheduler.schedule(() -> later(guarded), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.warn("the scheduler takes no more tasks: the client is left to itself");
            return null;
        }
    }

    private void later(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            LOG.warn("the executor takes no more tasks: the client is left to itself");
        }
    }
}
