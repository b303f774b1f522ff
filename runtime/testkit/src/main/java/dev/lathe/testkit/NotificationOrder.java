package dev.lathe.testkit;

import java.time.Duration;

/** Tells a newer notification from an older one that came later (RFC 7641, 3.4). */
final class NotificationOrder {

    private static final long HALF_THE_RANGE = 1 << 23;
    private static final Duration LONG_AGO = Duration.ofSeconds(128);

    private long latest;
    private Duration latestAt;

    NotificationOrder(long first, Duration at) {
        latest = first;
        latestAt = at;
    }

    /** Whether this one is newer than all before it; if so, it is the latest now. */
    boolean accept(long sequence, Duration at) {
        boolean newer = (latest < sequence && sequence - latest < HALF_THE_RANGE)
                || (latest > sequence && latest - sequence > HALF_THE_RANGE)
                || at.compareTo(latestAt.plus(LONG_AGO)) > 0;
        if (newer) {
            latest = sequence;
            latestAt = at;
        }
        return newer;
    }
}
