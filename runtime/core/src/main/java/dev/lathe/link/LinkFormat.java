package dev.lathe.link;

import java.util.List;

/** Reads and writes link format. */
public final class LinkFormat {

    private LinkFormat() {}

    /** @throws dev.lathe.message.PayloadException if the octets are not link format, or more than the limits allow */
    public static List<Link> parse(byte[] octets) {
        throw new UnsupportedOperationException();
    }

    /** Values that are not numbers are written in quotes. */
    public static byte[] write(List<Link> links) {
        throw new UnsupportedOperationException();
    }
}
