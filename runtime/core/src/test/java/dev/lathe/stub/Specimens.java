package dev.lathe.stub;

import dev.lathe.payload.UnknownResources;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import dev.lathe.value.UnsignedInteger;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes values at random, with a liking for those at the edge of an encoding. */
public final class Specimens {

    private static final String[] PIECES = {
        "a", "Open Mobile Alliance", "é", "€", "\ud83d\ude00", "\ufffd", " ", "\n", "\u007f"
    };
    private static final int[] IDS = {0, 1, 63, 64, 65, 255, 256, 310, 65534};

    private final RandomGenerator random;

    public Specimens(RandomGenerator random) {
        this.random = random;
    }

    public Specimen next() {
        return new Specimen(
                0xf,
                integer(),
                integer(),
                real(),
                random.nextBoolean(),
                maybe(this::text),
                maybe(this::opaque),
                maybe(this::time),
                maybe(this::link),
                multiple(this::integer),
                multiple(() -> UnsignedInteger.ofBits(integer())),
                multiple(this::real),
                multiple(random::nextBoolean),
                multiple(this::text),
                multiple(this::opaque),
                multiple(this::time),
                multiple(this::link),
                UnknownResources.done(null));
    }

    private <T> @Nullable T maybe(Supplier<T> supplier) {
        return random.nextInt(5) == 0 ? null : supplier.get();
    }

    private <T> @Nullable Multiple<T> multiple(Supplier<T> supplier) {
        if (random.nextInt(3) == 0) {
            return null;
        }
        Map<Integer, T> values = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.put(random.nextBoolean() ? IDS[random.nextInt(IDS.length)] : random.nextInt(65535), supplier.get());
        }
        return Multiple.ofMap(values);
    }

    /** Any width is as likely as any other, and so is either side of a border between two. */
    public long integer() {
        return (random.nextLong() >> random.nextInt(64)) + random.nextInt(3) - 1;
    }

    public double real() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(-1000, 1000) / 8.0;
            case 1 -> Float.intBitsToFloat(random.nextInt(0x7f80_0000));
            case 2 -> random.nextDouble();
            default ->
                Double.longBitsToDouble(random.nextLong(0x7ff0_0000_0000_0000L) | (random.nextLong() & 1L << 63));
        };
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(50) == 0 ? 30_000 : 20); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    public Opaque opaque() {
        byte[] octets = new byte[random.nextInt(random.nextInt(50) == 0 ? 70_000 : 300)];
        random.nextBytes(octets);
        return Opaque.of(octets);
    }

    public Instant time() {
        return Instant.ofEpochSecond(integer() % Instant.MAX.getEpochSecond());
    }

    public ObjectLink link() {
        return new ObjectLink(random.nextInt(65536), random.nextInt(65536));
    }
}
