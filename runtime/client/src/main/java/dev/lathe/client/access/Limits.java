package dev.lathe.client.access;

/**
 * How much a server may ask of a client.
 *
 * @param payloadOctets of one request, all blocks together
 * @param requestsAtOnce that are served at the same time
 */
public record Limits(int payloadOctets, int requestsAtOnce) {

    /** 64 KiB, and 32 requests. */
    public static final Limits DEFAULT = new Limits(64 * 1024, 32);

    public Limits {
        if (payloadOctets < 1 || requestsAtOnce < 1) {
            throw new IllegalArgumentException(
                    "limits are at least 1, not " + payloadOctets + " octets and " + requestsAtOnce + " requests");
        }
    }
}
