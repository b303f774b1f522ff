package dev.lathe.generator.fix;

/**
 * Other characters for those from {@code start} to before {@code end}.
 *
 * @param start offset into the decoded text
 */
public record TextChange(int start, int end, String characters) {

    /** Whether making both would leave it open what comes out. */
    boolean disturbs(TextChange other) {
        boolean apart = end <= other.start || other.end <= start;
        return !apart || start == other.start;
    }
}
