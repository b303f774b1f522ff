package dev.lathe.server.store;

import java.util.Optional;

/** The version of the LwM2M enabler that a device registers with. */
public enum Enabler {
    V1_0("1.0"),
    V1_1("1.1"),
    V1_2("1.2");

    private final String spelling;

    Enabler(String spelling) {
        this.spelling = spelling;
    }

    /** The version spelled so, as in the {@code lwm2m} parameter. */
    public static Optional<Enabler> of(String spelling) {
        for (Enabler enabler : values()) {
            if (enabler.spelling.equals(spelling)) {
                return Optional.of(enabler);
            }
        }
        return Optional.empty();
    }

    public boolean isAtLeast(Enabler other) {
        return compareTo(other) >= 0;
    }

    /** As on the wire: {@code 1.1}. */
    @Override
    public String toString() {
        return spelling;
    }
}
