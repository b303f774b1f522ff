package dev.lathe.client.registration;

import dev.lathe.objects.Server;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * When a client tries again after it failed (LwM2M Core, 6.2.1.2): so many times, each pause twice as long as the one before,
 * then after a long pause the same again, without end.
 *
 * @param tries Communication Retry Count, 1 to 30
 * @param firstPause Communication Retry Timer
 * @param sequencePause Communication Sequence Delay Timer
 */
public record RetryPolicy(int tries, Duration firstPause, Duration sequencePause) {

    private static final int MOST_TRIES = 30;
    private static final Duration LONGEST = Duration.ofSeconds(0xffff_ffffL);

    /** 5 tries, 60 seconds, 24 hours. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(5, Duration.ofSeconds(60), Duration.ofHours(24));

    public RetryPolicy {
        if (tries < 1 || tries > MOST_TRIES) {
            throw new IllegalArgumentException("tries are 1 to " + MOST_TRIES + ", not " + tries);
        }
        requirePause(firstPause);
        requirePause(sequencePause);
    }

    private static void requirePause(Duration pause) {
        if (pause.isNegative() || pause.isZero() || pause.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "pauses are longer than nothing, and at most " + LONGEST.toSeconds() + " seconds");
        }
    }

    /**
     * This policy, but for what the Communication Retry Resources of a Server Object say (/1/x/17 to 19). How many sequences
     * there are (/1/x/20) is not asked: a client does not give up.
     *
     * @throws IllegalArgumentException if a value is out of the ranges above
     */
    RetryPolicy changedBy(Server server) {
        OptionalLong count = server.communicationRetryCount();
        return new RetryPolicy(
                count.isPresent() ? (int) Math.max(0, Math.min(count.getAsLong(), MOST_TRIES + 1)) : tries,
                seconds(server.communicationRetryTimer(), firstPause),
                seconds(server.communicationSequenceDelayTimer(), sequencePause));
    }

    private static Duration seconds(OptionalLong value, Duration otherwise) {
        return value.isPresent() ? Duration.ofSeconds(value.getAsLong()) : otherwise;
    }

    /** @param failures in a row so far, from 1 */
    public Duration pauseAfter(int failures) {
        int ofSequence = (failures - 1) % tries + 1;
        Duration pause = ofSequence == tries ? sequencePause : firstPause.multipliedBy(1L << (ofSequence - 1));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
