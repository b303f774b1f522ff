package dev.lathe.generator.diagnostic;

import java.util.Locale;

/** Whom a change of a definition breaks. */
public enum Breakage {
    /** Devices and servers of the old version, once they talk to those of the new one. */
    WIRE,
    /** Code that was written against what is generated of the old version. */
    SOURCE,
    /** What values mean or which of them are right: all is sent and compiled as before. */
    BEHAVIOUR;

    /** As messages and options spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
