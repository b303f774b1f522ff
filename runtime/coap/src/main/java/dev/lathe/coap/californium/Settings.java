package dev.lathe.coap.californium;

/** What a transport was built with. */
public record Settings(int threads, int maxBodySize, int maxPeers) {

    private static final int SMALLEST_BLOCK = 16;

    public static final Settings DEFAULT = new Settings(Runtime.getRuntime().availableProcessors(), 64 * 1024, 150_000);

    public Settings {
        atLeast(1, threads, "threads");
        atLeast(SMALLEST_BLOCK, maxBodySize, "octets of a body");
        atLeast(1, maxPeers, "peers");
    }

    private static void atLeast(int least, int value, String what) {
        if (value < least) {
            throw new IllegalArgumentException("at least " + least + " " + what + " are needed, not " + value);
        }
    }

    public Settings withThreads(int count) {
        return new Settings(count, maxBodySize, maxPeers);
    }

    public Settings withMaxBodySize(int octets) {
        return new Settings(threads, octets, maxPeers);
    }

    public Settings withMaxPeers(int count) {
        return new Settings(threads, maxBodySize, count);
    }
}
