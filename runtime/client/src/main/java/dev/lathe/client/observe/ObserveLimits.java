package dev.lathe.client.observe;

import java.time.Duration;

/**
 * How much a server may observe.
 *
 * @param perServer how many observations at once; the answer to one more is that of a Read, without an Observe option
 * @param shortestPeriod between two notifications of one observation, whatever pmin says; changes meanwhile are one notification
 */
public record ObserveLimits(int perServer, Duration shortestPeriod) {

    /** 64 observations, ten notifications a second. */
    public static final ObserveLimits DEFAULT = new ObserveLimits(64, Duration.ofMillis(100));

    public ObserveLimits {
        if (perServer < 0 || shortestPeriod.isNegative()) {
            throw new IllegalArgumentException("limits are not negative");
        }
    }
}
