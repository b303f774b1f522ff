package dev.lathe.payload.senml;

import dev.lathe.payload.PayloadFault;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * In which order the records of a pack are visited whose paths do not ascend. Each Object Instance is visited once, and the
 * instances of a Resource one after the other: as they came, if that is how they came, else in ascending order of paths.
 *
 * <p>Of several values of one path the newest is visited. Takes a time that grows with n log n, whatever the order.
 */
final class SenmlOrder {

    /** From here on, a time is an instant; below, it is seconds from now (RFC 8428, 4.5.3). */
    private static final double LEAST_ABSOLUTE = 1L << 28;

    private final SenmlPack pack;
    private final PayloadFault fault;
    private int[] records;
    private int count;

    SenmlOrder(SenmlPack pack, PayloadFault fault) {
        this.pack = pack;
        this.fault = fault;
        this.records = new int[pack.size()];
        this.count = pack.size();
    }

    /** Null if all records are visited as they came. */
    int @Nullable [] order() {
        for (int i = 0; i < count; i++) {
            records[i] = i;
        }
        sortByPath();
        dropOlder();
        boolean grouped = isGrouped();
        if (grouped && count == pack.size()) {
            return null;
        }
        int[] order = count == records.length ? records : Arrays.copyOf(records, count);
        if (grouped) {
            Arrays.sort(order);
        }
        return order;
    }

    /** A merge sort, bottom up: records of one path stay as they came. */
    private void sortByPath() {
        int[] from = records;
        int[] to = new int[count];
        for (long run = 1; run < count; run *= 2) {
            for (long begin = 0; begin < count; begin += 2 * run) {
                merge(from, to, (int) begin, (int) Math.min(begin + run, count), (int)
                        Math.min(begin + 2 * run, count));
            }
            int[] swapped = from;
            from = to;
            to = swapped;
        }
        records = from;
    }

    private void merge(int[] from, int[] to, int begin, int middle, int end) {
        int left = begin;
        int right = middle;
        for (int i = begin; i < end; i++) {
            boolean takesLeft = left < middle
                    && (right == end || Long.compareUnsigned(pack.path(from[left]), pack.path(from[right])) <= 0);
            to[i] = takesLeft ? from[left++] : from[right++];
        }
    }

    private void dropOlder() {
        int kept = 0;
        for (int i = 1; i < count; i++) {
            if (pack.path(records[i]) == pack.path(records[kept])) {
                records[kept] = newer(records[kept], records[i]);
            } else {
                records[++kept] = records[i];
            }
        }
        count = kept + 1;
    }

    private int newer(int one, int other) {
        double first = pack.time(one);
        double second = pack.time(other);
        if (first == second) {
            throw fault.at(pack.at(other), SenmlName.path(pack.path(other)) + " is there twice");
        }
        if (first >= LEAST_ABSOLUTE != second >= LEAST_ABSOLUTE) {
            throw fault.at(
                    pack.at(other),
                    SenmlName.path(pack.path(other)) + " is there with a time and with seconds from now: which is the"
                            + " newer cannot be told");
        }
        return first > second ? one : other;
    }

    /** Whether the records that are kept came with each Object Instance and each Resource in one piece. */
    private boolean isGrouped() {
        int[] asTheyCame = Arrays.copyOf(records, count);
        Arrays.sort(asTheyCame);
        return changes(asTheyCame, 32) == changes(records, 32) && changes(asTheyCame, 16) == changes(records, 16);
    }

    /** How often the path down to some level is another than that of the record before. */
    private int changes(int[] order, int shift) {
        int changes = 0;
        for (int i = 1; i < count; i++) {
            if (pack.path(order[i]) >>> shift != pack.path(order[i - 1]) >>> shift) {
                changes++;
            }
        }
        return changes;
    }
}
