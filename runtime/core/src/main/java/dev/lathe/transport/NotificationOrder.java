package dev.lathe.transport;

import java.time.Duration;

/** Tells a newer notification from an older one that comes later (RFC 7641, 3.4). Not safe for several threads at once. */
public final class NotificationOrder {

    private static final long HALF_THE_RANGE = 1 << 23;
    private static final Duration LONG_AGO = Duration.ofSeconds(128);

    private int latest;
    private Duration latestAt;

    /**
     * @param first the Observe option of the first answer
     * @param at when it came, by a clock that only runs forward
     */
    public NotificationOrder(int first, Duration at) {
        latest = first;
        latestAt = at;
    }

    /** Whether this one is newer than all before it; if so, it is the latest now. */
    public boolean accept(int sequence, Duration at) {
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
