package dev.lathe.link;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads and writes link format. */
public final class LinkFormat {

    /** The longest body that is read, in octets. */
    public static final int MAX_OCTETS = 64 * 1024;

    /** The most links that are read. */
    public static final int MAX_LINKS = 10_000;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]++(\\.[0-9]++)?");

    private LinkFormat() {}

    /**
     * Reads a body to the letter of RFC 6690, but for what devices in the field write: white space after a comma, and in front
     * of the links parameters without one, as in {@code lwm2m=1.0,</0>}, which count as those of a link to the root.
     *
     * @throws dev.lathe.message.PayloadException if the octets are not link format, an attribute is given twice, or the body
     *     is beyond {@link #MAX_OCTETS} or {@link #MAX_LINKS}
     */
    public static List<Link> parse(byte[] octets) {
        return new LinkReader(octets).links();
    }

    /**
     * Writes links in their order, without white space. A value that is a number is written bare, as {@code ver=1.1} and
     * {@code ct=110}, any other in quotes; an empty one not at all.
     */
    public static byte[] write(List<Link> links) {
        StringBuilder text = new StringBuilder();
        for (Link link : links) {
            text.append(text.isEmpty() ? "<" : ",<").append(link.target()).append('>');
            link.attributes().forEach((name, value) -> write(name, value, text));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(String name, String value, StringBuilder text) {
        text.append(';').append(name);
        if (NUMBER.matcher(value).matches()) {
            text.append('=').append(value);
        } else if (!value.isEmpty()) {
            text.append("=\"")
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
    }
}
