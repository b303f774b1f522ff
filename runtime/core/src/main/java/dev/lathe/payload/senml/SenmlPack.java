package dev.lathe.payload.senml;

import dev.lathe.payload.PayloadFault;
import dev.lathe.payload.TokenKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The records of a payload: their paths, and where their values lie. Three arrays for nearly all payloads. Records
 * come in ascending order of paths from nearly all peers; only where they do not, their order is looked into.
 */
final class SenmlPack {

    private long[] paths;
    private TokenKind[] kinds;
    /** Where each value lies, in the upper half, and how long it is. */
    private long[] values;
    /** Of each record, if any has one other than 0. */
    private double @Nullable [] times;

    private int size;
    private boolean ascending = true;

    /** Where a visit goes, null if through all records as they came. */
    private int @Nullable [] order;

    SenmlPack(int capacity) {
        paths = new long[capacity];
        kinds = new TokenKind[capacity];
        values = new long[capacity];
    }

    void add(long path, TokenKind kind, int at, int length, double time) {
        if (size == paths.length) {
            int capacity = size < 16 ? 32 : size * 2;
            paths = Arrays.copyOf(paths, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            values = Arrays.copyOf(values, capacity);
            times = times == null ? null : Arrays.copyOf(times, capacity);
        }
        ascending &= size == 0 || Long.compareUnsigned(paths[size - 1], path) < 0;
        paths[size] = path;
        kinds[size] = kind;
        values[size] = (long) at << 32 | length;
        if (time != 0) {
            times = times == null ? new double[paths.length] : times;
            times[size] = time;
        }
        size++;
    }

    /** All records are there. */
    void end(PayloadFault fault) {
        if (!ascending) {
            order = new SenmlOrder(this, fault).order();
            size = order == null ? size : order.length;
        }
    }

    int size() {
        return size;
    }

    /** The record that is visited then. */
    int visited(int visit) {
        return order == null ? visit : order[visit];
    }

    long path(int record) {
        return paths[record];
    }

    double time(int record) {
        return times == null ? 0 : times[record];
    }

    TokenKind kind(int record) {
        return kinds[record];
    }

    int at(int record) {
        return (int) (values[record] >>> 32);
    }

    int length(int record) {
        return (int) values[record];
    }
}
