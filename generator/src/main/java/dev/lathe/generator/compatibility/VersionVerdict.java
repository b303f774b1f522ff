package dev.lathe.generator.compatibility;

import dev.lathe.generator.model.Version;

/**
 * Whether a version tells of what changed.
 *
 * @param required what the changes ask for
 * @param right the version that would tell exactly that, counted from {@code from}
 * @param outcome of comparing it with {@code to}
 * @param isForbidden whether something changed that no version allows
 */
public record VersionVerdict(
        Version from, Version to, Policy policy, Bump required, Version right, Outcome outcome, boolean isForbidden) {

    /** How a version stands to what it should be. */
    public enum Outcome {
        /** It asks for what the changes ask for; numbers may have been passed over. */
        RIGHT,
        /** The version is the same, and should not be. */
        NOT_RAISED,
        /** A minor step where a major one is due. */
        TOO_LITTLE,
        /** A major step where a minor one would do. */
        TOO_FAR,
        /** The new version comes before the old one. */
        LOWERED
    }

    static VersionVerdict of(Version from, Version to, Policy policy, Bump required, boolean isForbidden) {
        return new VersionVerdict(
                from, to, policy, required, required.after(from), outcome(from, to, required), isForbidden);
    }

    private static Outcome outcome(Version from, Version to, Bump required) {
        if (to.compareTo(from) < 0) {
            return Outcome.LOWERED;
        }
        Bump actual = Bump.between(from, to);
        if (actual.compareTo(required) < 0) {
            return actual == Bump.NONE ? Outcome.NOT_RAISED : Outcome.TOO_LITTLE;
        }
        return actual == Bump.MAJOR && required != Bump.MAJOR ? Outcome.TOO_FAR : Outcome.RIGHT;
    }

    /** Whether the version is what OMA's rule asks for, no less and no more. */
    public boolean isRight() {
        return outcome == Outcome.RIGHT && !isForbidden;
    }

    /** Whether the new version tells everybody not to take it for the old one. */
    public boolean isNewMajor() {
        return Bump.between(from, to) == Bump.MAJOR;
    }
}
