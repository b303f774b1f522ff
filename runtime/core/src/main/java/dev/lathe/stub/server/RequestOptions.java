package dev.lathe.stub.server;

import dev.lathe.message.ContentFormat;
import java.time.Duration;
import java.util.Optional;

/**
 * How requests to a device are made.
 *
 * @param timeout how long to wait for the answer, however many retransmissions that spans; then the exchange ends
 * @param format what to write in and to ask for; chosen by Resource and device where absent
 * @param valuePolicy what becomes of a value that the descriptor does not allow; the server's own policy where absent
 */
public record RequestOptions(Duration timeout, Optional<ContentFormat> format, Optional<ValuePolicy> valuePolicy) {

    /** As long as a confirmable exchange of RFC 7252 can take before nobody answers any more (MAX_TRANSMIT_WAIT). */
    public static final RequestOptions DEFAULT =
            new RequestOptions(Duration.ofSeconds(93), Optional.empty(), Optional.empty());

    public RequestOptions {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a timeout is positive, not " + timeout);
        }
    }

    public static RequestOptions timeout(Duration timeout) {
        return DEFAULT.withTimeout(timeout);
    }

    public static RequestOptions format(ContentFormat format) {
        return DEFAULT.withFormat(format);
    }

    public static RequestOptions valuePolicy(ValuePolicy policy) {
        return DEFAULT.withValuePolicy(policy);
    }

    public RequestOptions withTimeout(Duration other) {
        return new RequestOptions(other, format, valuePolicy);
    }

    public RequestOptions withFormat(ContentFormat other) {
        return new RequestOptions(timeout, Optional.of(other), valuePolicy);
    }

    public RequestOptions withValuePolicy(ValuePolicy other) {
        return new RequestOptions(timeout, format, Optional.of(other));
    }
}
