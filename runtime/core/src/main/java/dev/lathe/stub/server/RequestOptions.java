package dev.lathe.stub.server;

import dev.lathe.message.ContentFormat;
import java.time.Duration;
import java.util.Optional;

/**
 * How requests to a device are made.
 *
 * @param timeout how long to wait for the answer, however many retransmissions that spans
 * @param format what to write in and to ask for; chosen by Resource and device where absent
 */
public record RequestOptions(Duration timeout, Optional<ContentFormat> format) {

    /** As long as a confirmable exchange of RFC 7252 can take before nobody answers any more (MAX_TRANSMIT_WAIT). */
    public static final RequestOptions DEFAULT = new RequestOptions(Duration.ofSeconds(93), Optional.empty());

    public RequestOptions {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a timeout is positive, not " + timeout);
        }
    }

    public static RequestOptions timeout(Duration timeout) {
        return new RequestOptions(timeout, Optional.empty());
    }

    public static RequestOptions format(ContentFormat format) {
        return new RequestOptions(DEFAULT.timeout, Optional.of(format));
    }
}
