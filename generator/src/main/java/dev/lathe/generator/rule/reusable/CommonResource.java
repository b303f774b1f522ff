package dev.lathe.generator.rule.reusable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** A Resource of OMA's common list. What a Resource has none of is empty text. */
record CommonResource(int id, String name, String type, String operations, String units, String range) {

    /** A line of the table. */
    static CommonResource of(String line) {
        String[] cells = Arrays.copyOf(line.split("\t", -1), 6);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Objects.requireNonNullElse(cells[i], "");
        }
        return new CommonResource(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    /** Whether the name is this one, but for case and spaces. */
    boolean isCalled(String other) {
        return plain(other).equals(plain(name));
    }

    private static String plain(String name) {
        return name.replaceAll("[\\p{Z}\\s]+", "").toLowerCase(Locale.ROOT);
    }
}
