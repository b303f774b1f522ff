package dev.lathe.payload;

import dev.lathe.spec.DataType;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    /**
     * Reads a value of that type: a Long, Double, Boolean, ObjectLink or Opaque.
     *
     * <p>One method for all types, on purpose: it is too large for the JIT compiler to copy into every place where generated
     * code asks for a value, which would leave no room there for what TLV needs.
     */
    static Object parse(PayloadReader in, DataType type, byte[] octets, int start, int length) {
        String text = new String(octets, start, length, StandardCharsets.ISO_8859_1);
        boolean tooLong = length > MAX_NUMBER;
        switch (type) {
            case INTEGER -> {
                if (tooLong || !INTEGER.matcher(text).matches()) {
                    throw in.malformed(shown(text) + " is not an Integer: write decimal digits, as -5");
                }
                try {
                    return Long.parseLong(text);
                } catch (NumberFormatException e) {
                    throw in.malformed(shown(text) + " is beyond the 64 bits of an Integer");
                }
            }
            case UNSIGNED_INTEGER -> {
                if (tooLong || !INTEGER.matcher(text).matches() || text.charAt(0) == '-') {
                    throw in.malformed(shown(text) + " is not an Unsigned Integer: write decimal digits, as 5");
                }
                try {
                    return Long.parseUnsignedLong(text);
                } catch (NumberFormatException e) {
                    throw in.malformed(shown(text) + " is beyond the 64 bits of an Unsigned Integer");
                }
            }
            case FLOAT -> {
                if (tooLong || !REAL.matcher(text).matches()) {
                    throw in.malformed(shown(text) + " is not a Float: write a decimal number, as 21.5 or 2.15e1");
                }
                return Double.parseDouble(text);
            }
            case BOOLEAN -> {
                if (!text.equals("0") && !text.equals("1")) {
                    throw in.malformed(shown(text) + " is not a Boolean: write 0 or 1");
                }
                return text.equals("1");
            }
            case OBJLNK -> {
                return ObjectLink.parse(text)
                        .orElseThrow(() -> in.malformed(shown(text) + " is not an Objlnk: write two ids, as 66:0"));
            }
            case OPAQUE -> {
                Opaque value = base64(text);
                if (value == null) {
                    throw in.malformed("an Opaque is Base64 with padding and without white space");
                }
                return value;
            }
            default -> throw new IllegalArgumentException(type + " has no form of its own");
        }
    }

    /** Base64 with padding and nothing else (RFC 4648, section 4); bits beyond the last octet are zero. */
    private static @Nullable Opaque base64(String text) {
        try {
            byte[] octets = Base64.getDecoder().decode(text);
            // The JDK's decoder forgives missing padding and stray bits: what does not come out again is malformed.
            return Base64.getEncoder().encodeToString(octets).equals(text) ? Opaque.of(octets) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String shown(String text) {
        String shortened = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return "'" + shortened.replaceAll("\\p{Cntrl}", "\ufffd") + "'";
    }
}
