package dev.lathe.server.request;

import dev.lathe.message.LwM2mException;
import dev.lathe.message.Request;
import dev.lathe.message.RequestTimeoutException;
import dev.lathe.message.Response;
import dev.lathe.message.TransportException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One request and what it comes to. However the future ends (an answer, the time limit, a cancel of whoever holds it) the
 * exchange below ends with it. It ends on the executor, so what hangs on it never runs on a protocol thread; and badly only with a
 * {@link LwM2mException} or by being cancelled.
 */
final class Exchange<T> extends CompletableFuture<T> {

    private final Executor executor;
    private final Function<Response, T> reading;
    private final String endpoint;
    private final Request request;

    /** @param endpoint and request are for messages */
    Exchange(Executor executor, Function<Response, T> reading, String endpoint, Request request) {
        this.executor = executor;
        this.reading = reading;
        this.endpoint = endpoint;
        this.request = request;
    }

    /** Dependent stages are ordinary ones: cancelling them cancels nothing below. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    /** Sends, unless the future has ended already. */
    void start(Supplier<CompletableFuture<Response>> sending) {
        if (isDone()) {
            return;
        }
        CompletableFuture<Response> sent;
        try {
            sent = sending.get();
        } catch (RuntimeException e) {
            fail(asLwM2m(e));
            return;
        }
        var unusedHere = sent.whenComplete((response, failure) -> {
            if (!isDone()) {
                finish(() -> answered(response, failure));
            }
        });
        var unused = whenComplete((value, failure) -> sent.cancel(true));
    }

    void limit(Duration timeout, ScheduledExecutorService scheduler) {
        try {
            Future<?> timer = scheduler.schedule(() -> late(timeout), timeout.toNanos(), TimeUnit.NANOSECONDS);
            var unused = whenComplete((value, failure) -> timer.cancel(false));
        } catch (RejectedExecutionException e) {
            fail(new TransportException("the server is closed", e));
        }
    }

    private void late(Duration timeout) {
        fail(new RequestTimeoutException("'" + endpoint + "' did not answer " + request + " within " + words(timeout)));
    }

    void fail(LwM2mException failure) {
        finish(() -> completeExceptionally(failure));
    }

    private void answered(@Nullable Response response, @Nullable Throwable failure) {
        if (response == null) {
            completeExceptionally(asLwM2m(failure == null ? new IllegalStateException("no response") : failure));
            return;
        }
        try {
            complete(reading.apply(response));
        } catch (RuntimeException e) {
            completeExceptionally(asLwM2m(e));
        }
    }

    /** Also when the executor takes no more tasks, for nobody may wait for ever. */
    private void finish(Runnable end) {
        try {
            executor.execute(end);
        } catch (RejectedExecutionException e) {
            end.run();
        }
    }

    private LwM2mException asLwM2m(Throwable failure) {
        if (failure instanceof LwM2mException known) {
            return known;
        }
        if (failure instanceof CompletionException && failure.getCause() != null) {
            return asLwM2m(failure.getCause());
        }
        return new TransportException(
                request + " to '" + endpoint + "'"
                        + (failure instanceof CancellationException ? " was cancelled" : " failed: " + failure),
                failure);
    }

    private static String words(Duration timeout) {
        return timeout.toMillis() % 1000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
    }
}
