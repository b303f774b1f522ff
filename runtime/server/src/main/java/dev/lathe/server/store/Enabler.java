package dev.lathe.server.store;

import java.util.Optional;

/**
 * The version of the LwM2M enabler that a device registers with, from old to new. A store keeps it by its {@link #name}: not all
 * have a spelling that a device may use.
 */
public enum Enabler {
    /** The early draft: another protocol family, without a version of LwM2M and before all of them. */
    DRAFT_0("draft-0"),
    V1_0("1.0"),
    V1_1("1.1"),
    V1_2("1.2");

    private final String spelling;

    Enabler(String spelling) {
        this.spelling = spelling;
    }

    /** The version of LwM2M spelled so, as in the {@code lwm2m} parameter; the early draft is none. */
    public static Optional<Enabler> of(String spelling) {
        for (Enabler enabler : values()) {
            if (enabler != DRAFT_0 && enabler.spelling.equals(spelling)) {
                return Optional.of(enabler);
            }
        }
        return Optional.empty();
    }

    public boolean isAtLeast(Enabler other) {
        return compareTo(other) >= 0;
    }

    /** As on the wire: {@code 1.1}; the early draft is not named there. */
    @Override
    public String toString() {
        return spelling;
    }
}
