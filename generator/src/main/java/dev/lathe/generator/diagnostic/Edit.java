package dev.lathe.generator.diagnostic;

/** One change of a file's text. */
public sealed interface Edit {

    /** What is replaced or removed. */
    Place place();

    /** Another text where the place's value is; the file's format quotes and escapes it. */
    record Write(Place place, String text) implements Edit {}

    /** Other characters, as they are, in the place of these; an empty place inserts. */
    record Replace(Place place, String characters) implements Edit {}

    /**
     * The value goes, and what would be left over without it: in JSON its key and one comma. In XML, where DDF files have each
     * element, its text goes, or the word for nothing special comes in.
     *
     * @param place of the value
     */
    record Remove(Place place) implements Edit {}
}
