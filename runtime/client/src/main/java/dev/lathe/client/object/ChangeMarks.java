package dev.lathe.client.object;

import dev.lathe.spec.ResourceSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which Resources of an Object Instance have changed: a bit for each, set without a lock and bounded however often a sensor
 * reports. From the 64th Resource on they share the last bit, and count as changed together.
 */
final class ChangeMarks {

    private static final int LAST = 63;

    private final AtomicLong bits = new AtomicLong();

    /**
     * Marks those of {@code changed} that {@code all} has.
     *
     * @return whether nothing was marked before, so that somebody has to be told
     */
    boolean add(List<ResourceSpec> all, List<ResourceSpec> changed) {
        long mask = 0;
        for (ResourceSpec resource : changed) {
            int index = all.indexOf(resource);
            mask |= index < 0 ? 0 : 1L << Math.min(index, LAST);
        }
        return mask != 0 && bits.getAndAccumulate(mask, (before, more) -> before | more) == 0;
    }

    /** The marked ones, no longer marked. */
    List<ResourceSpec> take(List<ResourceSpec> all) {
        long marked = bits.getAndSet(0);
        List<ResourceSpec> result = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (((marked >>> Math.min(i, LAST)) & 1) != 0) {
                result.add(all.get(i));
            }
        }
        return result;
    }
}
