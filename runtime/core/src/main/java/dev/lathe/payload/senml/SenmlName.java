package dev.lathe.payload.senml;

import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;

/**
 * A name in the making, octet by octet, and the path it spells. Base name and name are one text: where one ends and the other
 * begins is no border between ids.
 */
final class SenmlName {

    /** The path of the root, and what is left of a path once its ids are there. */
    static final long ROOT = -1L;

    /** An id that is not there. No path has it. */
    static final int NONE = 0xffff;

    private static final int LEVELS = 4;
    private static final int MAX_DIGITS = 5;

    private boolean wellFormed = true;
    private int length;
    /** Four ids of 16 bits, the Object ID highest, absent ones {@link #NONE}. */
    private long ids = ROOT;
    /** How many ids are complete. */
    private int level;

    private int id;
    private int digits;

    void clear() {
        wellFormed = true;
        length = 0;
        ids = ROOT;
        level = 0;
        id = 0;
        digits = 0;
    }

    void set(SenmlName other) {
        wellFormed = other.wellFormed;
        length = other.length;
        ids = other.ids;
        level = other.level;
        id = other.id;
        digits = other.digits;
    }

    void append(byte[] octets, int from, int count) {
        for (int i = from; i < from + count; i++) {
            int octet = octets[i];
            if (octet == '/') {
                slash();
            } else {
                digit(octet - '0');
            }
            length++;
        }
    }

    private void slash() {
        if (length > 0) {
            endId();
        }
        wellFormed &= level < LEVELS;
    }

    private void digit(int digit) {
        // An id has no leading zero, and a name begins with a slash.
        wellFormed &= digit >= 0 && digit <= 9 && length > 0 && digits < MAX_DIGITS && !(digits == 1 && id == 0);
        id = id * 10 + digit;
        digits++;
    }

    private void endId() {
        wellFormed &= digits > 0 && id <= LwM2mPath.MAX_ID && level < LEVELS;
        if (wellFormed) {
            int shift = 48 - 16 * level;
            ids = with(ids, shift, id);
        }
        level++;
        id = 0;
        digits = 0;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Whether all of it is a path; {@link #ids} says which. */
    boolean end() {
        if (length > 1) {
            endId();
        }
        return wellFormed && length > 0;
    }

    /** The path, once {@link #end} has said that it is one. */
    long ids() {
        return ids;
    }

    /** The same form of a path. */
    static long of(LwM2mPath path) {
        long ids = ROOT;
        ids = path.has(PathLevel.OBJECT) ? with(ids, 48, path.object()) : ids;
        ids = path.has(PathLevel.OBJECT_INSTANCE) ? with(ids, 32, path.instance()) : ids;
        ids = path.has(PathLevel.RESOURCE) ? with(ids, 16, path.resource()) : ids;
        return path.has(PathLevel.RESOURCE_INSTANCE) ? with(ids, 0, path.resourceInstance()) : ids;
    }

    private static long with(long ids, int shift, int id) {
        return (ids & ~(0xffffL << shift)) | ((long) id << shift);
    }

    static LwM2mPath path(long ids) {
        LwM2mPath path = LwM2mPath.root();
        for (int shift = 48; shift >= 0 && (ids >>> shift & 0xffff) != NONE; shift -= 16) {
            path = path.child((int) (ids >>> shift & 0xffff));
        }
        return path;
    }

    static int object(long ids) {
        return (int) (ids >>> 48);
    }

    static int instance(long ids) {
        return (int) (ids >>> 32 & 0xffff);
    }

    static int resource(long ids) {
        return (int) (ids >>> 16 & 0xffff);
    }

    static int element(long ids) {
        return (int) (ids & 0xffff);
    }
}
