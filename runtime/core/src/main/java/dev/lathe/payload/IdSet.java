package dev.lathe.payload;

/**
 * Ids that came by already, so that a second one is noticed. Small ids, which are most, are bits of a number; the others go
 * into an open hash table, whose size follows what was put in and not how large an id is.
 */
final class IdSet {

    private static final int[] NONE = {};

    private long low;
    private int[] table = NONE;
    private int size;

    /** Whether the id was not there before; ids are other than -1. */
    boolean add(int id) {
        if (id >>> 6 == 0) {
            long bit = 1L << id;
            boolean added = (low & bit) == 0;
            low |= bit;
            return added;
        }
        if (size * 2 >= table.length) {
            grow();
        }
        return insert(id + 1);
    }

    void clear() {
        low = 0;
        if (size > 0) {
            table = NONE;
            size = 0;
        }
    }

    private void grow() {
        int[] old = table;
        table = new int[Math.max(8, old.length * 2)];
        size = 0;
        for (int key : old) {
            if (key != 0) {
                insert(key);
            }
        }
    }

    /** Keys are one more than ids: 0 marks a free place. */
    private boolean insert(int key) {
        int mask = table.length - 1;
        int hash = key * 0x9e3779b9;
        int at = (hash ^ hash >>> 15) & mask;
        while (table[at] != 0) {
            if (table[at] == key) {
                return false;
            }
            at = at + 1 & mask;
        }
        table[at] = key;
        size++;
        return true;
    }
}
