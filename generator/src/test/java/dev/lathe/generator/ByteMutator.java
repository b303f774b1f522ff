package dev.lathe.generator;

import java.util.Arrays;
import java.util.Random;

/** Deletes, inserts and replaces bytes, knowing nothing of what they mean but which ones formats are made of. */
final class ByteMutator {

    private static final String LIKELY = "{}[]:,\"\\0123456789-+.eE\n\r\tRWE <>/!?&;='#xCDATA%";

    private final Random random;

    ByteMutator(Random random) {
        this.random = random;
    }

    /** A copy with one to three changes. */
    byte[] mutate(byte[] seed) {
        byte[] mutant = seed;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(mutant.length);
            int end = Math.min(mutant.length, at + random.nextInt(4));
            mutant = switch (random.nextInt(4)) {
                case 0 -> spliced(mutant, at, new byte[0], end);
                case 1 -> spliced(mutant, at, new byte[] {likely()}, at);
                case 2 -> spliced(mutant, at, new byte[] {(byte) random.nextInt(256)}, end);
                default -> {
                    int from = random.nextInt(seed.length);
                    yield spliced(mutant, at, Arrays.copyOfRange(seed, from, Math.min(seed.length, from + 20)), end);
                }
            };
        }
        return mutant;
    }

    private byte likely() {
        return (byte) LIKELY.charAt(random.nextInt(LIKELY.length()));
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] inserted, int end) {
        byte[] result = new byte[at + inserted.length + bytes.length - end];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(inserted, 0, result, at, inserted.length);
        System.arraycopy(bytes, end, result, at + inserted.length, bytes.length - end);
        return result.length == 0 ? new byte[] {'{'} : result;
    }
}
