package dev.lathe.testkit;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One message of our own, from its first transmission until its fate is known (RFC 7252, 4.2 and 4.3). */
final class Sending {

    /** What may become of a message. */
    interface Outcome {
        /** Only a confirmable one; the acknowledgement may carry a response. */
        void acknowledged(Datagram acknowledgement);

        void rejected();

        /** Only a confirmable one. */
        void timedOut();
    }

    private static final int ACK_TIMEOUT_SECONDS = 3; // 2 s, lengthened by ACK_RANDOM_FACTOR 1.5
    private static final int MAX_RETRANSMIT = 4;
    private static final int NON_LIFETIME_SECONDS = 145;

    private final Outbox outbox;
    private final ScheduledExecutorService scheduler;
    private final Datagram datagram;
    private final Outcome outcome;
    private int transmissions;
    private @Nullable ScheduledFuture<?> timer;

    Sending(Outbox outbox, ScheduledExecutorService scheduler, Datagram datagram, Outcome outcome) {
        this.outbox = outbox;
        this.scheduler = scheduler;
        this.datagram = datagram;
        this.outcome = outcome;
    }

    Datagram datagram() {
        return datagram;
    }

    Outcome outcome() {
        return outcome;
    }

    void start() {
        if (datagram.type() == Datagram.Type.CON) {
            transmit();
        } else {
            outbox.transmit(datagram);
            timer = scheduler.schedule(this::stop, NON_LIFETIME_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void transmit() {
        outbox.transmit(datagram);
        timer = scheduler.schedule(this::retransmit, (long) ACK_TIMEOUT_SECONDS << transmissions, TimeUnit.SECONDS);
        transmissions++;
    }

    private void retransmit() {
        if (transmissions <= MAX_RETRANSMIT) {
            transmit();
        } else {
            stop();
            outcome.timedOut();
        }
    }

    /** Not sent again; an acknowledgement or a reset that may still come means nothing any more. */
    void stop() {
        outbox.remove(this);
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
