package dev.lathe.generator.model;

/** A version of an Object or of the LwM2M enabler: {@code 1.10} comes after {@code 1.9}. */
public record Version(int major, int minor) implements Comparable<Version> {

    /** The version an Object has when its descriptor names none. */
    public static final Version V1_0 = new Version(1, 0);

    @Override
    public int compareTo(Version other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
