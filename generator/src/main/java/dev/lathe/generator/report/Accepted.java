package dev.lathe.generator.report;

import dev.lathe.generator.diagnostic.Diagnostic;

/**
 * A diagnostic that is known and not counted.
 *
 * @param reason in the words of whoever accepted it
 */
public record Accepted(Diagnostic diagnostic, By by, String reason) {

    /** What says that it is accepted. */
    public enum By {
        /** A suppression in the descriptor itself. */
        SUPPRESSION("suppression"),
        /** A list of old findings beside the descriptors. */
        BASELINE("baseline");

        private final String word;

        By(String word) {
            this.word = word;
        }

        /** As reports spell it. */
        public String word() {
            return word;
        }
    }
}
