package dev.lathe.client.registration;

import dev.lathe.objects.Server;
import dev.lathe.value.UnsignedInteger;
import java.time.Duration;
import java.util.Optional;

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
        return new RetryPolicy(
                server.communicationRetryCount().map(RetryPolicy::count).orElse(tries),
                seconds(server.communicationRetryTimer(), firstPause),
                seconds(server.communicationSequenceDelayTimer(), sequencePause));
    }

    /** What is too much stays too much for an {@code int}. */
    private static int count(UnsignedInteger value) {
        UnsignedInteger tooMany = UnsignedInteger.of(MOST_TRIES + 1);
        return value.compareTo(tooMany) > 0 ? tooMany.intValue() : value.intValue();
    }

    /** What is beyond a {@code long} is beyond {@link #LONGEST} as well. */
    private static Duration seconds(Optional<UnsignedInteger> value, Duration otherwise) {
        UnsignedInteger longest = UnsignedInteger.of(Long.MAX_VALUE);
        return value.map(number -> number.compareTo(longest) > 0 ? longest : number)
                .map(number -> Duration.ofSeconds(number.longValueExact()))
                .orElse(otherwise);
    }

    /** @param failures in a row so far, from 1 */
    public Duration pauseAfter(int failures) {
        int ofSequence = (failures - 1) % tries + 1;
        Duration pause = ofSequence == tries ? sequencePause : firstPause.multipliedBy(1L << (ofSequence - 1));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
