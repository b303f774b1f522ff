package dev.lathe.generator.emit;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** How long the methods of a class are: their {@code Code} attributes (Java Virtual Machine Specification, 4.7.3). */
final class MethodLengths {

    private final DataInputStream in;
    private final Map<Integer, String> texts = new HashMap<>();

    private MethodLengths(byte[] classFile) {
        in = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    /** Octets of byte code, of several of one name the most. */
    static Map<String, Integer> of(byte[] classFile) {
        try {
            return new MethodLengths(classFile).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Integer> read() throws IOException {
        in.skipNBytes(8); // magic and versions
        readPool();
        in.skipNBytes(6); // access, this, super
        in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
        members(new HashMap<>()); // fields
        Map<String, Integer> lengths = new HashMap<>();
        members(lengths);
        return lengths;
    }

    private void readPool() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // takes two places
                }
                default -> in.skipNBytes(4);
            }
        }
    }

    private void members(Map<String, Integer> lengths) throws IOException {
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            in.skipNBytes(2); // access
            String name = texts.get(in.readUnsignedShort());
            in.skipNBytes(2); // descriptor
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String attribute = texts.get(in.readUnsignedShort());
                int length = in.readInt();
                if ("Code".equals(attribute)) {
                    in.skipNBytes(4); // stack and locals
                    int code = in.readInt();
                    lengths.merge(String.valueOf(name), code, Math::max);
                    in.skipNBytes(length - 8L);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
    }
}
