package dev.lathe.generator;

/** What Jazzer calls with whatever it has thought of; {@link FuzzTest} starts it. */
public final class DescriptorFuzzTarget {

    private DescriptorFuzzTarget() {}

    /** A descriptor or a DDF file, as the content begins. */
    public static void fuzzerTestOneInput(byte[] content) {
        HostileInput.checkAll(content);
    }
}
