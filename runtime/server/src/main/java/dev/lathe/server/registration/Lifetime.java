package dev.lathe.server.registration;

import dev.lathe.server.store.Enabler;
import java.time.Duration;

/** The rules for the {@code lt} parameter (LwM2M Core, 6.2.1.1). */
final class Lifetime {

    /** What LwM2M 1.0 assumes of a device that does not say. */
    static final Duration DEFAULT = Duration.ofDays(1);

    private static final long MAX_SECONDS = 0xffff_ffffL;
    private static final int MAX_DIGITS = 10;

    private Lifetime() {}

    /** @throws dev.lathe.message.ResponseException 4.00 unless it is a number of seconds this version allows */
    static Duration parse(String text, Enabler enabler) {
        boolean number = text.length() <= MAX_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        long seconds = number ? Long.parseLong(text) : -1;
        long least = enabler.isAtLeast(Enabler.V1_2) ? 0 : 1; // from 1.2 on, 0 is a registration without an end
        if (seconds < least || seconds > MAX_SECONDS) {
            throw Query.refusal(
                    "parameter lt is " + Query.shortened(text) + "; write seconds, " + least + " to " + MAX_SECONDS);
        }
        return Duration.ofSeconds(seconds);
    }
}
