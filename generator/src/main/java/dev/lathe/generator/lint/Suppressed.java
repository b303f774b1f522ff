package dev.lathe.generator.lint;

import dev.lathe.generator.diagnostic.Diagnostic;

/**
 * A diagnostic that was found and is not counted.
 *
 * @param reason in the words of the descriptor's author; of a baseline, where it is recorded
 */
public record Suppressed(Diagnostic diagnostic, Kind kind, String reason) implements Comparable<Suppressed> {

    /** Who said that it may stay. */
    public enum Kind {
        /** The descriptor itself, in {@code lint}. */
        IN_SOURCE,
        /** A baseline file. */
        BASELINE
    }

    @Override
    public int compareTo(Suppressed other) {
        return diagnostic.compareTo(other.diagnostic);
    }
}
