package dev.lathe.generator.fact;

import java.math.BigInteger;
import java.util.Optional;

/** The classes OMA's registry divides Object IDs into. */
public enum IdClass {
    /** Made by OMA. */
    OMA("oma", 0, 1023),
    /** Made by other standards bodies. */
    EXT("ext", 2048, 10240),
    /** Made by vendors; the last 32, 42769 on, are for tests and never assigned. */
    X("x", 10241, 42800);

    /** The last Object ID: 65535 means none. */
    public static final int LAST_ID = 65534;

    private final String word;
    private final int first;
    private final int last;

    IdClass(String word, int first, int last) {
        this.word = word;
        this.first = first;
        this.last = last;
    }

    /** Empty for an id in none of them. */
    public static Optional<IdClass> of(BigInteger id) {
        for (IdClass each : values()) {
            if (IntegerLimits.within(id, each.first, each.last)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** As URNs spell it. */
    public String word() {
        return word;
    }
}
