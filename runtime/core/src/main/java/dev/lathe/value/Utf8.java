package dev.lathe.value;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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

    private static boolean isWellFormed(byte[] octets, int from, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, from, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
