package dev.lathe.client.observe;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.client.object.Reading;
import dev.lathe.client.object.Sample;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.transport.Delivery;
import dev.lathe.transport.NotificationTarget;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
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
    private final LwM2mPath path;
    private final Request request;
    private final Runnable onEnd;
    private final ReentrantLock lock = new ReentrantLock();

    private List<Sample> last = List.of();
    private int server;
    private int sequence;
    private long lastSent;
    private long lastConfirmable;
    private boolean established;
    private boolean pending;
    private boolean ended;
    private @Nullable ScheduledFuture<?> timer;

    Observation(Context context, Request request, LwM2mPath path, int sequence, Runnable onEnd) {
        this.context = context;
        this.target = NotificationTarget.of(request);
        this.path = path;
        this.request = request;
        this.sequence = sequence;
        this.onEnd = onEnd;
    }

    LwM2mPath path() {
        return path;
    }

    NotificationTarget target() {
        return target;
    }

    /** @throws ResponseException if it cannot be read: there is no observation then */
    Response establish() {
        lock.lock();
        try {
            Reading first = context.reads().read(request);
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
        sequence = (sequence + 1) & 0xff_ffff;
        return sequence;
    }

    /** Ends it without a word; gives its last sequence number to who takes its place. */
    int end() {
        lock.lock();
        try {
            ended = true;
            cancelTimer();
            onEnd.run();
            return sequence;
        } finally {
            lock.unlock();
        }
    }

    /** What it observes is gone, or cannot be read any more: the server is told, reliably, for it is told only once. */
    void end(Response error) {
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

    /** Something in it has changed. */
    void changed() {
        lock.lock();
        try {
            if (!established || ended || pending) {
                return; // the first Read is still to come; or when pmin is over, the then latest value is read
            }
            Reading now = read();
            if (now != null && Evaluation.fires(last, now.numbers(), this::attributesOf)) {
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
            if (now != null) {
                send(now);
            }
        } else {
            schedule();
        }
    }

    private @Nullable Reading read() {
        try {
            return context.reads().read(request);
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
                        LOG.warn("a notification of {} to {} was not sent", path, target.peer(), failure);
                    }
                });
    }

    private AttributeSet attributesOf(int element) {
        boolean ofResource = element == Sample.SINGLE || path.level() == PathLevel.RESOURCE_INSTANCE;
        return context.effective(server, ofResource ? path : path.child(element));
    }

    private Periods periods() {
        return Periods.after(
                lastSent,
                context.effective(server, path),
                context.limits().shortestPeriod().toMillis());
    }

    private void schedule() {
        cancelTimer();
        long due = periods().due(pending);
        if (due != Periods.NEVER && !ended) {
            long delay = Math.max(0, due - context.clock().millis());
            timer = context.scheduler().schedule(this::handOver, delay, TimeUnit.MILLISECONDS);
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
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }
}
