package dev.lathe.payload.draft0;

import dev.lathe.payload.json.JsonWriter;
import java.util.Arrays;

/** The members of a JSON object while it is written: keys come in any order of numbers and end up in ascending order. */
final class JsonMembers {

    /** The members, a comma before each. */
    private final JsonWriter json = new JsonWriter();

    // Of each member, in the order they came.
    private int[] keys = new int[8];
    private int[] begins = new int[8];
    private int count;
    private boolean ascending = true;

    boolean isEmpty() {
        return count == 0;
    }

    /** A member begins; its value must follow. */
    void key(int key) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
            begins = Arrays.copyOf(begins, count * 2);
        }
        ascending &= count == 0 || keys[count - 1] < key;
        keys[count] = key;
        begins[count++] = json.length();
        json.literal(",\"");
        json.decimal(key);
        json.literal("\":");
    }

    /** Writes a string as a value, if it is of ASCII characters that need no escapes; else it does nothing. */
    boolean plain(String text) {
        return json.plain(text);
    }

    /** Writes a string as a value. */
    void string(byte[] utf8) {
        json.string(utf8);
    }

    /** Writes an object as a value. */
    void object(JsonMembers members) {
        byte[] object = new byte[members.length()];
        members.copyTo(object, 0);
        json.literal(object);
    }

    /** How long the object is. */
    int length() {
        return Math.max(json.length(), 1) + 1;
    }

    /** Writes the object there; returns where it ends. */
    int copyTo(byte[] target, int from) {
        if (ascending) {
            json.copyTo(target, from, 0, json.length());
        } else {
            copySorted(target, from);
        }
        // In place of the comma before the first member, if there is one.
        target[from] = '{';
        int end = from + length();
        target[end - 1] = '}';
        return end;
    }

    private void copySorted(byte[] target, int from) {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = (long) keys[i] << 32 | i;
        }
        Arrays.sort(order);
        int to = from;
        for (long next : order) {
            int i = (int) next;
            int length = (i + 1 < count ? begins[i + 1] : json.length()) - begins[i];
            json.copyTo(target, to, begins[i], length);
            to += length;
        }
    }
}
