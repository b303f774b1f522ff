package dev.lathe.client.registration;

import java.time.Duration;

/**
 * When a client registers again after it failed to (LwM2M Core, 6.2.1.2): so many times, each pause twice as long as the one
 * before, then after a long pause the same again.
 *
 * @param tries Communication Retry Count, 1 to 30
 * @param firstPause Communication Retry Timer
 * @param sequencePause Communication Sequence Delay Timer
 */
public record RetryPolicy(int tries, Duration firstPause, Duration sequencePause) {

    /** 5 tries, 60 seconds, 24 hours. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(5, Duration.ofSeconds(60), Duration.ofHours(24));

    private static final int MOST_TRIES = 30;

    public RetryPolicy {
        if (tries < 1 || tries > MOST_TRIES) {
            throw new IllegalArgumentException("tries are 1 to " + MOST_TRIES + ", not " + tries);
        }
        if (firstPause.isNegative() || firstPause.isZero() || sequencePause.isNegative() || sequencePause.isZero()) {
            throw new IllegalArgumentException("pauses are longer than nothing");
        }
    }

    /** @param failures in a row so far, from 1 */
    Duration pauseAfter(int failures) {
        int ofSequence = (failures - 1) % tries + 1;
        return ofSequence == tries ? sequencePause : firstPause.multipliedBy(1L << (ofSequence - 1));
    }
}
