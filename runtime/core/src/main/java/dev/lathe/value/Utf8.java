package dev.lathe.value;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads UTF-8 without forgiving anything (RFC 3629): overlong forms, surrogates and stray octets are no text. */
public final class Utf8 {

    private Utf8() {}

    /** The text, or null if the octets are not well-formed. */
    public static @Nullable String decode(byte[] octets, int from, int length) {
        String text = new String(octets, from, length, StandardCharsets.UTF_8);
        // The JDK puts U+FFFD where octets are malformed, but the character may be meant as well.
        return text.indexOf('\ufffd') < 0 || isWellFormed(octets, from, length) ? text : null;
    }

    /** Whether the octets are well-formed. Takes no memory. */
    public static boolean isWellFormed(byte[] octets, int from, int length) {
        int end = from + length;
        int at = from;
        while (at < end) {
            int lead = octets[at++];
            if (lead < 0) {
                int more = continuation(lead & 0xff, octets, at, end);
                if (more == 0) {
                    return false;
                }
                at += more;
            }
        }
        return true;
    }

    /** How many octets continue the character with that first octet; 0 if those that follow do not. */
    private static int continuation(int lead, byte[] octets, int at, int end) {
        int count = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
        if (count == 0 || end - at < count) {
            return 0;
        }
        // Overlong forms, surrogates and what lies beyond U+10FFFF all show in the second octet.
        int second = octets[at] & 0xff;
        int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        boolean isWellFormed = least <= second && second <= most;
        for (int i = 1; i < count; i++) {
            isWellFormed &= (octets[at + i] & 0xc0) == 0x80;
        }
        return isWellFormed ? count : 0;
    }
}
