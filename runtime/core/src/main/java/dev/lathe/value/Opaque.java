package dev.lathe.value;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/** The value of an Opaque Resource: octets that never change. */
public final class Opaque {

    public static final Opaque EMPTY = new Opaque(new byte[0]);

    private static final int SHOWN = 16;

    private final byte[] octets;

    private Opaque(byte[] octets) {
        this.octets = octets;
    }

    /** A copy of {@code octets}. */
    public static Opaque of(byte... octets) {
        return new Opaque(octets.clone());
    }

    /** A copy of {@code length} octets from {@code from} on. */
    public static Opaque of(byte[] octets, int from, int length) {
        return new Opaque(Arrays.copyOfRange(octets, from, from + length));
    }

    /** Reads {@code 0a1b2c}; either case, no separators. */
    public static Opaque ofHex(String hex) {
        return new Opaque(HexFormat.of().parseHex(hex));
    }

    public int length() {
        return octets.length;
    }

    public byte at(int index) {
        return octets[index];
    }

    /** A copy. */
    public byte[] toByteArray() {
        return octets.clone();
    }

    /** A view that cannot be written to. */
    public ByteBuffer asByteBuffer() {
        return ByteBuffer.wrap(octets).asReadOnlyBuffer();
    }

    /** Copies all octets into {@code target} from {@code at} on. */
    public void copyTo(byte[] target, int at) {
        System.arraycopy(octets, 0, target, at, octets.length);
    }

    public String toHex() {
        return HexFormat.of().formatHex(octets);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Opaque that && Arrays.equals(octets, that.octets));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    /** The octets in hex, shortened after the first sixteen. */
    @Override
    public String toString() {
        return octets.length <= SHOWN
                ? toHex()
                : HexFormat.of().formatHex(octets, 0, SHOWN) + "… (" + octets.length + " octets)";
    }
}
