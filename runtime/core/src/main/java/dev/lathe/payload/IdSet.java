package dev.lathe.payload;

/** A set of ids in an open hash table, whose size follows how many there are and not how large they are. */
final class IdSet {

    private int[] table = new int[8];
    private int size;

    /** Whether the id was not there before; it is other than -1. */
    boolean add(int id) {
        if (size * 2 >= table.length) {
            grow();
        }
        return insert(id + 1);
    }

    private void grow() {
        int[] old = table;
        table = new int[old.length * 2];
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
