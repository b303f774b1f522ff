package dev.lathe.payload;

import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The lexical forms of single values (LwM2M Core, Appendix C, "Text Format"). Numbers follow JSON's grammar, which every
 * device's formatter keeps to: no plus sign, no leading zeros, no white space.
 */
final class LexicalValues {

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*+)");
    private static final Pattern REAL = Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");
    /** More digits than any 64-bit number or any double written out has. */
    private static final int MAX_NUMBER = 400;

    private static final int SHOWN = 24;

    private LexicalValues() {}

    static long integer(PayloadReader in, String text) {
        if (text.length() <= MAX_NUMBER && INTEGER.matcher(text).matches()) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                throw in.malformed(shown(text) + " is beyond the 64 bits of an Integer");
            }
        }
        throw in.malformed(shown(text) + " is not an Integer: write decimal digits, as -5");
    }

    static long unsigned(PayloadReader in, String text) {
        if (text.length() <= MAX_NUMBER && INTEGER.matcher(text).matches() && text.charAt(0) != '-') {
            try {
                return Long.parseUnsignedLong(text);
            } catch (NumberFormatException e) {
                throw in.malformed(shown(text) + " is beyond the 64 bits of an Unsigned Integer");
            }
        }
        throw in.malformed(shown(text) + " is not an Unsigned Integer: write decimal digits, as 5");
    }

    static double real(PayloadReader in, String text) {
        if (text.length() <= MAX_NUMBER && REAL.matcher(text).matches()) {
            return Double.parseDouble(text);
        }
        throw in.malformed(shown(text) + " is not a Float: write a decimal number, as 21.5 or 2.15e1");
    }

    static boolean bool(PayloadReader in, String text) {
        return switch (text) {
            case "0" -> false;
            case "1" -> true;
            default -> throw in.malformed(shown(text) + " is not a Boolean: write 0 or 1");
        };
    }

    static ObjectLink link(PayloadReader in, String text) {
        return ObjectLink.parse(text)
                .orElseThrow(() -> in.malformed(shown(text) + " is not an Objlnk: write two ids, as 66:0"));
    }

    /** Base64 with padding and nothing else (RFC 4648, section 4); bits beyond the last octet are zero. */
    static Opaque opaque(PayloadReader in, byte[] octets, int start, int length) {
        // The JDK's decoder forgives missing padding and stray bits: what does not come out again is not what it should
        // be.
        String text = new String(octets, start, length, StandardCharsets.ISO_8859_1);
        try {
            byte[] decoded = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(decoded).equals(text)) {
                return Opaque.of(decoded);
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw in.malformed("an Opaque is Base64 with padding and without white space");
    }

    private static String shown(String text) {
        String shortened = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return "'" + shortened.replaceAll("\\p{Cntrl}", "\ufffd") + "'";
    }
}
