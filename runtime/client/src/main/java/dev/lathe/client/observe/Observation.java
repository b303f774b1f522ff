package dev.lathe.client.observe;

import dev.lathe.client.object.Inquiry;
import dev.lathe.client.object.Reading;
import dev.lathe.client.object.Sample;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.transport.Delivery;
import dev.lathe.transport.NotificationTarget;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One observation, from the answer that begins it to its end. Its lock makes what happens to it happen one after the other; it
 * is held while getters are called, and never taken by who holds the lock of an Object Instance.
 */
final class Observation {

    private static final Logger LOG = LoggerFactory.getLogger(Observation.class);

    /** At least one confirmable notification a day (RFC 7641, 4.5), so that a server that has gone is found out. */
    private static final long DAY_MILLIS = TimeUnit.HOURS.toMillis(24);

    private final Context context;
    private final NotificationTarget target;
    private final Inquiry inquiry;
    private final Runnable onEnd;
    private final ReentrantLock lock = new ReentrantLock();

    private List<Sample> last = List.of();
    private int server;
    private volatile int sequence;
    private long lastSent;
    private long lastConfirmable;
    private boolean established;
    private boolean pending;
    private volatile boolean ended;
    private volatile @Nullable ScheduledFuture<?> timer;

    Observation(Context context, NotificationTarget target, Inquiry inquiry, int sequence, Runnable onEnd) {
        this.context = context;
        this.target = target;
        this.inquiry = inquiry;
        this.sequence = sequence;
        this.onEnd = onEnd;
    }

    /** Whether attributes written at that path may concern it. */
    boolean isUnder(LwM2mPath path) {
        return inquiry.paths().stream().anyMatch(path::covers);
    }

    NotificationTarget target() {
        return target;
    }

    /** @throws ResponseException if it cannot be read: there is no observation then */
    Response establish() {
        lock.lock();
        try {
            Reading first = inquiry.read();
            server = first.server();
            last = first.numbers();
            lastSent = context.clock().millis();
            lastConfirmable = lastSent;
            established = true;
            schedule();
            return first.response().withObserve(nextSequence());
        } catch (RuntimeException | Error e) {
            end();
            throw e;
        } finally {
            lock.unlock();
        }
    }

    /** The Option grows with each notification, modulo 2^24 (RFC 7641, 4.4). */
    private int nextSequence() {
        int next = (sequence + 1) & 0xff_ffff;
        sequence = next;
        return next;
    }

    /**
     * Ends it without a word. Takes no lock, for it is called on protocol threads while a getter may be running.
     *
     * @return its last sequence number, for who takes its place
     */
    int end() {
        ended = true;
        onEnd.run();
        cancelTimer();
        return sequence;
    }

    /** What it observes is gone, or cannot be read any more: the server is told, reliably, for it is told only once. */
    private void end(Response error) {
        lock.lock();
        try {
            if (!ended) {
                end();
                var unused = context.notifier().notify(target, error, true);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Those Resources have new values. */
    void changed(LwM2mPath instance, List<ResourceSpec> resources) {
        if (!inquiry.concerns(instance)) {
            return;
        }
        List<LwM2mPath> concerned = inquiry.paths().stream()
                .filter(path -> isIn(path, instance, resources))
                .toList();
        if (!concerned.isEmpty()) {
            changed(now -> concerned.stream().anyMatch(path -> fires(path, now)));
        }
    }

    private static boolean isIn(LwM2mPath path, LwM2mPath instance, List<ResourceSpec> resources) {
        return path.has(PathLevel.RESOURCE)
                ? instance.covers(path) && resources.stream().anyMatch(it -> it.id() == path.resource())
                : path.covers(instance)
                        && resources.stream().anyMatch(it -> it.operations().readable());
    }

    /** Whether what has changed at one of its paths is worth a notification. */
    private boolean fires(LwM2mPath path, Reading now) {
        return Evaluation.fires(below(path, last), below(path, now.numbers()), it -> context.effective(server, it));
    }

    private static List<Sample> below(LwM2mPath path, List<Sample> numbers) {
        return numbers.stream().filter(it -> path.covers(it.path())).toList();
    }

    void added(LwM2mPath instance) {
        if (inquiry.concerns(instance)) {
            changed(now -> true);
        }
    }

    /** An observation of what was in the instance is over, unless it asks for whatever there is. */
    void removed(LwM2mPath instance) {
        if (!inquiry.isComposite() && isUnder(instance)) {
            end(Response.error(ResponseCode.NOT_FOUND, instance + " has been removed"));
        } else {
            added(instance);
        }
    }

    private void changed(Predicate<Reading> isWorthIt) {
        lock.lock();
        try {
            if (!established || ended || pending) {
                return; // the first Read is still to come; or when pmin is over, the then latest value is read
            }
            Reading now = read();
            if (now != null && isWorthIt.test(now)) {
                pending = true;
                proceed(now);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Time has come, or the attributes are others. */
    void look() {
        lock.lock();
        try {
            if (established && !ended) {
                proceed(null);
            }
        } finally {
            lock.unlock();
        }
    }

    private void proceed(@Nullable Reading known) {
        if (context.clock().millis() >= periods().due(pending)) {
            Reading now = known == null ? read() : known;
            if (now != null && !ended) {
                send(now);
            }
        } else {
            schedule();
        }
    }

    private @Nullable Reading read() {
        try {
            return inquiry.read();
        } catch (ResponseException e) {
            end(Response.error(e.code(), e.diagnostic()));
            return null;
        }
    }

    private void send(Reading now) {
        long millis = context.clock().millis();
        boolean confirmable = millis - lastConfirmable >= DAY_MILLIS;
        lastSent = millis;
        lastConfirmable = confirmable ? millis : lastConfirmable;
        last = now.numbers();
        pending = false;
        schedule();
        Response notification = now.response().withObserve(nextSequence());
        var unused = context.notifier()
                .notify(target, notification, confirmable)
                .whenComplete((delivery, failure) -> {
                    if (delivery == Delivery.REJECTED || delivery == Delivery.TIMED_OUT) {
                        end();
                    } else if (failure != null) {
                        LOG.warn("a notification of {} to {} was not sent", inquiry.paths(), target.peer(), failure);
                    }
                });
    }

    private Periods periods() {
        long shortest = context.limits().shortestPeriod().toMillis();
        return inquiry.paths().stream()
                .map(inquiry::attributed)
                .distinct()
                .map(path -> Periods.after(lastSent, context.effective(server, path), shortest))
                .reduce(Periods::and)
                .orElseThrow();
    }

    private void schedule() {
        cancelTimer();
        long due = periods().due(pending);
        if (due != Periods.NEVER) {
            long delay = Math.max(0, due - context.clock().millis());
            timer = context.scheduler().schedule(this::handOver, delay, TimeUnit.MILLISECONDS);
            if (ended) {
                cancelTimer();
            }
        }
    }

    private void handOver() {
        try {
            context.executor().execute(this::look);
        } catch (RejectedExecutionException e) {
            end(); // the client is closed
        }
    }

    private void cancelTimer() {
        ScheduledFuture<?> waiting = timer;
        if (waiting != null) {
            waiting.cancel(false);
        }
    }
}
