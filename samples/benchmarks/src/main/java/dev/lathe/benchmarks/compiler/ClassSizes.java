package dev.lathe.benchmarks.compiler;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How large class files are, and the largest method in them (Java Virtual Machine Specification, 4).
 *
 * @param octets of all class files
 * @param largestCode octets of the largest method's code
 * @param largest its class and name
 */
record ClassSizes(long octets, int largestCode, String largest) {

    static ClassSizes below(Path folder) throws IOException {
        long octets = 0;
        int largestCode = -1;
        String largest = "";
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                byte[] content = Files.readAllBytes(file);
                octets += content.length;
                for (Map.Entry<String, Integer> method : codes(content).entrySet()) {
                    if (method.getValue() > largestCode) {
                        largestCode = method.getValue();
                        largest = folder.relativize(file).toString().replace(".class", "") + "." + method.getKey();
                    }
                }
            }
        }
        return new ClassSizes(octets, largestCode, largest);
    }

    /** The octets of each method's code, by name; of overloaded ones the largest. */
    private static Map<String, Integer> codes(byte[] content) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        in.skipNBytes(8); // magic, version
        String[] texts = constants(in);
        in.skipNBytes(6); // access, this, super
        in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
        Map<String, Integer> codes = new HashMap<>();
        members(in, texts, new HashMap<>()); // fields
        members(in, texts, codes);
        return codes;
    }

    private static String[] constants(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        String[] texts = new String[count];
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // takes two places
                }
                default -> in.skipNBytes(4);
            }
        }
        return texts;
    }

    private static void members(DataInputStream in, String[] texts, Map<String, Integer> codes) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            in.skipNBytes(2);
            String name = texts[in.readUnsignedShort()];
            in.skipNBytes(2);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String attribute = texts[in.readUnsignedShort()];
                int length = in.readInt();
                if ("Code".equals(attribute)) {
                    in.skipNBytes(4); // stack, locals
                    int code = in.readInt();
                    codes.merge(name, code, Math::max);
                    length -= 8;
                }
                in.skipNBytes(length);
            }
        }
    }
}
