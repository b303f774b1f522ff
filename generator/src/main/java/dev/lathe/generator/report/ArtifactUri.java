package dev.lathe.generator.report;

import java.nio.charset.StandardCharsets;

/**
 * The name of a file as a URI reference (RFC 3986): relative for a relative name, {@code file:///…} for an absolute one. Names of
 * Windows have slashes by then.
 */
final class ArtifactUri {

    private static final String UNRESERVED = "-._~";
    private static final String HEX = "0123456789ABCDEF";

    private ArtifactUri() {}

    static String of(String file) {
        if (file.startsWith("/")) {
            return "file://" + encoded(file);
        }
        boolean hasDrive = file.length() > 2 && file.charAt(1) == ':' && file.charAt(2) == '/';
        return hasDrive ? "file:///" + file.charAt(0) + ":" + encoded(file.substring(2)) : encoded(file);
    }

    /** Everything but slashes and letters that mean nothing, by its octets in UTF-8. */
    private static String encoded(String path) {
        StringBuilder out = new StringBuilder(path.length());
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || c == '/' || UNRESERVED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return out.toString();
    }
}
