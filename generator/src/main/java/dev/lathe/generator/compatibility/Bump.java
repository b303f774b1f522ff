package dev.lathe.generator.compatibility;

import dev.lathe.generator.model.Version;
import java.util.Locale;

/** What a change asks of an Object's version; the later asks for more. */
public enum Bump {
    NONE,
    MINOR,
    MAJOR;

    /** The step from one version to a later one. */
    static Bump between(Version from, Version to) {
        if (to.compareTo(from) <= 0) {
            return NONE;
        }
        return to.major() > from.major() ? MAJOR : MINOR;
    }

    /** The next version that is such a step away. */
    public Version after(Version version) {
        return switch (this) {
            case NONE -> version;
            case MINOR -> new Version(version.major(), version.minor() + 1);
            case MAJOR -> new Version(version.major() + 1, 0);
        };
    }

    /** As messages spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
