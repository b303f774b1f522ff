package dev.lathe.server.registration;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second for registrations whose time is over, until it is closed. */
public final class ExpiryWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiryWatch.class);
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final Registrations registrations;
    private final ScheduledExecutorService scheduler;
    private volatile boolean closed;

    public ExpiryWatch(Registrations registrations, ScheduledExecutorService scheduler) {
        this.registrations = registrations;
        this.scheduler = scheduler;
    }

    public void start() {
        if (closed) {
            return;
        }
        try {
            var unused = scheduler.schedule(this::look, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("The scheduler is closed: registrations expire no more");
        }
    }

    private void look() {
        try {
            if (!closed) {
                registrations.expire();
            }
        } catch (RuntimeException e) {
            LOG.error("Registrations could not be looked through for expired ones; tried again in {}", PERIOD, e);
        } finally {
            start();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
