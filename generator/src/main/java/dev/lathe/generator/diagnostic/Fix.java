package dev.lathe.generator.diagnostic;

import java.util.List;

/**
 * A change that mends a fault without asking anybody: there is one right way, and what the author meant stays. All of its
 * edits are made or none.
 */
public record Fix(List<Edit> edits) {

    public Fix {
        edits = List.copyOf(edits);
    }

    /** Another text in a value's place; the file's format quotes and escapes it. */
    public static Fix write(Place value, String text) {
        return new Fix(List.of(new Edit.Write(value, text)));
    }

    /** Other characters, as they are. */
    public static Fix replace(Place place, String characters) {
        return new Fix(List.of(new Edit.Replace(place, characters)));
    }

    /**
     * Back to what is meant where nothing is written. A DDF file leaves out no element, and says it.
     *
     * @param inDdf how
     */
    public static Fix unset(Place value, String inDdf) {
        return value.source().notation() == Notation.JSON ? remove(value) : write(value, inDdf);
    }

    /** The value goes with its key. */
    public static Fix remove(Place value) {
        return new Fix(List.of(new Edit.Remove(value)));
    }
}
